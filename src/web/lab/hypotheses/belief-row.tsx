import { Link } from 'wouter';
import { confidenceIn } from '#core/experiments/confidence.ts';
import type { Hypothesis } from '#core/experiments/hypotheses.ts';
import { quote, sayPercent } from '#core/say.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { dayInWords } from '../../ui/words.ts';
import styles from './beliefs.module.css';
import { ConfidenceBar } from './confidence-bar.tsx';
import { aboutWords, beganWords } from './hypothesis-words.ts';

/** One belief: how sure of it now, where that began, and what it is about. */
export function BeliefRow({ row }: { row: Hypothesis }) {
  const career = useCareer();
  const { now, start } = confidenceIn(career, row);
  return (
    <li className={styles.row} data-item>
      <div className={styles.head}>
        <Link href={`/lab/${row.id}`} className={styles.belief}>
          {quote(row.belief, 300)}
        </Link>
        <span className={styles.now}>{sayPercent(now)}</span>
      </div>
      <ConfidenceBar now={now} start={start} />
      <p className={styles.meta}>
        {beganWords(career, row)} · {aboutWords(row)}
      </p>
    </li>
  );
}

/** A belief that was decided on: which way, when, and how sure one was then. */
export function DecidedRow({ row }: { row: Hypothesis }) {
  const career = useCareer();
  const today = useToday();
  return (
    <li className={styles.decided} data-item>
      <Link href={`/lab/${row.id}`} className={styles.belief}>
        {quote(row.belief, 300)}
      </Link>
      <p className={styles.meta}>
        {row.decision === 'drop' ? 'Dropped' : 'Gone with'} · {row.decided ? dayInWords(row.decided, today) : ''} · {sayPercent(confidenceIn(career, row).now)}{' '}
        sure
      </p>
      {row.note && <p className={styles.note}>{row.note}</p>}
    </li>
  );
}
