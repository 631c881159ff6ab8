import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardScore, type Cover, coverage, ratingChance, warmth } from './coverage.ts';
import { losses } from './losses.ts';
import { nextSeats } from './next-seats.ts';

const chance = fc.constantFrom(0, 0, 0.3, 0.6, 0.85);
const covers = fc.integer({ min: 1, max: 5 }).chain((needs) =>
  fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: needs, maxLength: needs }),
    chances: fc.array(fc.array(chance, { minLength: needs, maxLength: needs }), { maxLength: 4 }),
    candidates: fc.array(fc.array(chance, { minLength: needs, maxLength: needs }), { maxLength: 7 }),
  }),
);

test('a rating from 0 to 3 is a chance, and a tie is whole within its rhythm and halves with each rhythm missed', () => {
  expect([0, 1, 2, 3].map(ratingChance)).toEqual([0, 0.3, 0.6, 0.85]);
  expect([0, 0.5, 1, 2, 3].map(warmth)).toEqual([1, 1, 1, 0.5, 0.25]);
});

test('two who each help with 60 % leave 16 % uncovered', () => {
  const cover: Cover = {
    weights: [1, 1],
    chances: [
      [0.6, 0],
      [0.6, 0.3],
    ],
  };
  expect(coverage(cover)[0]).toBeCloseTo(0.84, 12);
  expect(boardScore(cover)).toBeCloseTo((0.84 + 0.3) / 2, 12);
  expect(losses(cover)[0]).toBeCloseTo((0.84 - 0.6) / 2, 12);
  expect(boardScore({ weights: [], chances: [] })).toBe(0);
});

test('coverage lies between 0 and 1 and never falls when somebody joins', () => {
  fc.assert(
    fc.property(covers, ({ candidates, ...cover }) => {
      const before = coverage(cover);
      for (const person of candidates)
        coverage({ ...cover, chances: [...cover.chances, person] }).forEach((one, j) => {
          expect(one).toBeGreaterThanOrEqual((before[j] ?? 0) - 1e-12);
        });
      for (const one of before) expect(one >= 0 && one <= 1).toBe(true);
    }),
  );
});

const gain = (cover: Cover, candidates: readonly (readonly number[])[], chosen: readonly number[]): number =>
  boardScore({ ...cover, chances: [...cover.chances, ...chosen.map((i) => candidates[i] ?? [])] });

test('up to three seats the choice is as good as the best of all sets', () => {
  fc.assert(
    fc.property(covers, fc.integer({ min: 0, max: 3 }), ({ candidates, ...cover }, seats) => {
      let best = boardScore(cover);
      const extend = (from: number, chosen: readonly number[]): void => {
        best = Math.max(best, gain(cover, candidates, chosen));
        if (chosen.length < seats) for (let i = from; i < candidates.length; i++) extend(i + 1, [...chosen, i]);
      };
      extend(0, []);
      const chosen = nextSeats(cover, candidates, seats);
      expect(chosen.length).toBeLessThanOrEqual(seats);
      expect(gain(cover, candidates, chosen)).toBeCloseTo(best, 9);
    }),
  );
});

test('beyond three seats nobody is taken twice, and nobody who adds nothing', () => {
  fc.assert(
    fc.property(covers, ({ candidates, ...cover }) => {
      const chosen = nextSeats(cover, candidates, 5);
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const i of chosen) expect(candidates[i]?.some((one) => one > 0)).toBe(true);
    }),
  );
});
