import { type FormEvent, useState } from 'react';
import { editLadder } from '#core/ladders/actions.ts';
import { type Ladder, ladderLimits } from '#core/ladders/ladders.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError, TextArea, TextField } from '../../ui/field.tsx';
import styles from './ladders.module.css';

/** The name of a ladder and what is said about it as a whole. */
export function LadderName({ row }: { row: Ladder }) {
  const act = useAct();
  const [name, setName] = useState(row.name);
  const [note, setNote] = useState(row.note ?? '');
  const [refused, setRefused] = useState('');
  const changed = name !== row.name || note !== (row.note ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setRefused('Give the ladder a name.');
    const outcome = await act(editLadder, { id: row.id, name, note: note.trim() || null });
    setRefused(outcome.ok ? '' : outcome.reason);
  };
  return (
    <form className={styles.nameForm} onSubmit={save} noValidate>
      <TextField label="Name of the ladder" maxLength={ladderLimits.title} value={name} onChange={(event) => setName(event.target.value)} />
      <TextArea label="About it as a whole" rows={2} maxLength={ladderLimits.about} value={note} onChange={(event) => setNote(event.target.value)} />
      <FormError>{refused}</FormError>
      {changed && (
        <Button type="submit" look="primary">
          Save name
        </Button>
      )}
    </form>
  );
}
