import { Link } from 'wouter';
import { lanesOf } from '#core/experiments/lanes.ts';
import { useCareer } from '../../book/book.tsx';
import { useToday } from '../../book/clock.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { trackOf, whenInWords } from '../tests/experiment-words.ts';
import { ReadingsChart } from '../tests/readings-chart.tsx';
import styles from './beliefs.module.css';

/** The experiments that run now, each with its weeks and leading to its page. */
export function RunningCard() {
  const career = useCareer();
  const today = useToday();
  const running = lanesOf(career, today).now;
  if (running.length === 0) return null;
  return (
    <Card title="Running now">
      <ul aria-label="Running now">
        {running.map((row) => {
          const track = trackOf(row, today);
          return (
            <li key={row.id} className={styles.running} data-item>
              <div className={styles.head}>
                <Link href={`/lab/${row.id}`} className={styles.belief}>
                  {row.title}
                </Link>
                <Chip tone={track.tone}>{track.words}</Chip>
              </div>
              <p className={styles.meta}>{whenInWords(row, today)}</p>
              {row.success && <p className={styles.note}>Success means: {row.success}</p>}
              <ReadingsChart row={row} today={today} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
