import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceIn } from '#core/experiments/confidence.ts';
import { experiment, outcomes, strengths } from '#core/experiments/experiments.ts';
import { type Hypothesis, hypothesis } from '#core/experiments/hypotheses.ts';
import { careerOf } from '#core/testing/careers.ts';
import { halfWords, pointsBetween } from './readout-words.ts';

const tests = fc.array(fc.record({ strength: fc.constantFrom(...strengths), outcome: fc.constantFrom(...outcomes) }), { maxLength: 8 });
const confidence = (start: number, rows: readonly object[]) => {
  const career = careerOf(
    hypothesis.put('h', { belief: 'x', about: 'fork', confidence: start, gain: 1, loss: 1, written: '2026-01-01' }),
    ...rows.map((row, i) =>
      experiment.put(`t${i}`, {
        ...{ title: 'A talk', hypotheses: ['h'], type: 'talk', hours: 1, risk: 0, strength: 1, started: '2026-01-02', readOut: '2026-01-03', outcome: 'for' },
        ...row,
      }),
    ),
  );
  return confidenceIn(career, career.hypothesis.get('h') as Hypothesis);
};
const number = (words: string): number => (words === 'no change' ? 0 : Number.parseInt(words.replace('−', '-'), 10));

test('the points shown for each readout add up to what lies between the start and now', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), tests, (start, rows) => {
      const { now, rows: read } = confidence(start / 100, rows);
      const sum = read.reduce((all, { from, to }) => all + number(pointsBetween(from, to)), 0);
      expect(start + sum).toBe(Math.round(100 * now));
    }),
    { numRuns: 60 },
  );
});

test('a readout that counts half says what it shares with an earlier one', () => {
  const twice = confidence(0.5, [{ person: 'ana' }, { person: 'ana' }]);
  expect(twice.rows.map((row) => halfWords(row, twice))).toEqual(['', 'counts half: the same person as in an earlier one']);
  const again = confidence(0.5, [{}, { repeats: 't0' }]);
  expect(again.rows.map((row) => halfWords(row, again))).toEqual(['', 'counts half: the same method as an earlier one']);
});
