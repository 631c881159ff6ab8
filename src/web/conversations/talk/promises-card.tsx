import { type FormEvent, useState } from 'react';
import type { Conversation } from '#core/conversations/conversations.ts';
import { makePromise } from '#core/conversations/promise-actions.ts';
import { isOpen, promisesInOrder } from '#core/conversations/promise-order.ts';
import type { Promised } from '#core/conversations/promises.ts';
import { addDays, type Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { useKeptDraft } from '../../people/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormError, FormRow, TextField } from '../../ui/field.tsx';
import { PromiseRows } from '../promises/promise-rows.tsx';
import styles from './talk.module.css';

/** Who does what by when: promises of this conversation, those still open from before, and a line for the next. */
export function PromisesCard({ row, name, today }: { row: Conversation; name: string; today: Day }) {
  const rows = promisesInOrder(useCareer().promise).filter(
    (one) => one.conversation === row.id || (one.person === row.person && isOpen(one) && one.made <= row.day),
  );
  return (
    <Card title="Who does what by when">
      {rows.length > 0 && <PromiseRows rows={rows} today={today} label="Promises" />}
      <PromiseForm row={row} name={name} today={today} />
    </Card>
  );
}

function PromiseForm({ row, name, today }: { row: Conversation; name: string; today: Day }) {
  const act = useAct();
  const { draft, change, drop } = useKeptDraft(`promise-in-${row.id}`, { whose: 'mine' as Promised['whose'], text: '', due: addDays(today, 7) });
  const [error, setError] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return setError('Write what was promised first.');
    const made = row.day < today ? row.day : today;
    const outcome = await act(makePromise, {
      person: row.person,
      whose: draft.whose,
      text: draft.text.trim(),
      due: draft.due || undefined,
      conversation: row.id,
      made,
    });
    if (outcome.ok) drop();
    setError(outcome.ok ? '' : outcome.reason);
  };
  return (
    <form noValidate onSubmit={add} className={styles.promiseForm}>
      <Choice<Promised['whose']>
        label="Who does it"
        options={[
          { value: 'mine', title: 'You' },
          { value: 'theirs', title: name },
        ]}
        value={draft.whose}
        onChange={(whose) => change({ whose })}
      />
      <TextField label="What was promised" maxLength={1_000} value={draft.text} onChange={(event) => change({ text: event.target.value })} />
      <FormRow>
        <TextField label="By" type="date" value={draft.due} onChange={(event) => change({ due: event.target.value })} />
      </FormRow>
      <FormError>{error}</FormError>
      <p className={styles.buttons}>
        <Button type="submit">Write it down</Button>
      </p>
    </form>
  );
}
