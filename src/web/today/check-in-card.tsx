import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { Link } from 'wouter';
import { type Checkin, checkinsByWeek } from '#core/pulse/pulse.ts';
import { addWeeks, type Day, type Week, weekOf, weeksBetween } from '#core/time.ts';
import { useCareer } from '../book/book.tsx';
import { Card } from '../ui/card.tsx';
import styles from './check-in-card.module.css';

const weeks = 13;
const [width, height] = [300, 78];

/** Challenge and learning over the last quarter, as answered; nothing is read into them here. */
export default function CheckInCard({ today }: { today: Day }) {
  const first = addWeeks(weekOf(today), 1 - weeks);
  const shown = checkinsByWeek(useCareer()).filter((checkin) => checkin.week >= first);
  if (shown.length < 2) return null;
  const last = shown.at(-1);
  const x = scaleLinear([0, weeks - 1], [4, width - 4]);
  const y = scaleLinear([1, 5], [height - 6, 6]);
  const at = (week: Week) => x(weeksBetween(first, week));
  const path = (item: 'challenge' | 'learning') =>
    line<Checkin>(
      (checkin) => at(checkin.week),
      (checkin) => y(checkin[item]),
    )(shown) ?? '';
  return (
    <Card
      eyebrow={`Check-ins, ${shown.length} of the last ${weeks} weeks`}
      title={`Challenge ${last?.challenge}, learning ${last?.learning} of 5`}
      aside={<Link href="/radar">What it may mean</Link>}
    >
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Challenge by week: ${shown.map((checkin) => checkin.challenge).join(', ')}. Learning by week: ${shown.map((checkin) => checkin.learning).join(', ')}.`}
      >
        {[1, 3, 5].map((value) => (
          <line key={value} x1={0} x2={width} y1={y(value)} y2={y(value)} className={styles.grid} />
        ))}
        <path d={path('learning')} className={styles.learning} />
        <path d={path('challenge')} className={styles.challenge} />
      </svg>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.challengeKey}>Challenge</span>
        <span className={styles.learningKey}>Learning</span>
        <span className={styles.scale}>from 1 to 5</span>
      </p>
    </Card>
  );
}
