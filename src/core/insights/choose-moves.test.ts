import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSubset, type Choosable, chooseMoves, kindFactors, type Limits, shortlist, worthOf } from './choose-moves.ts';

const one = fc.record({
  value: fc.integer({ min: 0, max: 10 }),
  minutes: fc.integer({ min: 1, max: 90 }),
  kind: fc.constantFrom('contact', 'evidence', 'recovery'),
});
const limits: fc.Arbitrary<Limits> = fc.record({
  minutes: fc.integer({ min: -10, max: 200 }),
  most: fc.integer({ min: -1, max: 5 }),
  held: fc.dictionary(fc.constantFrom('contact', 'evidence'), fc.integer({ min: 0, max: 3 })).map((held) => new Map(Object.entries(held))),
});
const minutesOf = (list: readonly Choosable[]): number => list.reduce((sum, each) => sum + each.minutes, 0);

/** Every subset, by its bits: slow, and nothing like the search it checks. */
function bestWorth(list: readonly Choosable[], { minutes, most, held }: Limits): number {
  let best = 0;
  for (let bits = 0; bits < 1 << list.length; bits++) {
    const subset = list.filter((_, i) => bits & (1 << i));
    if (subset.length <= Math.max(0, most) && (subset.length === 0 || minutesOf(subset) <= minutes)) best = Math.max(best, worthOf(subset, held));
  }
  return best;
}

test('the worth of moves counts the second, third … of a kind less, the best one first', () => {
  const contact = (value: number) => ({ value, minutes: 10, kind: 'contact' });
  expect(worthOf([contact(5), contact(10)])).toBe(10 + 0.6 * 5);
  expect(worthOf([contact(10), { ...contact(5), kind: 'evidence' }])).toBe(15);
  expect(worthOf([contact(10)], new Map([['contact', 2]]))).toBeCloseTo(3.5, 12);
  expect(kindFactors).toEqual([1, 0.6, 0.35, 0.2, 0.1]);
});

test('the best subset is the best of all subsets, and keeps to minutes and number', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 9 }), limits, (list, within) => {
      const chosen = bestSubset(list, within);
      expect(chosen.length).toBeLessThanOrEqual(Math.max(0, within.most));
      if (chosen.length > 0) expect(minutesOf(chosen)).toBeLessThanOrEqual(within.minutes);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(worthOf(chosen, within.held)).toBeCloseTo(bestWorth(list, within), 9);
    }),
    { numRuns: 150 },
  );
});

test('with twenty or fewer that fit, choosing is exact; with more the shortlist holds 9 by value and 11 by value per minute', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), limits, (list, within) => {
      const short = shortlist(list, within);
      const fitting = list.filter((each) => each.minutes <= within.minutes && each.value > 0);
      expect(short.length).toBe(Math.min(20, fitting.length));
      const ninth = [...fitting].sort((a, b) => b.value - a.value)[8]?.value ?? 0;
      for (const each of fitting) if (each.value > ninth) expect(short).toContain(each);
      if (fitting.length <= 20) expect(worthOf(chooseMoves(list, within), within.held)).toBeCloseTo(worthOf(bestSubset(list, within), within.held), 9);
    }),
    { numRuns: 100 },
  );
});

test('no order of the list changes what is chosen is worth', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), limits, (list, within) => {
      expect(worthOf(chooseMoves([...list].reverse(), within), within.held)).toBeCloseTo(worthOf(chooseMoves(list, within), within.held), 6);
    }),
    { numRuns: 60 },
  );
});

test('a move alone of its kind is found behind a shortlist full of another kind', () => {
  const contacts = Array.from({ length: 25 }, (_, i) => ({ value: 9 - i / 100, minutes: 10, kind: 'contact' }));
  const rest = { value: 3, minutes: 60, kind: 'recovery' };
  const within = { minutes: 200, most: 5 };
  expect(shortlist([...contacts, rest], within)).not.toContain(rest);
  expect(chooseMoves([...contacts, rest], within)).toEqual([...contacts.slice(0, 4), rest]);
});

test('no exchange of one move for another, and none added, would be worth more', () => {
  fc.assert(
    fc.property(fc.array(one, { minLength: 20, maxLength: 40 }), limits, (list, within) => {
      const chosen = chooseMoves(list, within);
      for (const out of [undefined, ...chosen])
        for (const each of list) {
          const other = [...chosen.filter((kept) => kept !== out && kept !== each), each];
          if (other.length > within.most || minutesOf(other) > within.minutes) continue;
          expect(worthOf(other, within.held)).toBeLessThanOrEqual(worthOf(chosen, within.held) + 1e-6);
        }
    }),
    { numRuns: 60 },
  );
});

test('a week without hours, or without places, holds nothing', () => {
  const list = [{ value: 9, minutes: 5, kind: 'contact' }];
  expect(chooseMoves(list, { minutes: 4, most: 5 })).toEqual([]);
  expect(chooseMoves(list, { minutes: 60, most: 0 })).toEqual([]);
  expect(chooseMoves([], { minutes: 60, most: 5 })).toEqual([]);
});
