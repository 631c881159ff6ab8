import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../time.ts';
import { exposureTypes } from './committee.ts';
import { familiarity, type Impression, seenAs, startsAs } from './familiarity.ts';
import { nextExposures } from './next-exposures.ts';
import { atLeast, howMany, majorityOf } from './odds.ts';

const today = '2026-11-23';
const ago = (days: number) => addDays(today, -days);
const impression: fc.Arbitrary<Impression> = fc.oneof(
  fc.tuple(fc.integer({ min: -20, max: 900 }), fc.constantFrom(...exposureTypes)).map(([days, how]) => seenAs(ago(days), how)),
  fc.tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom('worked', 'demo', 'name' as const)).map(([days, knows]) => startsAs(ago(days), knows)),
);
const impressions = fc.array(impression, { maxLength: 12 });
const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test('each exposure takes its share of what was unknown, and half of it is gone after 26 weeks', () => {
  const known = (...seen: Impression[]) => familiarity(seen, today).known;
  expect(known()).toBe(0);
  expect(known(seenAs(today, 'demo'))).toBeCloseTo(0.3, 12);
  expect(known(seenAs(ago(182), 'demo'))).toBeCloseTo(0.15, 12);
  expect(known(seenAs(ago(182), 'worked'), seenAs(today, 'demo'))).toBeCloseTo(0.25 + 0.75 * 0.3, 12);
  expect(known(seenAs(today, 'demo'), seenAs(today, 'note'))).toBeCloseTo(0.3, 12);
  expect(known(startsAs(today, 'worked'))).toBe(0.5);
  expect(known(seenAs(today, 'name'))).toBe(0.05);
  expect(known(seenAs(addDays(today, 1), 'worked'))).toBe(0);
});

test('what somebody knows lies between nothing and all, is the sum of its parts, and no order of writing changes it', () => {
  fc.assert(
    fc.property(impressions, fc.infiniteStream(fc.nat()), (all, order) => {
      const { known, parts } = familiarity(all, today);
      expect(known).toBeGreaterThanOrEqual(0);
      expect(known).toBeLessThanOrEqual(1);
      expect(sum(parts)).toBeCloseTo(known, 12);
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
      const shuffled = all.map((one) => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at);
      expect(
        familiarity(
          shuffled.map(({ one }) => one),
          today,
        ).known,
      ).toBeCloseTo(known, 12);
    }),
  );
});

test('seeing more never leaves somebody knowing less', () => {
  fc.assert(
    fc.property(impressions, impression, (all, more) => {
      expect(familiarity([...all, more], today).known).toBeGreaterThanOrEqual(familiarity(all, today).known - 1e-12);
    }),
  );
});

/** Every way the chances can come out. */
function enumerated(of: readonly number[]): number[] {
  const likely = Array.from({ length: of.length + 1 }, () => 0);
  for (let mask = 0; mask < 2 ** of.length; mask++) {
    const hits = of.filter((_, i) => mask & (1 << i)).length;
    likely[hits] = (likely[hits] ?? 0) + of.reduce((all, chance, i) => all * (mask & (1 << i) ? chance : 1 - chance), 1);
  }
  return likely;
}

test('the convolution says what trying every outcome says, and adds up to one', () => {
  fc.assert(
    fc.property(chances, (of) => {
      const likely = howMany(of);
      for (const [i, value] of enumerated(of).entries()) expect(likely[i]).toBeCloseTo(value, 10);
      expect(sum(likely)).toBeCloseTo(1, 10);
      expect(atLeast(of, 0)).toBeCloseTo(1, 10);
      expect(atLeast(of, of.length + 1)).toBe(0);
    }),
  );
  expect(howMany(Array.from({ length: 40 }, () => 0.5)).reduce((all, value) => all + value)).toBeCloseTo(1, 12);
  expect([1, 2, 7].map(majorityOf)).toEqual([1, 2, 4]);
});

test('the hours go to what adds most an hour, each thing once, and never over', () => {
  const options = [
    { who: 0, gain: 0.3, hours: 0.5 },
    { who: 1, gain: 0.3, hours: 0.5 },
    { who: 0, gain: 0.5, hours: 2 },
    { who: 1, gain: 0.1, hours: 0.25 },
  ];
  expect(nextExposures([0.05, 0.5], options, 0.5)).toEqual([0]);
  expect(nextExposures([0.05, 0.5], options, 1.25)).toEqual([0, 1, 3]);
  expect(nextExposures([0.05, 0.5], options, 10)).toHaveLength(4);
  expect(nextExposures([1, 1], options, 10)).toEqual([]);
});
