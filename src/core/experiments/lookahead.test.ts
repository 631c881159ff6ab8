import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf, logOddsOf } from './log-odds.ts';
import { type Belief, lookAhead, type Test } from './lookahead.ts';
import { nextStep } from './next-step.ts';

const rung = (steps: number, hours: number, fields: Partial<Test> = {}): Test => ({ id: `t${steps}`, steps, hours, cost: costOf(hours, 0), ...fields });
const ladder = [rung(1, 1), rung(2, 4), rung(4, 10), rung(7, 24)];
const believe = (confidence: number, gain: number, loss: number, tests: readonly Test[] = ladder, id = 'a'): Belief => ({
  id,
  logOdds: logOddsOf(confidence),
  gain,
  loss,
  tests,
});

test('one test is worth what its results would change, less its cost', () => {
  // Acting is worth 0 now. 85 % are clear; q = .6899 makes half of those a yes, after which acting is worth 2q - 1.
  const { gain, first } = lookAhead(believe(0.5, 100, 100, [rung(2, 4)]), 0, 4);
  expect(gain).toBeCloseTo(0.85 * 0.5 * 100 * (2 / (1 + Math.exp(-0.8)) - 1) - 1, 9);
  expect(first?.id).toBe('t2');
});

test('two tests together can be worth what neither is by itself', () => {
  const [one, two] = [rung(1, 1, { id: 'one' }), rung(1, 1, { id: 'two' })];
  const alone = lookAhead(believe(0.36, 50, 45, [one]), 0, 8).gain;
  const both = lookAhead(believe(0.36, 50, 45, [one, two]), 0, 8).gain;
  expect(alone).toBe(0);
  expect(both).toBeGreaterThan(0);
  expect(
    lookAhead(
      believe(0.36, 50, 45, [
        { ...one, group: 'ana' },
        { ...two, group: 'ana' },
      ]),
      0,
      8,
    ).gain,
  ).toBeLessThan(both);
});

test('a test whose person was heard already is worth less', () => {
  const fresh = lookAhead(believe(0.5, 60, 60, [rung(2, 4)]), 0, 40).gain;
  const again = lookAhead(believe(0.5, 60, 60, [rung(2, 4, { halved: true })]), 0, 40).gain;
  expect([fresh > again, again > 0]).toEqual([true, true]);
});

test('after enough evidence to the contrary it says stop', () => {
  const left = [0.5, 0.3, 0.1, 0.03, 0.01].map((confidence) => nextStep([believe(confidence, 60, 40)], 40)?.test.id);
  expect(left[0]).toBeDefined();
  expect(left.at(-1)).toBeUndefined();
});

const anyBelief = fc
  .record({
    confidence: fc.integer({ min: 3, max: 97 }),
    gain: fc.integer({ min: 0, max: 120 }),
    loss: fc.integer({ min: 0, max: 140 }),
    tests: fc.subarray([...ladder, rung(1, 2, { id: 'again', group: 'g' }), rung(2, 6, { id: 'more', group: 'g', halved: true })], { maxLength: 5 }),
  })
  .map(({ confidence, gain, loss, tests }) => believe(confidence / 100, gain, loss, tests));
const anyBeliefs = fc.array(anyBelief, { maxLength: 4 }).map((all) => all.map((one, i) => ({ ...one, id: `h${i}` })));

test('no test is proposed that does not fit the hours, and the order of entry does not matter', () => {
  fc.assert(
    fc.property(anyBeliefs, fc.integer({ min: 0, max: 40 }), (beliefs, hours) => {
      const step = nextStep(beliefs, hours);
      if (step) expect(step.test.hours).toBeLessThanOrEqual(hours);
      if (step) expect(step.gain).toBeGreaterThan(0);
      const turned = [...beliefs].reverse().map((belief) => ({ ...belief, tests: [...belief.tests].reverse() }));
      const again = nextStep(turned, hours);
      expect([again?.belief.id, again?.test.id, again?.gain]).toEqual([step?.belief.id, step?.test.id, step?.gain]);
    }),
  );
});
