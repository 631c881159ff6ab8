import { type FormEvent, useState } from 'react';
import { saveRole } from '#core/roles/actions.ts';
import { beginnings, beginningTitles, endings, endingTitles, type Role, role as roleKind } from '#core/roles/roles.ts';
import { phases, phaseTitles } from '#core/skills/skills.ts';
import { useAct } from '../book/book.tsx';
import { PeoplePicker } from '../people/people-picker.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormEnd, FormError, FormRow, SelectField, TextArea, TextField } from '../ui/field.tsx';

const phaseOptions = phases.map((phase) => ({ value: phase, title: phaseTitles[phase] }));

type RoleDialogProps = { readonly role: Role | null; readonly start?: Partial<Role> | undefined; readonly onClose: () => void };

/** Adds a role or changes one; a new one may start from what is known of it. */
export function RoleDialog({ role, start, onClose }: RoleDialogProps) {
  const act = useAct();
  const [fields, setFields] = useState<Partial<Role>>(role ? { id: role.id, ...roleKind.known(role) } : { ...start });
  const [error, setError] = useState('');
  const change = (patch: Partial<Role>) => setFields({ ...fields, ...patch });
  const text = (name: 'title' | 'company' | 'place' | 'about' | 'from' | 'to') => ({
    value: fields[name] ?? '',
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value || undefined }),
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await act(saveRole, { ...fields, title: fields.title ?? '' });
    if (outcome.ok) onClose();
    else setError(outcome.reason);
  };
  return (
    <Dialog title={role ? 'Edit role' : 'Add a role'} onClose={onClose}>
      <form onSubmit={submit}>
        <FormRow>
          <TextField label="Title" autoFocus {...text('title')} />
          <TextField label="Company" {...text('company')} />
        </FormRow>
        <FormRow>
          <TextField label="From" placeholder="2022-03" hint="A year, a month or a day" {...text('from')} />
          <TextField label="To" placeholder="Still here" hint="Empty while you hold it" {...text('to')} />
        </FormRow>
        <Choice label="The phase as it felt" options={phaseOptions} value={fields.phase} onChange={(phase) => change({ phase })} />
        <FormRow>
          <SelectField
            label="How it began"
            value={fields.began ?? ''}
            onChange={(event) => change({ began: beginnings.find((value) => value === event.target.value) })}
          >
            <option value="">Not said</option>
            {beginnings.map((value) => (
              <option key={value} value={value}>
                {beginningTitles[value]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label="How it ended"
            value={fields.ended ?? ''}
            onChange={(event) => change({ ended: endings.find((value) => value === event.target.value) })}
          >
            <option value="">Not said</option>
            {endings.map((value) => (
              <option key={value} value={value}>
                {endingTitles[value]}
              </option>
            ))}
          </SelectField>
        </FormRow>
        <PeoplePicker label="Manager" values={fields.manager ? [fields.manager] : []} onChange={(people) => change({ manager: people.at(-1) })} />
        <TextField label="Place" {...text('place')} />
        <TextArea label="About it" {...text('about')} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            Save role
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
