import { expect, test } from 'vitest';
import { worthOf } from '../src/core/insights/choose-moves.ts';
import { rollDice } from './dice.ts';
import { choosers, drawWeek, exactWorth, isOverHours } from './plans-world.ts';

const dice = rollDice(21);
const weeks = Array.from({ length: 25 }, () => drawWeek(dice));

test('no way to choose is better than exact, and none goes over the hours', () => {
  for (const week of weeks)
    for (const [name, choose] of Object.entries(choosers)) {
      const chosen = choose(week);
      expect(isOverHours(chosen, week), name).toBe(false);
      expect(new Set(chosen).size, name).toBe(chosen.length);
      expect(worthOf(chosen), name).toBeLessThanOrEqual(exactWorth(week) + 1e-9);
    }
});

test('a week holds thirty candidates and between 48 and 192 minutes', () => {
  for (const { offered, limits } of weeks) {
    expect(offered.length).toBe(30);
    expect(limits.minutes).toBeGreaterThanOrEqual(48);
    expect(limits.minutes).toBeLessThanOrEqual(192);
  }
});

test('exchanges better the greedy plans they begin with', () => {
  const total = (name: keyof typeof choosers) => weeks.reduce((sum, week) => sum + worthOf(choosers[name](week)), 0);
  expect(total('two greedy plans and swaps')).toBeGreaterThan(total('greedy, worth per hour'));
  expect(total('greedy, worth per hour')).toBeGreaterThan(total('value per hour'));
});
