import { Link } from 'wouter';
import type { PlateauRadar } from '#core/insights/plateau-radar.ts';
import { answerFor, termTitle } from '#core/insights/plateau-words.ts';
import type { Checkin } from '#core/pulse/pulse.ts';
import { weekOf } from '#core/time.ts';
import { useToday } from '../book/clock.ts';
import { counted, weekInWords } from '../ui/words.ts';
import styles from './radar.module.css';

const hundredths = (value: number): number => Math.round(value * 100);
const figure = (value: number): string => `${value < 0 ? '−' : '+'}${(Math.abs(value) / 100).toFixed(2)}`;

/** The parts in hundredths, so that those shown add up to the sum shown; what rounding leaves goes to the largest. */
function shownParts(parts: readonly number[], total: number): number[] {
  const shown = parts.map(hundredths);
  const rest = hundredths(total) - shown.reduce((sum, one) => sum + one, 0);
  const largest = shown.reduce((best, one, at) => (Math.abs(one) > Math.abs(shown[best] ?? 0) ? at : best), 0);
  return shown.map((one, at) => (at === largest ? one + rest : one));
}

/** What each part gave, each opened into its check-ins; all of them add up. */
export function Contributions({ radar, checkins }: { radar: PlateauRadar; checkins: readonly Checkin[] }) {
  const now = weekOf(useToday());
  if (radar.score === 0) return <p className={styles.said}>In the latest check-in nothing speaks for a plateau.</p>;
  const byWeek = new Map(checkins.map((row) => [row.id, row]));
  const parts = shownParts(
    radar.contributions.map(({ sum }) => sum),
    radar.score,
  );
  return (
    <ul className={styles.parts} aria-label="What it is made of">
      {radar.contributions.map(({ term, speaksFor, speaksAgainst }, at) => (
        <li key={term}>
          <details>
            <summary data-item>
              <span>{termTitle(term)}</span>
              <small>
                {term === 'allowance' ? 'every week' : `${counted(speaksFor.length, 'check-in', 'check-ins')} for, ${speaksAgainst.length} against`}
              </small>
              <output data-part>{figure(parts[at] ?? 0)}</output>
            </summary>
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
        <output data-sum>{figure(hundredths(radar.score))}</output>
      </li>
    </ul>
  );
}
