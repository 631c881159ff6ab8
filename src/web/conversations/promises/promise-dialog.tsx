import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { editPromise, makePromise } from '#core/conversations/promise-actions.ts';
import type { Promised } from '#core/conversations/promises.ts';
import { addDays } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { PeoplePicker } from '../../people/people-picker.tsx';
import { closeDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';

type PromiseDialogProps = { readonly promise?: string | undefined; readonly person?: string | undefined };

/** Writes down a promise, or changes one. */
export function PromiseDialog({ promise: id, person }: PromiseDialogProps) {
  const career = useCareer();
  const act = useAct();
  const today = useToday();
  const row = id === undefined ? undefined : career.promise.get(id);
  const { draft, change, drop } = useKeptDraft(`promise-${id ?? `new-${person ?? ''}`}`, {
    people: row ? [row.person] : person === undefined ? ([] as string[]) : [person],
    whose: (row?.whose ?? 'mine') as Promised['whose'],
    text: row?.text ?? '',
    due: row ? (row.due ?? '') : addDays(today, 7),
  });
  const [error, setError] = useState('');
  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const who = draft.people[0];
    if (who === undefined) return setError('Choose with whom it was made.');
    const said = { person: who, whose: draft.whose, text: draft.text.trim() };
    const outcome = row
      ? await act(editPromise, { id: row.id, ...said, due: draft.due || null })
      : await act(makePromise, { ...said, due: draft.due || undefined });
    if (!outcome.ok) return setError(outcome.reason);
    drop();
    closeDialog();
  };
  return (
    <Dialog title={row ? 'Change the promise' : 'Write down a promise'} onClose={closeDialog}>
      <form noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save(event)}>
        <PeoplePicker label="With whom" values={draft.people} onChange={(people) => change({ people: people.slice(-1) })} />
        <Choice<Promised['whose']>
          label="Who does it"
          options={[
            { value: 'mine', title: 'You' },
            { value: 'theirs', title: 'They' },
          ]}
          value={draft.whose}
          onChange={(whose) => change({ whose })}
        />
        <TextArea label="What" rows={2} maxLength={1_000} value={draft.text} onChange={(event) => change({ text: event.target.value })} />
        <TextField label="By" type="date" value={draft.due} onChange={(event) => change({ due: event.target.value })} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit">
            {row ? 'Save' : 'Keep it'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
