import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Checkin } from '#core/pulse/pulse.ts';
import { sinceRange } from '#core/radar/since-range.ts';
import { monthName } from '#core/say.ts';
import { addWeeks, type Week, weeksBetween, weekToMonday } from '#core/time.ts';
import { inRuns } from '../check-in/runs.ts';
import { Card } from '../ui/card.tsx';
import { weekInWords } from '../ui/words.ts';
import styles from './radar.module.css';

const weeks = 52;
const [width, height, pad, left, axis] = [760, 214, 14, 26, 30];
const marks = [0, 13, 26, 39];

type ChartProps = { readonly checkins: readonly Checkin[]; readonly thisWeek: Week; readonly since: Week | undefined };

const monthOfWeek = (week: Week): string => monthName(Number(weekToMonday(week).slice(5, 7))).slice(0, 3);

/** Challenge and learning over a year, with a shade over the weeks that may be a plateau; how surely its beginning is known are two softer bands. */
export function RadarChart({ checkins, thisWeek, since }: ChartProps) {
  const first = addWeeks(thisWeek, 1 - weeks);
  const shown = checkins.filter(({ week }) => week >= first && week <= thisWeek);
  const x = scaleLinear([0, weeks - 1], [left, width - 4]).clamp(true);
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
  const from = since === undefined ? undefined : at(since);
  const words = shown.map(({ week, challenge, learning }) => `${weekInWords(week, thisWeek)}: challenge ${challenge}, learning ${learning}`).join('. ');
  return (
    <Card
      className={styles.chartCard}
      eyebrow={`${shown.length} of the last ${weeks} weeks answered · 1 is not at all, 5 very much`}
      title="Challenge and learning"
    >
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height + axis}`} role="img" aria-label={words || 'No answers in the last year'}>
        {since !== undefined && from !== undefined && (
          <>
            <rect x={from} y={0} width={width - from} height={height} className={styles.shade} />
            {(['most', 'half'] as const).map((sure) => {
              const range = sinceRange(since, sure);
              return <rect key={sure} x={at(range.from)} y={0} width={at(range.to) - at(range.from)} height={height} className={styles.soft} />;
            })}
          </>
        )}
        {[1, 2, 3, 4, 5].map((value) => (
          <g key={value}>
            <line x1={left} x2={width} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={14} y={y(value) + 4} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          <text key={mark} x={x(mark)} y={height + axis - 8}>
            {monthOfWeek(addWeeks(first, mark))}
          </text>
        ))}
        <text x={width} y={height + axis - 8} textAnchor="end">
          this week
        </text>
        <path d={path('learning')} className={styles.learning} />
        <path d={path('challenge')} className={styles.challenge} />
      </svg>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.challengeKey}>Challenge</span>
        <span className={styles.learningKey}>Learning</span>
        {from !== undefined && (
          <>
            <span className={styles.softKey}>It may have begun here</span>
            <span className={styles.shadeKey}>May be a plateau</span>
          </>
        )}
      </p>
    </Card>
  );
}
