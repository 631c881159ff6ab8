import { type FormEvent, useState } from 'react';
import { editCommunity } from '#core/communities/actions.ts';
import type { Community } from '#core/communities/communities.ts';
import { endOf } from '#core/communities/gatherings.ts';
import type { Day } from '#core/time.ts';
import { useAct } from '../../book/book.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, TextField } from '../../ui/field.tsx';
import { agoInWords } from '../../ui/words.ts';
import { useKeptDraft } from '../kept-draft.ts';
import styles from './communities.module.css';

/** Asks in one line what came of something that is over. */
export function OutcomeForm({ row, today }: { row: Community; today: Day }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`outcome-${row.id}`, { outcome: '' });
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.outcome.trim() === '') return setError('Write a line first; “nothing much” counts too.');
    const outcome = await act(editCommunity, { id: row.id, outcome: draft.outcome.trim() }, { title: 'Written down' });
    if (outcome.ok) drop();
    else setError(outcome.reason);
  };
  return (
    <Card title={`What came of ${row.name}?`} eyebrow={`Ended ${agoInWords(endOf(row) ?? today, today)}`}>
      <form noValidate onSubmit={save} className={styles.line}>
        <TextField
          label="In one line"
          aria-label={`In one line: what came of ${row.name}`}
          maxLength={5_000}
          value={draft.outcome}
          onChange={(event) => change({ outcome: event.target.value })}
        />
        <Button type="submit" aria-label={`Save what came of ${row.name}`}>
          Save
        </Button>
      </form>
      <FormError>{error}</FormError>
    </Card>
  );
}
