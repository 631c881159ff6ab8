import { useId } from 'react';
import { type Experiment, outcomes, type ReadoutOutcome } from '#core/experiments/experiments.ts';
import { readoutEffects } from '#core/experiments/readout-effects.ts';
import { outcomeTitles } from '#core/experiments/test-words.ts';
import { quote } from '#core/say.ts';
import type { Day } from '#core/time.ts';
import { useCareer } from '../../book/book.tsx';
import { halvedInWords, shiftInWords } from './experiment-words.ts';
import styles from './readout.module.css';

const explained: Record<ReadoutOutcome, string> = {
  for: 'Success came about as you wrote it.',
  'leaning-for': 'Some of it did, and nothing spoke clearly against it.',
  inconclusive: 'It could be read either way; your confidence stays.',
  'leaning-against': 'Little of it came about.',
  against: 'What would make you drop it came about.',
};

type OutcomesProps = { readonly row: Experiment; readonly today: Day; readonly value: string; readonly onChange: (outcome: ReadoutOutcome) => void };

/** What the test showed, each answer beside what it would do to every hypothesis. */
export function ReadoutOutcomes({ row, today, value, onChange }: OutcomesProps) {
  const career = useCareer();
  const name = useId();
  const halved = readoutEffects(career, row, 'for', today).flatMap(({ hypothesis, halvedBy }) => (halvedBy ? [{ hypothesis, halvedBy }] : []));
  return (
    <fieldset className={styles.outcomes}>
      <legend>What did it show?</legend>
      {outcomes.map((outcome) => (
        <label key={outcome} className={styles.outcome}>
          <input type="radio" name={name} checked={value === outcome} onChange={() => onChange(outcome)} />
          <span className={styles.said}>
            <strong>{outcomeTitles[outcome]}</strong> <span>{explained[outcome]}</span>
          </span>
          <span className={row.hypotheses.length > 1 ? styles.effects : undefined}>
            {readoutEffects(career, row, outcome, today).map((effect) => (
              <span key={effect.hypothesis.id}>
                {row.hypotheses.length > 1 && <small>{quote(effect.hypothesis.belief, 32)} </small>}
                <b className={styles.shift}>{shiftInWords(effect)}</b>
              </span>
            ))}
          </span>
        </label>
      ))}
      {halved.map(({ hypothesis, halvedBy }) => (
        <p key={hypothesis.id} className={styles.halved}>
          {row.hypotheses.length > 1 ? `For ${quote(hypothesis.belief, 60)}: ` : ''}
          {halvedInWords(career, row, halvedBy)}
        </p>
      ))}
    </fieldset>
  );
}
