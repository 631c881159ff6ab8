import { Link } from 'wouter';
import { dropPromise, keptPromise, removePromise, reopenPromise } from '#core/conversations/promise-actions.ts';
import { isOpen, isOverdue } from '#core/conversations/promise-order.ts';
import type { Promised } from '#core/conversations/promises.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { onDay } from '../../people/advice/advice-words.ts';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from '../conversations.module.css';
import { dueWords } from '../talk-words.ts';

type RowsProps = {
  readonly rows: readonly Promised[];
  readonly today: Day;
  readonly named?: boolean;
  readonly label?: string;
  readonly at?: string | undefined;
};

/** Promises with their owner and day, and what can be done about each. `named` says with whom. */
export const PromiseRows = ({ rows, today, named, label, at }: RowsProps) => (
  <ul className={styles.rows} aria-label={label}>
    {rows.map((row) => (
      <PromiseRow key={row.id} row={row} today={today} named={named ?? false} here={row.id === at} />
    ))}
  </ul>
);

function standing(row: Promised, today: Day): string {
  if (row.done !== undefined) return `Done ${onDay(row.done, today)}`;
  if (row.dropped !== undefined) return `Let go ${onDay(row.dropped, today)}`;
  return [dueWords(row.due, today), row.nudged && `asked ${onDay(row.nudged, today)}`].filter(Boolean).join(' · ');
}

function PromiseRow({ row, today, named, here }: { row: Promised; today: Day; named: boolean; here: boolean }) {
  const career = useCareer();
  const act = useAct();
  const name = career.person.get(row.person)?.name ?? 'Somebody';
  const mine = row.whose === 'mine';
  const open = isOpen(row);
  const talk = row.conversation === undefined ? undefined : career.conversation.get(row.conversation);
  return (
    <li className={here ? `${styles.promise} ${styles.here}` : styles.promise} data-item>
      <p className={styles.facts}>
        <Chip tone={open && isOverdue(row, today) ? 'watch' : 'plain'}>{mine ? 'Mine' : 'Theirs'}</Chip>
        {named && <Link href={`/people/${row.person}`}>{name}</Link>}
        <span className={open && isOverdue(row, today) ? styles.watch : undefined}>{standing(row, today)}</span>
        {talk && <Link href={`/conversations/${talk.id}`}>from {onDay(talk.day, today).replace(/^on /, '')}</Link>}
      </p>
      <p className={open ? styles.said : `${styles.said} ${styles.closed}`} dir="auto">
        {row.text}
      </p>
      <p className={styles.buttons}>
        {open ? (
          <>
            <Button small look="primary" aria-label={`Done: ${row.text}`} onClick={() => act(keptPromise, { id: row.id })}>
              Done
            </Button>
            {!mine && (
              <Button small aria-label={`Ask kindly: ${row.text}`} onClick={() => openDialog({ name: 'talk-letter', letter: 'nudge', about: row.id })}>
                Ask kindly
              </Button>
            )}
            <Button small look="quiet" aria-label={`Edit: ${row.text}`} onClick={() => openDialog({ name: 'promise', promise: row.id })}>
              Edit
            </Button>
            <Button small look="quiet" aria-label={`Let go: ${row.text}`} onClick={() => act(dropPromise, { id: row.id })}>
              Let go
            </Button>
          </>
        ) : (
          <>
            <Button small look="quiet" aria-label={`Open again: ${row.text}`} onClick={() => act(reopenPromise, { id: row.id })}>
              Open again
            </Button>
            <Button small look="quiet" aria-label={`Remove: ${row.text}`} onClick={() => act(removePromise, { id: row.id })}>
              Remove
            </Button>
          </>
        )}
      </p>
    </li>
  );
}
