import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useState } from 'react';
import { type Checkin, type PulseItem, pulseItems, pulseTitles } from '#core/pulse/pulse.ts';
import { addWeeks, type Week, weeksBetween, weekToMonday } from '#core/time.ts';
import { Card } from '../ui/card.tsx';
import { Choice } from '../ui/choice.tsx';
import { weekInWords } from '../ui/words.ts';
import { inRuns } from './runs.ts';
import styles from './weeks-chart.module.css';

type ChartProps = { readonly checkins: readonly Checkin[]; readonly thisWeek: Week; readonly onOpen: (week: Week) => void };

const spans = [
  { value: '13', title: '13 weeks' },
  { value: '26', title: '26 weeks' },
  { value: '52', title: 'A year' },
  { value: '156', title: 'Three years' },
];
const [width, height, pad] = [640, 52, 8];

/** The weeks as one small line for each question, on one scale from 1 to 5. A missed week is a gap. */
export function WeeksChart({ checkins, thisWeek, onOpen }: ChartProps) {
  const [span, setSpan] = useState('26');
  const first = addWeeks(thisWeek, 1 - Number(span));
  const shown = checkins.filter((checkin) => checkin.week >= first);
  const x = scaleLinear([0, Number(span) - 1], [pad, width - pad]);
  const at = (week: Week) => x(weeksBetween(first, week));
  return (
    <Card
      className={styles.card}
      title="The weeks so far"
      eyebrow={`${shown.length} of ${span} weeks answered · 1 is not at all, 5 very much`}
      aside={<Choice label="How many weeks" hideLabel options={spans} value={span} onChange={setSpan} />}
    >
      {pulseItems.map((item) => (
        <ItemLine key={item} item={item} shown={shown} at={at} />
      ))}
      <div className={styles.row}>
        <span className={styles.label}>A year ago</span>
        <span />
        <svg className={styles.line} viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" aria-hidden="true">
          {shown
            .filter((checkin) => checkin.couldAYearAgo)
            .map((checkin) => (
              <rect key={checkin.week} x={at(checkin.week) - 2} y={6} width={4} height={8} className={styles.tick} />
            ))}
        </svg>
        <span className={styles.now}>{shown.filter((checkin) => checkin.couldAYearAgo).length}</span>
      </div>
      <div className={styles.axis}>
        <span>{weekInWords(first, thisWeek)}</span>
        <span>{weekInWords(addWeeks(first, Math.floor(Number(span) / 2)), thisWeek)}</span>
        <button type="button" onClick={() => onOpen(thisWeek)}>
          this week
        </button>
      </div>
    </Card>
  );
}

function ItemLine({ item, shown, at }: { item: PulseItem; shown: readonly Checkin[]; at: (week: Week) => number }) {
  const y = scaleLinear([1, 5], [height - pad, pad]);
  const draw = line<Checkin>(
    (checkin) => at(checkin.week),
    (checkin) => y(checkin[item]),
  );
  const last = shown.at(-1);
  const words = shown.map((checkin) => `${weekToMonday(checkin.week)}: ${checkin[item]}`).join(', ');
  return (
    <div className={styles.row}>
      <span className={styles.label}>{pulseTitles[item]}</span>
      <span className={styles.ends} aria-hidden="true">
        <span>5</span>
        <span>1</span>
      </span>
      <svg
        className={styles.line}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${pulseTitles[item]} by week: ${words || 'no answers'}`}
      >
        {[1, 3, 5].map((value) => (
          <line key={value} x1={0} x2={width} y1={y(value)} y2={y(value)} className={value === 3 ? styles.middle : styles.grid} />
        ))}
        {inRuns(shown).map((run) => (
          <path key={run[0]?.week} d={draw(run) ?? ''} className={styles.path} />
        ))}
        {shown.map((checkin) => (
          <line key={checkin.week} x1={at(checkin.week)} x2={at(checkin.week)} y1={y(checkin[item])} y2={y(checkin[item])} className={styles.dot} />
        ))}
      </svg>
      <span className={styles.now}>{last ? last[item] : '–'}</span>
    </div>
  );
}
