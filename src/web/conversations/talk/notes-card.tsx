import { useState } from 'react';
import { noteTalk } from '#core/conversations/actions.ts';
import type { Conversation } from '#core/conversations/conversations.ts';
import { useAct } from '../../book/book.tsx';
import { Card } from '../../ui/card.tsx';
import { FormError, TextArea } from '../../ui/field.tsx';
import styles from './talk.module.css';
import { useTyped } from './use-typed.ts';

/** Notes in two parts: what both may read, and what is only for oneself. Both are kept while they are typed. */
export const NotesCard = ({ row, name }: { row: Conversation; name: string }) => (
  <Card title="Notes">
    <Notes row={row} field="notes" label={`What ${name} may read too`} hint="Goes into the copy and the mail once the talk was held." rows={6} />
    <div className={styles.private}>
      <Notes row={row} field="private" label="Only for you" hint="Never in a copy, a mail or a shared agenda." rows={4} />
    </div>
  </Card>
);

type NotesProps = {
  readonly row: Conversation;
  readonly field: 'notes' | 'private';
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
};

function Notes({ row, field, label, hint, rows }: NotesProps) {
  const act = useAct();
  const [error, setError] = useState('');
  const { text, onChange, flush, isKept } = useTyped(row[field] ?? '', async (said) => {
    const outcome = await act(noteTalk, { id: row.id, [field]: said }, { silent: true });
    setError(outcome.ok ? '' : outcome.reason);
    return outcome.ok;
  });
  return (
    <>
      <TextArea
        label={label}
        hint={`${hint} ${isKept ? (text === '' ? '' : 'Kept.') : 'Keeping…'}`.trim()}
        rows={rows}
        maxLength={20_000}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onBlur={flush}
      />
      <FormError>{error}</FormError>
    </>
  );
}
