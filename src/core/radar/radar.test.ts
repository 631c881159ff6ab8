import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringings } from './answers.ts';
import { contributionsOf, lastNought, sinceNought } from './contributions.ts';
import type { Said } from './hear.ts';
import { addWeek, afterwards, chanceOf, followLedger, noEvidence, type Step } from './ledger.ts';
import { type Answer, hazard, watchLevel } from './model.ts';
import { fallsOf, otherCause } from './other-causes.ts';
import { readAnswers } from './own-normal.ts';

const flat = { challenge: 4, learning: 4, energy: 4, impact: 4, support: 4 };
const answer = (week: number, items: Partial<Answer['items']> = {}, more: Partial<Answer> = {}): Answer => ({
  id: `w${week}`,
  week,
  ofYear: 10,
  role: 'r',
  tenure: week,
  items: { ...flat, ...items },
  tick: false,
  ...more,
});
const weeks = (from: number, to: number, items: Partial<Answer['items']> = {}, more: Partial<Answer> = {}): Answer[] =>
  Array.from({ length: to - from }, (_, i) => answer(from + i, items, more));
const follow = (answers: readonly Answer[], said: Said[] = []) => followLedger(readAnswers(answers), said);
const fallen = { challenge: 2, learning: 2 };
const plateau = [...weeks(0, 60), ...weeks(60, 75, fallen, { tick: true })];

const level = fc.integer({ min: 1, max: 5 });
const anyAnswers = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      challenge: level,
      learning: level,
      energy: level,
      impact: level,
      support: level,
      tick: fc.constantFrom(true, false, undefined),
      roleEnds: fc.integer({ min: 0, max: 40 }).map((roll) => roll === 0),
    }),
    { maxLength: 120, size: 'max' },
  )
  .map((rows) => {
    let [week, role, began] = [0, 0, 0];
    return rows.map(({ gap, tick, roleEnds, ...items }): Answer => {
      week += gap;
      if (roleEnds && week - began > 30) [role, began] = [role + 1, week];
      return answer(week, items, { tick, role: `r${role}`, tenure: week - began, ofYear: (week % 52) + 1 });
    });
  });

test('a fall of challenge and learning with the tick becomes likely, and since when is the last week before it', () => {
  const steps = follow(plateau);
  expect(steps[59]?.standing).toBe('clear');
  expect(steps.at(-1)?.standing).toBe('likely');
  expect(sinceNought(steps)[0]?.reading.answer.id).toBe('w60');
  expect(lastNought(steps)?.reading.answer.id).toBe('w59');
  expect(lastNought(steps.slice(0, 60))).toBeUndefined();
});

test('the evidence is what the formula says, week by week', () => {
  const { odds, score } = addWeek(addWeek(noEvidence, 20, 0.3), 100, -0.1);
  expect(odds).toBeCloseTo((0.8 * Math.exp(0.3) + 1.4) * Math.exp(-0.1), 12);
  expect(score).toBeCloseTo(0.2, 12);
  expect(chanceOf({ odds: 200, score: 0 })).toBeCloseTo(0.5, 12);
  expect([hazard(0), hazard(60), hazard(500)]).toEqual([0.004, 0.0055, 0.007]);
});

test('own normal: half-forgotten roles count eight weeks, the last twelve weeks not at all', () => {
  const readings = readAnswers([...weeks(0, 30), ...weeks(30, 42, fallen)]);
  expect(readings[0]?.normal.challenge).toBe(3.5);
  expect(readings.at(-1)?.normal.impact).toBeCloseTo((8 * 3.5 + 24 * 4) / 32, 12);
  const next = readAnswers([...weeks(0, 30), answer(30, {}, { role: 's', tenure: 0 })]);
  expect(next.at(-1)?.normal).toEqual(readAnswers(weeks(0, 30)).at(-1)?.normal);
});

test('the first rush of a role and holidays are taken out before a week is read', () => {
  const [first] = readAnswers([answer(0, {}, { tenure: 0, ofYear: 52 })]);
  expect([first?.level.challenge, first?.level.learning, first?.level.energy].map((x) => x?.toFixed(3))).toEqual(['3.900', '3.800', '3.750']);
});

test('nothing is said before enough weeks in the role and enough check-ins', () => {
  for (const step of follow(weeks(0, 20, fallen, { tick: true }))) expect([step.standing, step.odds]).toEqual(['learning', 0]);
  const late = follow(weeks(100, 130, { challenge: 1, learning: 1 }, { tick: true }));
  expect(late.findIndex(({ standing }) => standing !== 'learning')).toBe(19);
});

test('a new role begins anew', () => {
  const moved = follow([...plateau, ...weeks(75, 110, fallen, { role: 's', tenure: 0, tick: true })]);
  expect(moved[75]).toMatchObject({ standing: 'learning', odds: 0, score: 0 });
});

