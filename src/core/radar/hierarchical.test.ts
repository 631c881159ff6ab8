import { expect, test } from 'vitest';
import { type PromotionSigns, promotionDial } from './hierarchical.ts';

const none: PromotionSigns = { cycles: [], signals: [], quarters: [] };
const over = (id: string, day: string) => ({ id, day, outcome: 'passed-over' as const });

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
  expect(dial.parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(dial.logOdds, 12);
  expect(dial.parts.map(({ ids }) => ids)).toEqual([[], ['c1'], ['s1'], ['q1', 'q2']]);
});

test('a promotion begins it anew', () => {
  const cycles = [over('c1', '2025-04-01'), { id: 'c2', day: '2025-10-01', outcome: 'promoted' as const }];
  expect(promotionDial({ ...none, cycles })).toEqual(promotionDial(none));
  expect(promotionDial({ ...none, cycles: [...cycles, over('c3', '2026-04-01')] }).parts[1]?.ids).toEqual(['c3']);
});
