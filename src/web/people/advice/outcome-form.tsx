import { type FormEvent, useState } from 'react';
import { reportOutcome } from '#core/people/advice/actions.ts';
import { type Advice, followings, followingTitles } from '#core/people/advice/advice.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormEnd, FormError, TextArea } from '../../ui/field.tsx';
import { useKeptDraft } from '../kept-draft.ts';

type OutcomeProps = { readonly advice: Advice; readonly onDone: () => void; readonly onCancel?: () => void };

const options = followings.map((value) => ({ value, title: followingTitles[value] }));

/** Whether a piece of advice was followed, and what came of it. */
export function OutcomeForm({ advice, onDone, onCancel }: OutcomeProps) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`outcome-${advice.id}`, { followed: advice.followed, outcome: advice.outcome ?? '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.followed === undefined) return setError('Say whether you followed it; a word is enough for the rest.');
    const outcome = await act(reportOutcome, { id: advice.id, followed: draft.followed, outcome: draft.outcome.trim() || undefined });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    onDone();
  };
  return (
    <form onSubmit={save}>
      <Choice label="Did you follow it?" options={options} value={draft.followed} onChange={(followed) => change({ followed })} />
      <TextArea
        label="What came of it"
        rows={3}
        maxLength={5_000}
        hint="Two lines they would be glad to read."
        value={draft.outcome}
        onChange={(event) => change({ outcome: event.target.value })}
      />
      <FormError>{error}</FormError>
      <FormEnd>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <Button look="primary" type="submit">
          Keep it
        </Button>
      </FormEnd>
    </form>
  );
}
