import { expect, test } from 'vitest';
import { rollDice } from './dice.ts';
import { lifeOf, trueValues } from './experiment-lives.ts';
import { rules } from './experiment-rules.ts';
import { decidingHere, mazeOf, optimum } from './experiment-states.ts';
import { truths } from './experiment-truths.ts';
import { exactValue, playedValue } from './experiment-value.ts';
import { type Column, columns, drawExperimentWorld } from './experiment-world.ts';

const [usual] = columns as readonly [Column];
const mazesOf = (column: Column, seed: number, count: number) => {
  const dice = rollDice(seed);
  return Array.from({ length: count }, () => mazeOf(drawExperimentWorld(dice, column)));
};

test('with one belief, looking ahead is the optimum', () => {
  for (const maze of mazesOf({ ...usual, beliefs: 1 }, 1, 60)) expect(exactValue(maze, rules.lookahead.rule, rollDice(1))).toBeCloseTo(optimum(maze), 9);
});

test('no rule is worth more than the optimum, and the optimum is worth deciding now at least', () => {
  for (const maze of mazesOf({ ...usual, beliefs: 2, hours: 16 }, 2, 20)) {
    const most = optimum(maze) + 1e-9;
    expect(most).toBeGreaterThanOrEqual(decidingHere(maze));
    for (const [name, { rule, rolls }] of Object.entries(rules)) if (!rolls) expect(exactValue(maze, rule, rollDice(1)), name).toBeLessThanOrEqual(most);
  }
});

test('a life where all is as assumed is worth what the rule was worth, and plays come near it', () => {
  const [right] = truths;
  for (const maze of mazesOf({ ...usual, beliefs: 2 }, 3, 6)) {
    const { rule } = rules['RICE-like, stopping'];
    const exact = exactValue(maze, rule, rollDice(1));
    if (right) expect(lifeOf(maze, rule, right, trueValues(maze, right, rollDice(1)), rollDice(1)).worth).toBeCloseTo(exact, 9);
    expect(Math.abs(playedValue(maze, rule, rollDice(1), 1_000) - exact)).toBeLessThan(6);
  }
});
