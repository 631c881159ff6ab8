import { chanceOf, inconclusiveShare, rightShare, stepLogOdds } from '../src/core/experiments/log-odds.ts';
import type { Belief, Test } from '../src/core/experiments/lookahead.ts';
import { actingOn } from '../src/core/experiments/next-step.ts';
import type { ExperimentWorld } from './experiment-world.ts';

/** What a readout leads to: the places after for, inconclusive and against, with their chances by the model. */
export type Step = { readonly test: Test; readonly to: readonly [number, number, number]; readonly chances: readonly [number, number, number] };
/** One belief after some of its tests, known by which were done and what they add up to. */
export type Place = { readonly belief: Belief; readonly chance: number; readonly acting: number; readonly spent: number; readonly steps: readonly Step[] };

function placesOf(start: Belief): Place[] {
  const places: Place[] = [];
  const known = new Map<string, number>();
  const reach = (mask: number, sum: number): number => {
    const key = `${mask},${sum}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const at = places.length;
    known.set(key, at);
    const left = start.tests.filter((_, i) => (mask & (1 << i)) === 0);
    const belief = { ...start, logOdds: start.logOdds + sum * stepLogOdds, tests: left };
    const chance = chanceOf(belief.logOdds);
    const steps: Step[] = [];
    const spent = start.tests.reduce((hours, test, i) => hours + ((mask & (1 << i)) === 0 ? 0 : test.hours), 0);
    places.push({ belief, chance, acting: actingOn(belief), spent, steps });
    start.tests.forEach((test, i) => {
      if ((mask & (1 << i)) !== 0) return;
      const right = rightShare(test.steps);
      const speaksFor = chance * right + (1 - chance) * (1 - right);
      const clear = 1 - inconclusiveShare;
      const after = (sign: number): number => reach(mask | (1 << i), sum + sign * test.steps);
      steps.push({ test, to: [after(1), after(0), after(-1)], chances: [clear * speaksFor, inconclusiveShare, clear * (1 - speaksFor)] });
    });
    return at;
  };
  reach(0, 0);
  return places;
}

/** Everything one can come to know in a world: a place for each belief, walked through with `at`. */
export type Maze = {
  readonly world: ExperimentWorld;
  readonly places: readonly (readonly Place[])[];
  readonly strides: readonly number[];
  readonly size: number;
  /** Where each belief stands now; changed by whoever walks, and put back. */
  readonly at: number[];
};

export function mazeOf(world: ExperimentWorld): Maze {
  const places = world.beliefs.map(placesOf);
  const strides: number[] = [];
  let size = 1;
  for (const all of places) {
    strides.push(size);
    size *= all.length;
  }
  return { world, places, strides, size, at: places.map(() => 0) };
}

export const placeAt = ({ places, at }: Maze, k: number): Place => (places[k] as readonly Place[])[at[k] as number] as Place;
export const keyOf = ({ at, strides }: Maze): number => at.reduce((key, place, k) => key + place * (strides[k] as number), 0);

export function hoursLeft(maze: Maze): number {
  let left = maze.world.hours;
  for (let k = 0; k < maze.at.length; k++) left -= placeAt(maze, k).spent;
  return left;
}

/** What deciding here is worth: acting on the best belief, or staying. */
export function decidingHere(maze: Maze): number {
  let best = 0;
  for (let k = 0; k < maze.at.length; k++) best = Math.max(best, placeAt(maze, k).acting);
  return best;
}

/** The mean over a step's readouts of what follows, less its cost. */
export function afterStep(maze: Maze, k: number, step: Step, value: () => number): number {
  const here = maze.at[k] as number;
  let sum = -step.test.cost;
  for (let o = 0; o < 3; o++) {
    maze.at[k] = step.to[o] as number;
    sum += (step.chances[o] as number) * value();
  }
  maze.at[k] = here;
  return sum;
}

/** The most that any way of testing and deciding can be worth, by an exact programme over all places of all beliefs. */
export function optimum(maze: Maze): number {
  const known = new Float64Array(maze.size).fill(Number.NaN);
  const value = (): number => {
    const key = keyOf(maze);
    const found = known[key] as number;
    if (!Number.isNaN(found)) return found;
    const left = hoursLeft(maze);
    let best = decidingHere(maze);
    for (let k = 0; k < maze.at.length; k++)
      for (const step of placeAt(maze, k).steps) if (step.test.hours <= left) best = Math.max(best, afterStep(maze, k, step, value));
    known[key] = best;
    return best;
  };
  return value();
}
