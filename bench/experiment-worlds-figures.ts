import type { Belief } from '../src/core/experiments/lookahead.ts';
import { rollDice } from './dice.ts';
import { brierAfterTests, type Reading, testedWithin } from './experiment-batteries.ts';
import { type Life, lifeOf, trueValues } from './experiment-lives.ts';
import { type Rule, rules } from './experiment-rules.ts';
import { type Maze, mazeOf } from './experiment-states.ts';
import { truths } from './experiment-truths.ts';
import { type Column, columns, drawExperimentWorld } from './experiment-world.ts';
import type { Figure } from './figures.ts';

const compared = {
  lookahead: rules.lookahead.rule,
  'myopic EVI': rules['myopic EVI minus cost'].rule,
  'RICE-like to the end': rules['RICE-like'].rule,
  'decide now': () => undefined,
} as const satisfies Readonly<Record<string, Rule>>;

/** Net weeks in each world, rule by rule, as science.md 4.2 printed them; then Brier's error by log-odds and by ±15 points. */
const published: Readonly<Record<string, readonly [number, number, number, number]>> = {
  right: [29.4, 28.5, 21.5, 23.4],
  'tests weaker': [24.2, 24.7, 14.1, 23.4],
  'tests stronger': [32.5, 31.7, 25.4, 23.4],
  'friendly bias': [27.8, 27.4, 19.9, 23.4],
  'over-confident owner': [17.4, 16.8, 12.1, 11.1],
  'values misjudged': [29.2, 28.4, 21.8, 23.8],
};
const publishedBrier: Readonly<Record<Reading, number>> = { 'the start': 0.198, 'log-odds': 0.121, '±15 points': 0.143 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function movesFigures(lives: readonly Life[], now: readonly Life[]): Figure[] {
  const wrong = (of: readonly Life[]): number => mean(of.map((life) => life.wrong)) / mean(of.map((life) => life.moves));
  return [
    { name: 'lookahead, hours used of 40 (science.md 11.9)', value: mean(lives.map(({ hours }) => hours)), unit: 'h' },
    { name: 'wrong move, given a move, deciding now (science.md .44)', value: wrong(now), unit: '' },
    { name: 'wrong move, given a move, by lookahead (science.md .29)', value: wrong(lives), unit: '' },
  ];
}

function truthFigures(mazes: readonly Maze[], seed: number): Figure[] {
  return truths.flatMap((truth) => {
    const dice = rollDice(seed * 1_013);
    const values = mazes.map((maze) => trueValues(maze, truth, dice));
    const lives = Object.values(compared).map((rule) => mazes.map((maze, i) => lifeOf(maze, rule, truth, values[i] ?? [], dice)));
    const worths = lives.map((of) => mean(of.map(({ worth }) => worth)));
    const under = 100 * (1 - (worths[0] as number) / (worths[1] as number));
    return [
      ...Object.keys(compared).map(
        (name, i): Figure => ({ name: `${truth.name}: ${name} (science.md ${published[truth.name]?.[i]})`, value: worths[i] as number, unit: 'weeks' }),
      ),
      { name: `${truth.name}: lookahead under myopic EVI`, value: under, unit: '%', limit: 3 },
      ...(truth.name === 'right' ? movesFigures(lives[0] ?? [], lives[3] ?? []) : []),
    ];
  });
}

function brierFigures(mazes: readonly Maze[]): Figure[] {
  const all = mazes.flatMap(({ world }) => world.beliefs);
  const some = mazes.flatMap(({ world }) => testedWithin(world));
  return truths.flatMap((truth) => {
    const of = (beliefs: readonly Belief[], reading: Reading): number => mean(beliefs.map((belief) => brierAfterTests(belief, reading, truth)));
    const isRight = truth.name === 'right';
    const was = (reading: Reading): string => (isRight ? ` (science.md ${publishedBrier[reading]})` : '');
    const both = (name: string, beliefs: readonly Belief[], most: number): Figure[] => {
      const points = of(beliefs, '±15 points');
      return [
        { name: `Brier, ${truth.name}, ${name}: by ±15 points${was('±15 points')}`, value: points, unit: '' },
        { name: `Brier, ${truth.name}, ${name}: by log-odds${was('log-odds')}`, value: of(beliefs, 'log-odds'), unit: '', limit: Math.min(most, points) },
      ];
    };
    return [
      { name: `Brier, ${truth.name}: at the start${was('the start')}`, value: of(all, 'the start'), unit: '' },
      ...both('all tests', all, isRight ? 0.125 : 1),
      ...both('40 h of them', some, 1),
    ];
  });
}

/** What comes of it where the world is not as assumed, and how good the confidence is after all tests. */
export function worldsFigures(seed: number, instances: number): Figure[] {
  const dice = rollDice(seed * 1_019);
  const mazes = Array.from({ length: instances }, () => mazeOf(drawExperimentWorld(dice, columns[0] as Column)));
  return [...truthFigures(mazes, seed), ...brierFigures(mazes)];
}
