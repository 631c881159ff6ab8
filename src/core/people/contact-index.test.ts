import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactIndex, contactLoss, contactRank, contactWeight } from './contact-index.ts';

const one = { weight: 1, rhythm: 4, hours: 1 };

test('a week loses nothing until the rhythm is full, and never more than three', () => {
  expect([0, 0.5, 1, 1.5, 2, 4, 9].map(contactLoss)).toEqual([0, 0, 0, 0.5, 1, 3, 3]);
});

test('the index is the formula of Whittle’s clock, worked by hand', () => {
  expect(contactIndex({ ...one, weeks: 3 })).toBe(0);
  expect(contactIndex({ ...one, weeks: 4 })).toBeCloseTo(5 * 0.25, 12);
  expect(contactIndex({ ...one, weeks: 8 })).toBeCloseTo(9 * 1.25 - (0.25 + 0.5 + 0.75 + 1), 12);
  expect(contactIndex({ weight: 3, rhythm: 13, weeks: 14, hours: 0.5 })).toBeCloseTo((3 * (15 * (2 / 13) - 1 / 13)) / 0.5, 12);
});

const waiting = fc.record({
  weight: fc.double({ min: 0.5, max: 6, noNaN: true }),
  rhythm: fc.integer({ min: 1, max: 60 }),
  weeks: fc.integer({ min: 0, max: 300 }),
  hours: fc.constantFrom(0.25, 0.5, 1),
});

test('waiting longer never lowers the index, and nobody is called before their rhythm is full, however much they matter', () => {
  fc.assert(
    fc.property(waiting, (any) => {
      const now = contactIndex(any);
      expect(contactIndex({ ...any, weeks: any.weeks + 1 })).toBeGreaterThanOrEqual(now - 1e-9);
      expect(now > 0).toBe(any.weeks >= any.rhythm);
      expect(contactIndex({ ...any, weight: any.weight * 2 })).toBeCloseTo(now * 2, 6);
      expect(contactIndex({ ...any, hours: any.hours * 2 })).toBeCloseTo(now / 2, 6);
    }),
  );
});

test('among those not due, who has waited longer in their own rhythm comes first', () => {
  expect(contactRank({ ...one, weeks: 3 })).toBeGreaterThan(contactRank({ weight: 3, rhythm: 26, weeks: 10, hours: 1 }));
  expect(contactRank({ ...one, weeks: 3 })).toBeLessThan(contactRank({ ...one, weeks: 4 }));
});

test('weight grows with a gap, a rested trusted tie, and help not yet returned', () => {
  const plain = { base: 2, gap: 0, dormant: false, owed: false };
  expect(contactWeight(plain)).toBe(2);
  expect(contactWeight({ ...plain, gap: 1 })).toBe(3);
  expect(contactWeight({ ...plain, dormant: true })).toBeCloseTo(2.3, 12);
  expect(contactWeight({ base: 3, gap: 1, dormant: true, owed: true })).toBeCloseTo(3 * 1.5 * 1.15 * 1.2, 12);
});
