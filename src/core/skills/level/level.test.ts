import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../time.ts';
import { afterOneMore, nextQuestion, weightNow } from './ask-next.ts';
import { contributionsOf } from './contributions.ts';
import { covarianceOf, followLevels, spreadOf } from './follow.ts';
import { type Reading, type Side, usualModel } from './model.ts';
import { normalBelow } from './normal.ts';
import { chanceOfReaching, phaseAfter, phaseChances } from './phase-cuts.ts';

const today = '2026-11-25';
const skills = ['design', 'execution', 'technical'];
const raters: Record<string, Side> = { self: 'self', ada: 'manager', ben: 'peer', work: 'evidence' };
const reading = (id: string, day: Day, skill: string, rater: string, level: number): Reading => ({
  id,
  day,
  skill,
  rater,
  side: raters[rater] ?? 'peer',
  level,
});

const anyReadings = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 0, max: 900 }),
      skill: fc.constantFrom(...skills),
      rater: fc.constantFrom(...Object.keys(raters)),
      level: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map(({ ago, skill, rater, level }, i) => reading(`r${i}`, addDays(today, -ago), skill, rater, level)));

/** The level of a skill by conditioning on everything at once: the answer the filter must come to step by step. */
function conditioned(readings: readonly Reading[], skill: string): { mean: number; variance: number } {
  const first = [...readings].sort((a, b) => (a.day < b.day ? -1 : 1))[0]?.day ?? today;
  const week = (day: Day): number => daysBetween(first, day) / 7;
  const { sharedSd, ownSd, walk, drift, sides } = usualModel;
  const levels = (a: string, on: Day, b: string, at: Day): number => sharedSd ** 2 + (a === b ? ownSd ** 2 + walk ** 2 * Math.min(week(on), week(at)) : 0);
  const n = readings.length;
  const matrix = readings.map((a, i) =>
    readings.map(
      (b, j) => levels(a.skill, a.day, b.skill, b.day) + (a.rater === b.rater ? sides[a.side].biasSd ** 2 : 0) + (i === j ? sides[a.side].noise ** 2 : 0),
    ),
  );
  const off = readings.map((one) => one.level - 3 - drift * week(one.day) - sides[one.side].bias);
  const along = readings.map((one) => levels(skill, today, one.skill, one.day));
  const solve = (target: readonly number[]): number[] => {
    const rows = matrix.map((row, i) => [...row, target[i] ?? 0]);
    const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
    for (let i = 0; i < n; i++)
      for (let k = 0; k < n; k++) {
        if (k === i) continue;
        const factor = at(k, i) / at(i, i);
        rows[k] = (rows[k] ?? []).map((value, j) => value - factor * at(i, j));
      }
    return rows.map((_, i) => at(i, n) / at(i, i));
  };
  const [byOff, byAlong] = [solve(off), solve(along)];
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return { mean: drift * week(today) + dot(along, byOff), variance: levels(skill, today, skill, today) - dot(along, byAlong) };
}

test('step by step the filter comes to what conditioning on all readings at once gives', () => {
  fc.assert(
    fc.property(anyReadings, (readings) => {
      const belief = followLevels(skills, readings, today);
      skills.forEach((skill, s) => {
        const { mean, variance } = conditioned(readings, skill);
        expect(belief.mean[s]).toBeCloseTo(mean, 9);
        expect(covarianceOf(belief, s, s)).toBeCloseTo(variance, 9);
      });
    }),
    { numRuns: 60 },
  );
});

test('the order in which readings were entered does not matter', () => {
  fc.assert(
    fc.property(
      anyReadings.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))),
      ([rows, shuffled]) => {
        const [a, b] = [followLevels(skills, rows, today), followLevels(skills, shuffled, today)];
        expect(b.mean).toEqual(a.mean);
        expect(b.covariance).toEqual(a.covariance);
      },
    ),
  );
});

test('parts add up: to the mean with what would be believed without readings, and to what the last quarter moved', () => {
  fc.assert(
    fc.property(anyReadings, fc.integer({ min: -50, max: 1_000 }), (readings, ago) => {
      const belief = followLevels(skills, readings, today, addDays(today, -ago));
      contributionsOf(belief).forEach(({ toMean, sinceEarlier }, s) => {
        const sum = ({ without, own, elsewhere }: typeof toMean): number => [...own, ...elsewhere].reduce((all, { value }) => all + value, without);
        expect(Math.abs(sum(toMean) - (belief.mean[s] ?? 0))).toBeLessThan(1e-9);
        expect(Math.abs(sum(sinceEarlier) - ((belief.mean[s] ?? 0) - (belief.earlier.mean[s] ?? 0)))).toBeLessThan(1e-9);
        expect(toMean.own.map(({ id }) => id).sort()).toEqual(
          readings
            .filter((one) => one.skill === skills[s])
            .map(({ id }) => id)
            .sort(),
        );
      });
    }),
  );
});

