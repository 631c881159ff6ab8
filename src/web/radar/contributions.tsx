import { Link } from 'wouter';
import type { PlateauRadar } from '#core/insights/plateau-radar.ts';
import { answerFor, termTitle } from '#core/insights/plateau-words.ts';
import type { Checkin } from '#core/pulse/pulse.ts';
import { sayList, sayNumber, sayOn } from '#core/say.ts';
import { weekOf } from '#core/time.ts';
import { useToday } from '../book/clock.ts';
import { hundredths, signed } from '../ui/hundredths.ts';
import { counted, weekInWords } from '../ui/words.ts';
import styles from './radar.module.css';

/** What each part gave, each opened into its check-ins; all of them add up. */
export function Contributions({ radar, checkins }: { radar: PlateauRadar; checkins: readonly Checkin[] }) {
  const today = useToday();
  const now = weekOf(today);
  if (radar.score === 0) return <p className={styles.said}>In the latest check-in nothing speaks for a plateau.</p>;
  const byWeek = new Map(checkins.map((row) => [row.id, row]));
  const { parts, whole } = hundredths(radar.contributions.map(({ sum }) => sum));
  return (
    <ul className={styles.parts} aria-label="What it is made of">
      {radar.contributions.map(({ term, speaksFor, speaksAgainst }, at) => (
        <li key={term}>
          <details>
            <summary data-item>
              <span>{termTitle(term)}</span>
              <small>
                {term === 'partly'
                  ? 'your answer'
                  : term === 'allowance'
                    ? 'every week'
                    : `${counted(speaksFor.length, 'check-in', 'check-ins')} for, ${speaksAgainst.length === 0 ? 'none' : sayNumber(speaksAgainst.length)} against`}
              </small>
              <output data-part>{signed(parts[at] ?? 0)}</output>
            </summary>
            {term === 'partly' && (
              <p className={styles.said}>
                You said “partly”{' '}
                {sayList(radar.said.filter(({ rings, week }) => rings === 'partly' && week >= (radar.since ?? '')).map(({ day }) => sayOn(day, today)))}: half
                of what was gathered until then was taken off.
              </p>
            )}
            <ul className={styles.weeks}>
              {[...speaksFor, ...speaksAgainst]
                .sort()
                .reverse()
                .flatMap((id) => byWeek.get(id) ?? [])
                .map((row) => (
                  <li key={row.id}>
                    <Link href={`/check-in?week=${row.week}`}>{weekInWords(row.week, now)}</Link> <span>{answerFor(row, term)}</span>
                  </li>
                ))}
            </ul>
          </details>
        </li>
      ))}
      <li className={styles.sum}>
        <span>Together</span>
        <output data-sum>{signed(whole)}</output>
      </li>
    </ul>
  );
}
