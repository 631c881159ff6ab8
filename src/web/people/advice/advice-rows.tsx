import { Link } from 'wouter';
import { removeAdvice, toldThem } from '#core/people/advice/actions.ts';
import { type Advice, adviceState } from '#core/people/advice/advice.ts';
import type { Day } from '#core/time.ts';
import { useAct, useCareer } from '../../book/book.tsx';
import { openDialog } from '../../shell/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { dayInWords } from '../../ui/words.ts';
import styles from './advice.module.css';
import { adviceStanding, quoted } from './advice-words.ts';

type RowsProps = { readonly rows: readonly Advice[]; readonly today: Day; readonly named?: boolean };

/** Advice as it was given, with what came of it, and the button that closes its loop. `named` says from whom. */
export const AdviceRows = ({ rows, today, named }: RowsProps) => (
  <ul className={styles.rows}>
    {rows.map((row) => (
      <AdviceRow key={row.id} row={row} today={today} named={named} />
    ))}
  </ul>
);

function AdviceRow({ row, today, named }: { row: Advice; today: Day; named: boolean | undefined }) {
  const act = useAct();
  const name = useCareer().person.get(row.from)?.name ?? 'Somebody';
  const state = adviceState(row);
  return (
    <li className={styles.row} data-item>
      <p className={styles.from}>
        {named && (
          <>
            <Link href={`/people/${row.from}`}>{name}</Link> ·{' '}
          </>
        )}
        <time dateTime={row.day}>{dayInWords(row.day, today)}</time>
      </p>
      <p className={styles.said}>{quoted(row.said)}</p>
      {row.asked && <p className={styles.fact}>You had asked: {row.asked}</p>}
      <p className={state === 'told' ? styles.fact : styles.open}>{adviceStanding(row, today)}</p>
      {row.outcome && <p className={styles.outcome}>{row.outcome}</p>}
      <p className={styles.buttons}>
        {state === 'open' && (
          <Button small look="primary" aria-label={`What came of it: ${name}`} onClick={() => openDialog({ name: 'advice', advice: row.id })}>
            What came of it
          </Button>
        )}
        {state === 'to-tell' && (
          <>
            <Button small look="primary" aria-label={`Tell them: ${name}`} onClick={() => openDialog({ name: 'write-to', person: row.from, start: 'thanks' })}>
              Tell them
            </Button>
            <Button small aria-label={`They know already: ${name}`} onClick={() => act(toldThem, { id: row.id })}>
              They know already
            </Button>
          </>
        )}
        <Button small look="quiet" aria-label={`Edit the advice from ${name}`} onClick={() => openDialog({ name: 'advice', advice: row.id, edits: true })}>
          Edit
        </Button>
        <Button small look="quiet" aria-label={`Remove the advice from ${name}`} onClick={() => act(removeAdvice, { id: row.id })}>
          Remove
        </Button>
      </p>
    </li>
  );
}
