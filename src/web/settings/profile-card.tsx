import { type FormEvent, useState } from 'react';
import { setProfile } from '#core/profile/actions.ts';
import { profileOf } from '#core/profile/profile.ts';
import { useAct, useCareer } from '../book/book.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FormEnd, FormError, FormRow, TextField } from '../ui/field.tsx';

type Field = 'name' | 'headline' | 'email' | 'link';
type Edits = { readonly [field in Field]?: string };

/** Who the person is. Only what was typed here is saved, so that what came in meanwhile from elsewhere stays. */
export function ProfileCard() {
  const profile = profileOf(useCareer());
  const act = useAct();
  const [edits, setEdits] = useState<Edits>({});
  const [error, setError] = useState('');
  const field = (name: Field) => ({
    value: edits[name] ?? profile[name] ?? '',
    onChange: (event: { target: { value: string } }) => setEdits({ ...edits, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const patch = Object.fromEntries(Object.entries(edits).map(([name, text]) => [name, text.trim() || null]));
    const outcome = await act(setProfile, patch);
    setError(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) setEdits({});
  };
  return (
    <Card title="You">
      <form onSubmit={submit}>
        <FormRow>
          <TextField label="Name" autoComplete="name" {...field('name')} />
          <TextField label="Headline" placeholder="Senior product manager, payments" {...field('headline')} />
        </FormRow>
        <FormRow>
          <TextField label="E-mail" type="email" autoComplete="email" {...field('email')} />
          <TextField label="Link" placeholder="https://" {...field('link')} />
        </FormRow>
        <FormError>{error}</FormError>
        <FormEnd>
          <Button type="submit" disabled={Object.keys(edits).length === 0}>
            Save
          </Button>
        </FormEnd>
      </form>
    </Card>
  );
}
