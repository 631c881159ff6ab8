import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { applyWrites } from '../change.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { confidenceIn } from './confidence.ts';
import { type Experiment, experiment, outcomes, strengths } from './experiments.ts';
import { type Hypothesis, hypothesis } from './hypotheses.ts';
import { readoutEffects } from './readout-effects.ts';
import { readOutExperiment } from './run-actions.ts';

const today = '2026-03-04';
const believe = (id: string, confidence: number) => hypothesis.put(id, { belief: id, about: 'fork', confidence, gain: 1, loss: 1, written: '2026-01-01' });
const put = (id: string, fields: Partial<Experiment>) =>
  experiment.put(id, {
    title: id,
    hypotheses: ['h'],
    type: 'talk',
    hours: 1,
    risk: 0,
    strength: 1,
    success: 'x',
    wouldDrop: 'y',
    started: '2026-02-01',
    ...fields,
  });
const running = put('t', { hypotheses: ['h', 'g'], strength: 2, person: 'ana' });
const rowOf = (career: ReturnType<typeof careerOf>): Experiment => career.experiment.get('t') as Experiment;
const percents = (of: ReturnType<typeof readoutEffects>) => of.map(({ from, to }) => [from, to].map((chance) => Math.round(100 * chance)));

test('says what each outcome would do to each hypothesis, and which earlier readout halves it', () => {
  const career = careerOf(believe('h', 0.4), believe('g', 0.5), running);
  expect(percents(readoutEffects(career, rowOf(career), 'for', today))).toEqual([
    [40, 60],
    [50, 69],
  ]);
  expect(percents(readoutEffects(career, rowOf(career), 'inconclusive', today))[0]).toEqual([40, 40]);
  const again = applyWrites(career, [put('before', { person: 'ana', readOut: '2026-02-20', outcome: 'for' })]);
  const [first, second] = readoutEffects(again, rowOf(again), 'for', today);
  expect([first?.halvedBy?.id, second?.halvedBy]).toEqual(['before', undefined]);
  expect(percents([first, second].flatMap((one) => one ?? []))).toEqual([
    [50, 60],
    [50, 69],
  ]);
});

test('what was said before a readout is what it does', () => {
  const others = fc.array(fc.record({ strength: fc.constantFrom(...strengths), outcome: fc.constantFrom(...outcomes), person: fc.constantFrom('ana', 'ben') }));
  fc.assert(
    fc.property(others, fc.constantFrom(...outcomes), (rows, outcome) => {
      const career = careerOf(believe('h', 0.4), believe('g', 0.5), running, ...rows.map((row, i) => put(`o${i}`, { ...row, readOut: '2026-02-20' })));
      const said = readoutEffects(career, rowOf(career), outcome, today);
      const done = runAction(readOutExperiment as never, career, { id: 't', outcome, learnt: 'x', decision: 'keep' }, contextOn(today));
      if (!done.ok) throw new Error(done.reason);
      const after = applyWrites(career, done.writes);
      for (const {
        hypothesis: { id },
        from,
        to,
      } of said) {
        expect(confidenceIn(career, career.hypothesis.get(id) as Hypothesis).now).toBeCloseTo(from, 12);
        expect(confidenceIn(after, after.hypothesis.get(id) as Hypothesis).now).toBeCloseTo(to, 12);
      }
      expect(readoutEffects(after, rowOf(after), outcome, '2026-05-01')).toEqual(said);
    }),
  );
});
