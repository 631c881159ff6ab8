import type { ThisWeek } from '#core/insights/kept-week.ts';
import { counted } from '../ui/words.ts';
import styles from './today.module.css';

/** What the plan could have held and why it does not. */
export function LeftOut({ leftOut }: { leftOut: ThisWeek['leftOut'] }) {
  if (leftOut.length === 0) return null;
  return (
    <details className={styles.leftOut}>
      <summary>{counted(leftOut.length, 'thing', 'things')} left out this week, and why</summary>
      <ul>
        {leftOut.map(({ candidate, why }) => (
          <li key={candidate.key}>
            <strong>{candidate.what}</strong>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
