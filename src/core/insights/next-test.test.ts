import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Experiment, experiment, outcomes, strengths } from '../experiments/experiments.ts';
import { type Hypothesis, hypothesis } from '../experiments/hypotheses.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { careerOf } from '../testing/careers.ts';
import { type NextTest, nextTest } from './next-test.ts';
import { balanceWords, weeksShown } from './next-test-words.ts';

const today = '2026-11-23';
const believe = (id: string, fields: Partial<Hypothesis> = {}): Write =>
  hypothesis.put(id, { belief: 'I would rather lead people', about: 'fork', confidence: 0.38, gain: 40, loss: 30, written: '2026-01-01', ...fields });
const plan = (id: string, fields: Partial<Experiment> = {}): Write =>
  experiment.put(id, { title: 'Shadow a group PM for a day', hypotheses: ['h'], type: 'shadowing', hours: 4, risk: 0, strength: 2, ...fields });
const read = (id: string, fields: Partial<Experiment> = {}): Write => plan(id, { started: '2026-02-01', readOut: '2026-02-20', outcome: 'against', ...fields });
const ask = (...writes: Write[]): NextTest => nextTest.of(careerOf(profile.put(profileId, { hoursPerWeek: 3 }), ...writes), today);

test('it says what each result would do, what the test is worth and what it costs', () => {
  const { next, says, best } = ask(believe('h'), plan('t'));
  expect(best).toBeUndefined();
  expect(next?.outcomes.map(({ outcome, from, to, best: leads }) => [outcome, Math.round(from * 100), Math.round(to * 100), leads])).toBeDefined();
  expect(next?.outcomes.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
  expect(next?.worth).toBeGreaterThan(next?.cost ?? 0);
  expect(says).toMatch(
    /^Next: .+ \(\d+ h\)\. \d+ % of tests like this point the right way\. If it speaks for it, “I would rather lead people” goes from 38 % to \d+ %/,
  );
});

test('worth and cost are shown so that they add up to what is left', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 40, noNaN: true }), (worth, cost) => {
      const shown = weeksShown({ worth, cost });
      expect(Number(shown.worth) - Number(shown.cost)).toBeCloseTo(Number(shown.left), 9);
      expect(Math.abs(Number(shown.worth) - worth)).toBeLessThanOrEqual(0.1 + 1e-9);
    }),
  );
});

test('what acting is worth is told as what there is to gain less what there is to lose, and adds up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(200), fc.nat(200), (percent, gain, loss) => {
      const [one] = ask(believe('h', { confidence: percent / 100, gain, loss })).weighed;
      const [, toGain, toLose, cost, whole] = (one ? balanceWords(one) : '').match(/sure: ([\d.]+) of .* less ([\d.]+) of .*: (it would cost )?([\d.]+)/) ?? [];
      expect(Number(toGain) - Number(toLose)).toBeCloseTo(cost ? -Number(whole) : Number(whole), 9);
    }),
  );
});

test('a first small test that changes nothing by itself says that its worth lies in what follows', () => {
  const { next, says } = ask(believe('h', { confidence: 0.55 }));
  expect(next?.outcomes.map(({ best }) => best)).toEqual([true, true, true]);
  expect(says).toMatch(/By itself it would change nothing yet: its worth lies in what you would test after it\.$/);
});

test('an empty lab asks for a belief, and what is decided is weighed no more', () => {
  expect(ask().says).toMatch(/^There is no open hypothesis/);
  expect(ask(believe('h', { decided: today, decision: 'go' })).weighed).toEqual([]);
});

test('when enough speaks against it, it says to stop and names what is best', () => {
  const against = [read('a', { strength: 7 }), read('b', { strength: 4 })];
  expect(ask(believe('h'), ...against).says).toBe(
    'Stop testing and decide: none of the tests that fit your 39 h would be worth what it costs. As things stand, staying where you are is the best option.',
  );
  const { says, best } = ask(believe('h'), ...against, believe('i', { belief: 'Pricing would stretch me', confidence: 0.97 }));
  expect(best?.hypothesis.id).toBe('i');
  expect(says).toMatch(/“Pricing would stretch me” is the best option: 97 % sure, worth 37.9 weeks on balance\.$/);
});

test('tests begun in the last quarter take their hours, and a running one is to be read out', () => {
  const running = plan('t', { started: '2026-11-09', hours: 38 });
  const { hours, next, says } = ask(believe('h'), running);
  expect([hours.set, hours.spent.map(({ id }) => id), hours.left]).toEqual([39, ['t'], 1]);
  expect([next?.test.id, next?.cost]).toEqual(['t', 0]);
  expect(says).toMatch(/^Next: read out “Shadow a group PM for a day”, which is running\./);
  expect(ask(believe('h'), read('t', { started: '2026-11-01', outcome: 'inconclusive', hours: 60 })).says).toMatch(
    /^This quarter’s hours for tests are spent\./,
  );
});

const anyTests = fc.array(
  fc.record({
    strength: fc.constantFrom(...strengths),
    hours: fc.constantFrom(0.5, 1, 4, 12, 30),
    risk: fc.integer({ min: 0, max: 4 }),
    hypotheses: fc.subarray(['h', 'i', 'j'], { minLength: 1 }),
    started: fc.option(fc.constantFrom('2026-03-01', '2026-11-01'), { nil: undefined }),
    outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
  }),
  { maxLength: 10 },
);

test('the same career gives the same answer in whatever order it was entered, within the hours', () => {
  fc.assert(
    fc.property(anyTests, fc.integer({ min: 1, max: 99 }), (tests, sure) => {
      const writes = [
        ...['h', 'i', 'j'].map((id, i) => believe(id, { confidence: i === 0 ? sure / 100 : 0.4 })),
        ...tests.map(({ outcome, started, ...rest }, i) =>
          plan(`t${i}`, { ...rest, started, ...(started && outcome ? { outcome, readOut: '2026-11-05' } : {}) }),
        ),
      ];
      const one = ask(...writes);
      expect(ask(...[...writes].reverse())).toEqual(one);
      if (one.next) expect(one.next.test.hours).toBeLessThanOrEqual(one.hours.left);
      const left = ({ worth, cost }: { worth: number; cost: number }): number => worth - cost;
      for (const { tests: weighed, tooLong, proposed } of one.weighed) {
        expect(weighed.map(left)).toEqual([...weighed.map(left)].sort((a, b) => b - a));
        expect(proposed === undefined ? 0 : left(proposed)).toBeCloseTo(Math.max(0, ...weighed.map(left)), 8);
        for (const { hours } of tooLong) expect(hours).toBeGreaterThan(one.hours.left);
      }
      const best = Math.max(0, ...one.weighed.map(({ proposed }) => (proposed ? left(proposed) : 0)));
      expect(one.next ? left(one.next) : 0).toBeCloseTo(best, 8);
    }),
    { numRuns: 60 },
  );
});
