import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Checkin } from '#core/pulse/pulse.ts';
import { addWeeks, type Week, weeksBetween } from '#core/time.ts';
import { inRuns } from '../check-in/runs.ts';
import { Card } from '../ui/card.tsx';
import { weekInWords } from '../ui/words.ts';
import styles from './radar.module.css';

const weeks = 52;
const [width, height, pad] = [760, 220, 14];

type ChartProps = { readonly checkins: readonly Checkin[]; readonly thisWeek: Week; readonly since: Week | undefined };

/** Challenge and learning over a year, with a shade over the weeks that may be a plateau; its beginning is soft, as it is known. */
export function RadarChart({ checkins, thisWeek, since }: ChartProps) {
  const first = addWeeks(thisWeek, 1 - weeks);
  const shown = checkins.filter(({ week }) => week >= first && week <= thisWeek);
  const x = scaleLinear([0, weeks - 1], [26, width - 4]);
  const y = scaleLinear([1, 5], [height - pad, pad]);
  const at = (week: Week) => x(weeksBetween(first, week));
  const path = (item: 'challenge' | 'learning') => {
    const draw = line<Checkin>(
      ({ week }) => at(week),
      (row) => y(row[item]),
    );
    return inRuns(shown)
      .map((run) => draw(run) ?? '')
      .join('');
  };
  const from = since === undefined ? undefined : Math.max(26, at(since < first ? first : since));
  const words = shown.map(({ week, challenge, learning }) => `${weekInWords(week, thisWeek)}: challenge ${challenge}, learning ${learning}`).join('. ');
  return (
    <Card
      className={styles.chartCard}
      eyebrow={`${shown.length} of the last ${weeks} weeks answered · 1 is not at all, 5 very much`}
      title="Challenge and learning"
    >
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words || 'No answers in the last year'}>
        {from !== undefined && (
          <>
            <rect x={Math.max(26, from - 24)} y={0} width={24} height={height} className={styles.soft} />
            <rect x={from} y={0} width={width - from} height={height} className={styles.shade} />
          </>
        )}
        {[1, 2, 3, 4, 5].map((value) => (
          <g key={value}>
            <line x1={26} x2={width} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={14} y={y(value) + 4} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        <path d={path('learning')} className={styles.learning} />
        <path d={path('challenge')} className={styles.challenge} />
      </svg>
      <p className={styles.legend} aria-hidden="true">
        <span>{weekInWords(first, thisWeek)}</span>
        <span className={styles.challengeKey}>Challenge</span>
        <span className={styles.learningKey}>Learning</span>
        {from !== undefined && <span className={styles.shadeKey}>May be a plateau</span>}
        <span>this week</span>
      </p>
    </Card>
  );
}
