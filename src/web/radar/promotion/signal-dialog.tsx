import { type FormEvent, useState } from 'react';
import { signalTitles } from '#core/insights/promotion-words.ts';
import { editSignal, writeSignal } from '#core/promotion/actions.ts';
import { type SignalRow, signalSigns } from '#core/promotion/promotion.ts';
import { useAct } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd, FormError, TextArea, TextField } from '../../ui/field.tsx';

const options = signalSigns.map((value) => ({ value, title: signalTitles[value] }));

/** What a manager said about a promotion, as far as one remembers the words. */
export function SignalDialog({ row, onClose }: { row: SignalRow | undefined; onClose: () => void }) {
  const act = useAct();
  const today = useToday();
  const start: { day: string; sign: SignalRow['sign'] | ''; said: string } = { day: row?.day ?? today, sign: row?.sign ?? '', said: row?.said ?? '' };
  const { draft, change, drop } = useKeptDraft(`signal ${row?.id ?? 'new'}`, start);
  const [error, setError] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.sign === '') return setError('Choose which way it pointed.');
    const { day, sign, said } = { ...draft, sign: draft.sign };
    const result = row
      ? await act(editSignal, { id: row.id, day, sign, said: said.trim() || null })
      : await act(writeSignal, { day, sign, said: said.trim() || undefined });
    if (!result.ok) return setError(result.reason);
    drop();
    onClose();
  };
  return (
    <Dialog title={row ? 'Change a signal' : 'What your manager said'} onClose={onClose}>
      <form onSubmit={submit} onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && submit(event)}>
        <TextArea
          label="In their words"
          hint="As you remember them; or where it could have been said and was not."
          rows={3}
          value={draft.said}
          onChange={(event) => change({ said: event.target.value })}
        />
        <Choice label="About a next step" options={options} value={draft.sign === '' ? undefined : draft.sign} onChange={(sign) => change({ sign })} />
        <TextField label="When" type="date" max={today} value={draft.day} onChange={(event) => change({ day: event.target.value })} />
        <FormError>{error}</FormError>
        <FormEnd>
          <Button look="primary" type="submit">
            {row ? 'Save changes' : 'Save signal'}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
