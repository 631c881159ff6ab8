import { Link } from 'wouter';
import { type Experiment, stateOf } from '#core/experiments/experiments.ts';
import { type Day, daysBetween } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import styles from './beliefs.module.css';

/** "Day 16 of 28", or how many days it has run where no end was set. */
function runningWords({ started, to }: Experiment, today: Day): string {
  if (started === undefined) return '';
  const day = daysBetween(started, today) + 1;
  return to !== undefined && to >= started ? `Day ${day} of ${daysBetween(started, to) + 1}` : `Day ${day}`;
}

/** The experiments that run now, each leading to its page. */
export function RunningCard() {
  const career = useCareer();
  const today = useToday();
  const running = [...career.experiment.values()].filter((row) => stateOf(row) === 'running').sort((a, b) => ((a.started ?? '') < (b.started ?? '') ? -1 : 1));
  if (running.length === 0) return null;
  return (
    <Card title="Running now">
      <ul aria-label="Running now">
        {running.map((row) => (
          <li key={row.id} className={styles.running} data-item>
            <Link href={`/lab/${row.id}`} className={styles.belief}>
              {row.title}
            </Link>
            <p className={styles.meta}>{runningWords(row, today)}</p>
            {row.success && <p className={styles.note}>Success means: {row.success}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
