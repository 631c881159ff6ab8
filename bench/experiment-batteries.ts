import { chanceOf, logOddsOf, stepLogOdds } from '../src/core/experiments/log-odds.ts';
import type { Belief } from '../src/core/experiments/lookahead.ts';
import { readoutsOf, type Truth } from './experiment-truths.ts';
import type { ExperimentWorld } from './experiment-world.ts';

type Move = (chance: number, steps: number, sign: number) => number;
const readings = {
  'log-odds': (chance, steps, sign) => chanceOf(logOddsOf(chance) + sign * steps * stepLogOdds),
  '±15 points': (chance, _, sign) => Math.min(0.95, Math.max(0.05, chance + 0.15 * sign)),
  'the start': (chance) => chance,
} as const satisfies Readonly<Record<string, Move>>;
export type Reading = keyof typeof readings;

/** Each belief with the tests that fit the hours of a world, the shortest first. */
export function testedWithin({ beliefs, hours }: ExperimentWorld): Belief[] {
  let left = hours;
  const all = beliefs.flatMap((belief) => belief.tests.map((test) => ({ belief, test }))).sort((a, b) => a.test.hours - b.test.hours);
  const done = all.filter(({ test }) => test.hours <= left && (left -= test.hours) >= 0);
  return beliefs.map((belief) => ({ ...belief, tests: done.filter((one) => one.belief === belief).map(({ test }) => test) }));
}

/** The squared error of a chance read off after a belief’s tests, as it is to be expected: Brier's. */
export function brierAfterTests({ logOdds, tests }: Belief, reading: Reading, truth: Truth): number {
  const move: Move = readings[reading];
  const walk = (at: number, chance: number, ifTrue: number, ifFalse: number): number => {
    const test = tests[at];
    if (!test) return ifTrue * (1 - chance) ** 2 + ifFalse * chance ** 2;
    return readoutsOf(test.steps, truth).reduce(
      (sum, [whenTrue, whenFalse], o) => sum + walk(at + 1, o === 1 ? chance : move(chance, test.steps, 1 - o), ifTrue * whenTrue, ifFalse * whenFalse),
      0,
    );
  };
  const really = truth.chance(chanceOf(logOdds));
  return walk(0, chanceOf(logOdds), really, 1 - really);
}
