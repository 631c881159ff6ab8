import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Write } from '../record.ts';
import { careerOf } from '../testing/careers.ts';
import { type Confidence, confidenceIn } from './confidence.ts';
import { type Experiment, experiment, outcomes, strengths } from './experiments.ts';
import { type Hypothesis, hypothesis } from './hypotheses.ts';
import { chanceOf, logOddsOf } from './log-odds.ts';

const readOut = (id: string, fields: Partial<Experiment> = {}): Write =>
  experiment.put(id, {
    title: id,
    hypotheses: ['h'],
    type: 'talk',
    hours: 1,
    risk: 0,
    strength: 1,
    started: '2026-01-01',
    readOut: '2026-02-01',
    outcome: 'for',
    ...fields,
  });
function confidence(start: number, tests: readonly Write[]): Confidence {
  const career = careerOf(hypothesis.put('h', { belief: 'x', about: 'fork', confidence: start, gain: 1, loss: 1, written: '2026-01-01' }), ...tests);
  return confidenceIn(career, career.hypothesis.get('h') as Hypothesis);
}
const percentAfter = (start: number, ...tests: Write[]): number => Math.round(100 * confidence(start, tests).now);

test('a readout moves the log-odds by its strength, and what is unread moves nothing', () => {
  expect(percentAfter(0.38)).toBe(38);
  expect([percentAfter(0.38, readOut('a', { strength: 2 })), percentAfter(0.38, readOut('a', { strength: 2, outcome: 'against' }))]).toEqual([58, 22]);
  expect(percentAfter(0.38, readOut('a', { strength: 2, outcome: 'leaning-for' }))).toBe(48);
  expect(percentAfter(0.38, readOut('a', { outcome: 'inconclusive' }))).toBe(38);
  expect(percentAfter(0.38, readOut('a', { readOut: undefined, outcome: undefined }), readOut('b', { hypotheses: ['other'] }))).toBe(38);
});

test('a second readout from the same person or by the same method counts half, whichever was entered as the repeat', () => {
  const rowsOf = (...tests: Write[]) => confidence(0.5, tests).rows.map(({ experiment: { id }, halved }) => [id, halved]);
  const later = { readOut: '2026-03-01' };
  expect(rowsOf(readOut('b', { ...later, person: 'ana' }), readOut('a', { person: 'ana' }), readOut('c', { person: 'ben' }))).toEqual([
    ['a', false],
    ['c', false],
    ['b', true],
  ]);
  expect(rowsOf(readOut('a'), readOut('b', { ...later, repeats: 'a' }))).toEqual(rowsOf(readOut('a', { repeats: 'b' }), readOut('b', later)));
  expect(confidence(0.5, [readOut('a'), readOut('b', { ...later, repeats: 'a' })]).logOdds).toBeCloseTo(0.6, 12);
});

const anyTests = fc.array(
  fc.record({
    strength: fc.constantFrom(...strengths),
    outcome: fc.constantFrom(...outcomes),
    readOut: fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}`),
    person: fc.option(fc.constantFrom('ana', 'ben'), { nil: undefined }),
  }),
  { maxLength: 12 },
);

test('the rows add up to the confidence, and the order of entry does not matter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), anyTests, (start, tests) => {
      const writes = tests.map((fields, i) => readOut(`t${i}`, fields));
      const one = confidence(start / 100, writes);
      expect(Math.abs(one.rows.reduce((sum, { logOdds }) => sum + logOdds, logOddsOf(start / 100)) - one.logOdds)).toBeLessThan(1e-9);
      expect(one.now).toBe(chanceOf(one.logOdds));
      expect(confidence(start / 100, [...writes].reverse())).toEqual(one);
    }),
  );
});
