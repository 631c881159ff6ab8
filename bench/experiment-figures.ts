import { rollDice } from './dice.ts';
import { type RuleName, rules } from './experiment-rules.ts';
import { decidingHere, mazeOf, optimum } from './experiment-states.ts';
import { exactValue, playedValue } from './experiment-value.ts';
import { type Column, columns, drawExperimentWorld } from './experiment-world.ts';
import type { Figure } from './figures.ts';

/** What science.md 4.2 printed, column by column. */
const published: Readonly<Record<RuleName, readonly number[]>> = {
  'random until hours gone': [-119, 0, -21, -163, 61, 67],
  'favourite first': [-74, 36, 24, -138, 76, 76],
  'RICE-like': [-36, 35, 41, -95, 71, 78],
  'information per hour': [-53, 23, 20, -91, 81, 79],
  'cheapest first': [-23, 24, 28, -53, 44, 66],
  'top-two Thompson': [-61, 15, 23, -114, 83, 83],
  'top-two Thompson, stopping': [54, 66, 75, 56, 81, 79],
  'random, stopping': [66, 76, 78, 66, 79, 79],
  'RICE-like, stopping': [83, 76, 86, 82, 82, 84],
  'myopic EVI per cost': [82, 76, 86, 82, 91, 91],
  'myopic EVI minus cost': [84, 91, 86, 83, 92, 94],
  'bundle EVI': [83, 77, 88, 84, 94, 92],
  lookahead: [97.4, 96.7, 98.4, 98.4, 96.2, 95],
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function columnFigures(column: Column, place: number, seed: number, instances: number, plays: number): Figure[] {
  const dice = rollDice(seed * 1_009 + place);
  const mazes = Array.from({ length: instances }, () => mazeOf(drawExperimentWorld(dice, column)));
  const now = mean(mazes.map(decidingHere));
  const most = mean(mazes.map(optimum));
  const ours = { limit: column.costsOn ? 96 : 94, atLeast: true };
  return [
    { name: `${column.name}: deciding now`, value: now, unit: 'weeks' },
    { name: `${column.name}: optimum`, value: most, unit: 'weeks' },
    ...Object.entries(rules).map(([name, { rule, rolls }]): Figure => {
      const worth = mean(mazes.map((maze) => (rolls ? playedValue(maze, rule, dice, plays) : exactValue(maze, rule, dice))));
      const was = published[name as RuleName][place];
      return {
        name: `${column.name}: ${name} (science.md ${was} %)`,
        value: (100 * (worth - now)) / (most - now),
        unit: '%',
        ...(name === 'lookahead' ? ours : {}),
      };
    }),
  ];
}

/** Twelve hours hold little, so that more worlds are quickly measured; where hours are free, science.md took half as many. */
const worldsOf = ({ costsOn, hours }: Column, instances: number): number => (hours === 12 ? 4 * instances : costsOn ? instances : Math.ceil(instances / 2));

/** The share of the optimal gain that each rule reaches, in the six columns. */
export const gainFigures = (seed: number, instances: number): Figure[] =>
  columns.flatMap((column, place) => columnFigures(column, place, seed, worldsOf(column, instances), 200));
