import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PromotionDial, type PromotionSigns, promotionDial } from './dial.ts';
import { closedIn } from './questions.ts';

const none: PromotionSigns = { cycles: [], signals: [], quarters: [] };
const over = (id: string, day: string) => ({ id, day, outcome: 'passed-over' as const });
const ids = ({ parts }: PromotionDial) => parts.map(({ rows }) => rows.map(({ id }) => id));

test('with nothing to go by it is the prior: three roles in ten are closed', () => {
  expect(promotionDial(none).chance).toBeCloseTo(0.3, 12);
});

test('being passed over, a bad signal and a closed view each add, and all parts add up', () => {
  const dial = promotionDial({
    cycles: [over('c1', '2026-04-01'), { id: 'c2', day: '2026-10-01', outcome: 'not-considered' }],
    signals: [{ id: 's1', day: '2026-05-01', sign: 'bad' }],
    quarters: [
      { id: 'q1', day: '2026-06-01', mean: 3.69 },
      { id: 'q2', day: '2026-09-01', mean: 3.69 },
    ],
  });
  expect(dial.logOdds).toBeCloseTo(Math.log(0.3 / 0.7) + Math.log(0.97 / 0.6) + 0.3 * 0.98 + 1, 12);
  expect(ids(dial)).toEqual([[], ['c1', 'c2'], ['s1'], ['q1', 'q2']]);
});

test('a promotion begins it anew, and so does a new place', () => {
  const cycles = [over('c1', '2025-04-01'), { id: 'c2', day: '2025-10-01', outcome: 'promoted' as const }];
  expect(promotionDial({ ...none, cycles })).toEqual(promotionDial(none));
  expect(ids(promotionDial({ ...none, cycles: [...cycles, over('c3', '2026-04-01')] }))[1]).toEqual(['c3']);
  expect(ids(promotionDial({ ...none, cycles: [over('c1', '2025-04-01'), over('c2', '2025-10-01')] }, '2025-10-01'))[1]).toEqual(['c2']);
});

test('the view is closed where nothing opens, the level is the last and effort changes little', () => {
  expect([closedIn({ opening: 1, ceiling: 5, effort: 5 }), closedIn({ opening: 5, ceiling: 1, effort: 1 })]).toEqual([5, 1]);
});

const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const rowsOf = <T extends object>(letter: string, more: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(day, more), { maxLength: 8 }).map((rows) => rows.map(([on, rest], i) => ({ id: `${letter}${i}`, day: on, ...rest })));
const anySigns = fc.record({
  cycles: rowsOf('c', fc.record({ outcome: fc.constantFrom('not-considered', 'passed-over', 'promoted') })),
  signals: rowsOf('s', fc.record({ sign: fc.constantFrom('good', 'none', 'bad') })),
  quarters: rowsOf('q', fc.record({ mean: fc.integer({ min: 3, max: 15 }).map((n) => n / 3) })),
});

test('parts add up to the log-odds, rows to their part, and the order of entry does not matter', () => {
  fc.assert(
    fc.property(anySigns, day, (signs, start) => {
      const dial = promotionDial(signs, start);
      const total = (list: readonly { readonly adds: number }[]) => list.reduce((sum, { adds }) => sum + adds, 0);
      expect(Math.abs(total(dial.parts) - dial.logOdds)).toBeLessThan(1e-9);
      for (const { from, rows, adds } of dial.parts) if (from !== 'prior') expect(Math.abs(total(rows) - adds)).toBeLessThan(1e-9);
      const { cycles, signals, quarters } = signs;
      expect(promotionDial({ cycles: cycles.toReversed(), signals: signals.toReversed(), quarters: quarters.toReversed() }, start)).toEqual(dial);
    }),
  );
});
