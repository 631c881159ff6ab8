import { type FormEvent, useState } from 'react';
import { cycleTitles } from '#core/insights/promotion-words.ts';
import { editCycle, writeCycle } from '#core/promotion/actions.ts';
import { type CycleRow, cycleOutcomes } from '#core/promotion/promotion.ts';
import { useAct } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';

const options = cycleOutcomes.map((value) => ({ value, title: cycleTitles[value] }));

/** A promotion round: when it was, and what came of it. */
export function CycleDialog({ row, onClose }: { row: CycleRow | undefined; onClose: () => void }) {
  const act = useAct();
  const today = useToday();
  const start: { day: string; outcome: CycleRow['outcome'] | ''; note: string } = {
    day: row?.day ?? today,
    outcome: row?.outcome ?? '',
    note: row?.note ?? '',
  };
  const { draft, change, drop } = useKeptDraft(`cycle ${row?.id ?? 'new'}`, start);
  const [error, setError] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.outcome === '') return setError('Choose what came of it.');
    const { day, outcome, note } = { ...draft, outcome: draft.outcome };
    const result = row
      ? await act(editCycle, { id: row.id, day, outcome, note: note.trim() || null })
      : await act(writeCycle, { day, outcome, note: note.trim() || undefined });
    if (!result.ok) return setError(result.reason);
    drop();
    onClose();
  };
  return (
    <Dialog title={row ? 'Change a promotion round' : 'A promotion round'} onClose={onClose}>
      <form onSubmit={submit} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && submit(event)}>
        <TextField label="When it was decided" type="date" max={today} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
        <Choice
          label="What came of it"
          options={options}
          value={draft.outcome === '' ? undefined : draft.outcome}
          onChange={(outcome) => change({ outcome })}
        />
        <TextArea
          label="A note"
          hint="What was said of it, in a line."
          rows={3}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            {row ? 'Save changes' : 'Save round'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
