import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Experiment } from '#core/experiments/experiments.ts';
import { type Reading, type WeekOfTest, weeksOf } from '#core/experiments/schedule.ts';
import { energyTitle, signed } from '#core/experiments/test-words.ts';
import { type Day, type Week, weekOf } from '#core/time.ts';
import { inRuns } from '../../check-in/runs.ts';
import { weekInWords } from '../../ui/words.ts';
import styles from './readings.module.css';

const [width, top, bottom, foot] = [560, 34, 134, 176];
/** Weeks named below the line: more would run into each other. */
const named = 5;

const mondayInWords = (week: Week, now: Week): string => weekInWords(week, now).split(' – ')[0] ?? '';
const saysOf = ({ reading, state }: WeekOfTest): string =>
  reading
    ? `${signed(reading.energy)}, ${energyTitle(reading.energy)}`
    : state === 'ahead'
      ? 'to come'
      : state === 'now'
        ? 'this week, not noted yet'
        : 'not noted';

/** The weeks of a test as a line from what drains to what energizes; the weeks to come are dashed circles. */
export function ReadingsChart({ row, today }: { row: Experiment; today: Day }) {
  const weeks = weeksOf(row, today);
  const now = weekOf(today);
  const inset = weeks.length === 1 ? width / 2 : 40;
  const x = scaleLinear([0, Math.max(1, weeks.length - 1)], [inset, width - inset]);
  const y = scaleLinear([-2, 2], [bottom, top]);
  const at = new Map(weeks.map(({ week }, index) => [week, x(index)]));
  const readings = weeks.flatMap(({ reading }) => reading ?? []);
  const place = ({ week }: Reading): number => at.get(week) ?? 0;
  const draw = line<Reading>(place, ({ energy }) => y(energy));
  const step = Math.ceil(weeks.length / named);
  const said = weeks.map((one) => `${weekInWords(one.week, now)}: ${saysOf(one)}`).join('. ');
  return (
    <>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${foot}`} role="img" aria-label={`Energy by week, from −2 to +2. ${said}`}>
        {[-2, -1, 0, 1, 2].map((value) => (
          <line key={value} x1={0} x2={width} y1={y(value)} y2={y(value)} className={value === 0 ? styles.middle : styles.grid} />
        ))}
        <text x={0} y={top - 8}>
          +2 energizes
        </text>
        <text x={0} y={bottom - 6}>
          −2 drains
        </text>
        {inRuns(readings).map((run) => (
          <path key={run[0]?.week} d={draw(run) ?? ''} className={styles.line} />
        ))}
        {weeks.map(({ week, reading, state }, index) => (
          <g key={week}>
            {reading && <circle cx={x(index)} cy={y(reading.energy)} r={7} className={reading.energy < 0 ? styles.drained : styles.dot} />}
            {!reading && state !== 'missed' && <circle cx={x(index)} cy={y(0)} r={7} className={styles.ahead} />}
            {index % step === 0 && (
              <text x={x(index)} y={foot - 10} textAnchor="middle">
                {mondayInWords(week, now)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <details className={styles.table}>
        <summary>The weeks as a table</summary>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">Week</th>
                <th scope="col">Energy</th>
                <th scope="col">In a line</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((one) => (
                <tr key={one.week}>
                  <th scope="row">{weekInWords(one.week, now)}</th>
                  <td>{saysOf(one)}</td>
                  <td>{one.reading?.line}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