test('"not so" begins anew and keeps quiet for twelve weeks', () => {
  const answers = [...plateau, ...weeks(75, 95, fallen, { tick: true })];
  const steps = follow(answers, [{ week: 74, rings: 'no' }]);
  expect(steps[74]?.standing).toBe('likely');
  expect(steps.slice(75, 87).map(({ standing }) => standing)).toEqual(Array(12).fill('quiet'));
  expect(steps[87]?.standing).not.toBe('quiet');
  expect(steps[75]?.score).toBeCloseTo(Math.max(0, steps[75]?.reading.says ?? 0), 12);
});

test('"partly" halves what was gathered, at once, and says so in a part of its own', () => {
  const answers = [...plateau, ...weeks(75, 80, fallen, { tick: true })];
  const [before, half] = [follow(answers)[74] as Step, afterwards(follow(answers)[74] as Step, [{ week: 74, rings: 'partly' }])];
  expect([Math.log(half.odds), half.score]).toEqual([expect.closeTo(Math.log(before.odds) / 2, 9), expect.closeTo(before.score / 2, 9)]);
  const steps = follow(answers, [{ week: 74, rings: 'partly' }]);
  const says = steps[75]?.reading.says ?? 0;
  expect(steps[75]).toMatchObject(addWeek(half, 75, says));
  expect(contributionsOf(sinceNought(steps)).at(-1)).toMatchObject({ term: 'partly', sum: expect.closeTo(-before.score / 2, 9) });
  expect(sinceNought(steps)[0]?.reading.answer.id).toBe('w60');
});

test('"yes" holds the start for twelve weeks of better ones, and is no evidence by itself', () => {
  const better = [...weeks(0, 60), ...weeks(60, 68, fallen, { tick: true }), ...weeks(68, 83, { challenge: 5, learning: 5 }), ...weeks(83, 88, fallen)];
  const [plain, held] = [follow(better), follow(better, [{ week: 67, rings: 'yes' }])];
  expect(held.map(({ odds }) => odds)).toEqual(plain.map(({ odds }) => odds));
  expect(lastNought(plain.slice(0, 80))).toBeUndefined();
  expect(lastNought(held.slice(0, 80))?.reading.answer.id).toBe('w59');
  expect(held[79]?.score).toBeLessThan(0);
  expect(held[80]?.score).toBe(0);
  expect(lastNought(held)?.reading.answer.id).toBe('w82');
});

test('a missed week changes nothing: the evidence waits', () => {
  const steps = follow([...weeks(0, 60), answer(60, fallen), answer(68, fallen)]);
  const [before, after] = steps.slice(-2);
  expect(after && before && addWeek(before, 68, after.reading.says)).toMatchObject({ odds: after?.odds, score: after?.score });
});

test('who answers less often is told at less evidence, within bounds', () => {
  expect(watchLevel(0.66)).toBeCloseTo(3.5, 12);
  expect([watchLevel(0.01), watchLevel(1)].map((x) => x.toFixed(2))).toEqual(['2.50', '3.80']);
});

const anySaid = fc.array(fc.record({ week: fc.integer({ min: 0, max: 240 }), rings: fc.constantFrom(...ringings) }), { maxLength: 4 });

test('contributions add up to the score, and each names the check-ins it comes from', () => {
  fc.assert(
    fc.property(anyAnswers, anySaid, (answers, said) => {
      const steps = follow(answers, said);
      steps.forEach(({ score }, i) => {
        const parts = contributionsOf(sinceNought(steps.slice(0, i + 1)));
        expect(Math.abs(parts.reduce((sum, { sum: part }) => sum + part, 0) - score)).toBeLessThan(1e-9);
      });
      const parts = contributionsOf(sinceNought(steps));
      const known = new Set(answers.map(({ id }) => id));
      for (const { speaksFor, speaksAgainst } of parts) for (const id of [...speaksFor, ...speaksAgainst]) expect(known.has(id)).toBe(true);
    }),
  );
});

test('the same check-ins in any order say the same', () => {
  fc.assert(
    fc.property(anyAnswers, anySaid, (answers, said) => {
      const once = [...new Map(said.map((one) => [one.week, one])).values()];
      expect(follow([...answers].reverse(), [...once].reverse())).toEqual(follow(answers, once));
    }),
  );
});

test.each([
  ['manager', { support: 2, impact: 3 }],
  ['overload', { energy: 2 }],
  ['life', { challenge: 3, learning: 3, energy: 2, impact: 3, support: 3 }],
  [undefined, fallen],
] as const)('what else would look like it: %s', (cause, items) => {
  const steps = follow([...weeks(0, 60), ...weeks(60, 70, items)]);
  expect(otherCause(fallsOf(steps.slice(-10)))).toBe(cause);
});