test('what the last quarter moved is told from the readings since, and the earlier mean is what was said then', () => {
  const then = [reading('a', '2026-01-10', 'design', 'ada', 3), reading('b', '2026-03-01', 'design', 'self', 4)];
  const belief = followLevels(skills, [...then, reading('c', '2026-10-01', 'design', 'ada', 5)], today, '2026-08-25');
  expect(belief.earlier.mean[0]).toBeCloseTo(followLevels(skills, then, '2026-08-25').mean[0] ?? 0, 12);
  const { own } = contributionsOf(belief)[0]?.sinceEarlier ?? { own: [] };
  expect(own.map(({ id, value }) => [id, value > 0])).toEqual([['c', true]]);
});

test('a manager counts for more than oneself, a rater who always rates high is found out, and time makes unsure', () => {
  const belief = followLevels(skills, [reading('a', today, 'design', 'ada', 4)], today);
  expect(weightNow(belief, 0, { rater: 'self', side: 'self' })).toBeLessThan(weightNow(belief, 0, { rater: 'ada', side: 'manager' }));
  const high = skills.flatMap((skill, i) => [
    reading(`h${i}`, today, skill, 'self', 5),
    reading(`m${i}`, today, skill, 'ada', 2),
    reading(`p${i}`, today, skill, 'ben', 2),
  ]);
  const found = followLevels(skills, high, today);
  expect(found.mean[skills.length + found.raters.findIndex(({ rater }) => rater === 'self')]).toBeGreaterThan(usualModel.sides.self.bias + 0.3);
  expect(spreadOf(followLevels(skills, high, '2028-11-25'), 0)).toBeGreaterThan(spreadOf(found, 0));
});

test('the chances of the phases add up to one, and a level on a cut is as likely above as below', () => {
  expect(normalBelow(1.959964)).toBeCloseTo(0.975, 6);
  expect(chanceOfReaching({ mean: -0.5, spread: 0.7 }, 'senior')).toBeCloseTo(0.5, 6);
  expect(phaseAfter('associate')).toBe('senior');
  expect(phaseAfter('leader')).toBe('leader');
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.05, max: 2, noNaN: true }), (mean, spread) => {
      const { associate, senior, leader } = phaseChances({ mean, spread });
      expect(associate + senior + leader).toBeCloseTo(1, 9);
      expect(Math.min(associate, senior, leader)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the question asked is the one whose answer really narrows most', () => {
  const askable = Object.entries(raters).map(([rater, side]) => ({ rater, side }));
  fc.assert(
    fc.property(anyReadings, (readings) => {
      const belief = followLevels(skills, readings, today);
      const question = nextQuestion(belief, 1, askable);
      const fresh = (rater: string, skill: string): boolean =>
        readings.some((one) => one.rater === rater && one.skill === skill && one.day > addDays(today, -91));
      const left = skills.flatMap((skill) =>
        Object.keys(raters)
          .filter((rater) => !fresh(rater, skill))
          .map((rater) => covarianceOf(followLevels(skills, [...readings, reading('zz', today, skill, rater, 3)], today), 1, 1)),
      );
      if (!question) return expect(left).toEqual([]);
      expect(covarianceOf(belief, 1, 1) - question.cut).toBeCloseTo(Math.min(...left), 9);
    }),
    { numRuns: 60 },
  );
});

test('after one more rating the answer lies between low and high, and is narrower', () => {
  const belief = followLevels(skills, [reading('a', today, 'design', 'self', 4)], today);
  const { low, high } = afterOneMore(belief, 0, { rater: 'ada', side: 'manager' });
  expect(low.mean).toBeLessThan(belief.mean[0] ?? 0);
  expect(high.mean).toBeGreaterThan(belief.mean[0] ?? 0);
  expect(low.spread).toBeCloseTo(
    spreadOf(followLevels(skills, [reading('a', today, 'design', 'self', 4), reading('b', today, 'design', 'ada', 4)], today), 0),
    9,
  );
});
