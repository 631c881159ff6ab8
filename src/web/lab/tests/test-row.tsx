import { Link } from 'wouter';
import { type Experiment, type ReadoutOutcome, stateOf } from '#core/experiments/experiments.ts';
import { isAgreed } from '#core/experiments/lanes.ts';
import { readoutEffects } from '#core/experiments/readout-effects.ts';
import { sayRisk } from '#core/experiments/risk-words.ts';
import { decisionTitles, outcomeTitles, strengthTitles } from '#core/experiments/test-words.ts';
import { sayHours } from '#core/insights/next-test-words.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { shiftInWords, trackOf, whenInWords } from './experiment-words.ts';
import styles from './tests.module.css';

/** One test of a lane: when, at what price, for which belief. */
export function TestRow({ row, today }: { row: Experiment; today: Day }) {
  const { hypothesis } = useCareer();
  const running = stateOf(row) === 'running';
  const track = trackOf(row, today);
  return (
    <li className={styles.row} data-item>
      <Link href={`/lab/${row.id}`} className={styles.name}>
        {row.title}
      </Link>
      <span>{whenInWords(row, today)}</span>
      <span>
        {sayHours(row.hours)} · {sayRisk(row.risk)} · {strengthTitles[row.strength]}
      </span>
      {row.hypotheses.map((id) => {
        const held = hypothesis.get(id);
        return held && <span key={id}>{quote(held.belief, 90)}</span>;
      })}
      {running ? (
        <Chip tone={track.tone}>{track.words}</Chip>
      ) : (
        <Chip tone={isAgreed(row) ? 'good' : 'watch'}>{isAgreed(row) ? 'agreed, ready to start' : 'not agreed yet'}</Chip>
      )}
    </li>
  );
}

export const outcomeTones: Record<ReadoutOutcome, ChipTone> = {
  for: 'good',
  'leaning-for': 'good',
  inconclusive: 'plain',
  'leaning-against': 'watch',
  against: 'watch',
};

/** A test that is over: what it showed, what that did, what was decided. */
export function ReadOutRow({ row, today }: { row: Experiment; today: Day }) {
  const career = useCareer();
  const effects = row.outcome === undefined ? [] : readoutEffects(career, row, row.outcome, today);
  return (
    <li className={styles.ended} data-item>
      <div className={styles.words}>
        <Link href={`/lab/${row.id}`} className={styles.name}>
          {row.title}
        </Link>
        <span>{[whenInWords(row, today), row.decision && decisionTitles[row.decision]].filter(Boolean).join(' · ')}</span>
        {effects.map((effect) => (
          <span key={effect.hypothesis.id}>
            {quote(effect.hypothesis.belief, 90)} <b className={styles.shift}>{shiftInWords(effect)}</b>
          </span>
        ))}
        {row.learnt && <p>{quote(row.learnt, 160)}</p>}
      </div>
      {row.readOut !== undefined && row.outcome ? <Chip tone={outcomeTones[row.outcome]}>{outcomeTitles[row.outcome]}</Chip> : <Chip>Stopped</Chip>}
    </li>
  );
}
