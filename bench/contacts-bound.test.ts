import { expect, test } from 'vitest';
import { contactLoss } from '../src/core/people/contact-index.ts';
import { lossBound } from './contacts-bound.ts';
import { drawWorld, rules, type Someone, weeklyLoss } from './contacts-world.ts';
import { rollDice } from './dice.ts';

/**
 * The least mean loss any rule can reach in a world of two, one contact a week: by value iteration over both clocks and
 * who can be reached. Clocks stop at four rhythms, from where the loss no longer grows.
 */
function leastLoss([a, b]: readonly [Someone, Someone]): number {
  const [topA, topB] = [4 * a.rhythm, 4 * b.rhythm];
  const at = (i: number, j: number): number => Math.min(i, topA) * (topB + 1) + Math.min(j, topB);
  const lossAt = (i: number, j: number): number => a.weight * contactLoss(Math.min(i, topA) / a.rhythm) + b.weight * contactLoss(Math.min(j, topB) / b.rhythm);
  let value = new Float64Array((topA + 1) * (topB + 1));
  let low = 0;
  for (let round = 0; round < 4_000; round++) {
    const next = new Float64Array(value.length);
    [low] = [Number.POSITIVE_INFINITY];
    for (let i = 0; i <= topA; i++)
      for (let j = 0; j <= topB; j++) {
        const none = lossAt(i + 1, j + 1) + (value[at(i + 1, j + 1)] as number);
        const callA = lossAt(0, j + 1) + (value[at(0, j + 1)] as number);
        const callB = lossAt(i + 1, 0) + (value[at(i + 1, 0)] as number);
        const both = a.reach * b.reach * Math.min(none, callA, callB);
        const onlyA = a.reach * (1 - b.reach) * Math.min(none, callA);
        const onlyB = (1 - a.reach) * b.reach * Math.min(none, callB);
        const best = both + onlyA + onlyB + (1 - a.reach) * (1 - b.reach) * none;
        next[at(i, j)] = best;
        low = Math.min(low, best - (value[at(i, j)] as number));
      }
    const base = next[0] as number;
    value = next.map((one) => one - base);
    if (round === 3_999) return low;
  }
  return low;
}

const two = (first: Partial<Someone>, second: Partial<Someone>): [Someone, Someone] => [
  { weight: 1, rhythm: 2, hours: 1, reach: 0.8, ...first },
  { weight: 1, rhythm: 1, hours: 1, reach: 0.6, ...second },
];

test('the bound lies under the least loss that any rule can reach, and near it', () => {
  for (const world of [two({}, {}), two({ weight: 3 }, {}), two({ rhythm: 1 }, { weight: 2, reach: 0.9 }), two({ rhythm: 3, reach: 0.5 }, { rhythm: 2 })]) {
    const least = leastLoss(world);
    const bound = lossBound(world, 1);
    expect(bound).toBeGreaterThan(0);
    expect(bound).toBeLessThanOrEqual(least + 1e-6);
    expect(bound).toBeGreaterThan(0.6 * least);
    const losses = Array.from({ length: 30 }, (_, seed) => weeklyLoss(world, 1, rules['contact index'], seed));
    expect(losses.reduce((sum, loss) => sum + loss, 0) / 30).toBeGreaterThan(0.97 * least);
  }
});

test('with hours for everybody what is left is only who could not be reached', () => {
  const alone: Someone = { weight: 2, rhythm: 4, hours: 1, reach: 0.5 };
  expect(lossBound([alone], 1)).toBeCloseTo(lossBound([alone], 40), 6);
  expect(lossBound([{ ...alone, reach: 1 }], 1)).toBeCloseTo(0, 9);
  expect(lossBound([alone], 0)).toBeCloseTo(2 * 3, 6);
});

test('more hours never raise the bound, and no rule goes under it', () => {
  const world = drawWorld(rollDice(11));
  const bounds = [0, 0.5, 1, 1.5, 2, 4].map((hours) => lossBound(world, hours));
  expect(bounds).toEqual([...bounds].sort((x, y) => y - x));
  for (const rule of Object.values(rules)) expect(weeklyLoss(world, 1, rule, 5)).toBeGreaterThan(bounds[2] as number);
});
