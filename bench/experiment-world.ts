import { costOf, logOddsOf } from '../src/core/experiments/log-odds.ts';
import type { Belief, Test } from '../src/core/experiments/lookahead.ts';
import type { Dice } from './dice.ts';

/** One column of S-EXPERIMENT (science.md 4.2). */
export type Column = {
  readonly name: string;
  readonly beliefs: number;
  readonly hours: number;
  readonly loss: readonly [low: number, high: number];
  readonly costsOn: boolean;
};

const usual = [10, 60] as const;
export const columns: readonly Column[] = [
  { name: 'B=40', beliefs: 3, hours: 40, loss: usual, costsOn: true },
  { name: 'B=12', beliefs: 3, hours: 12, loss: usual, costsOn: true },
  { name: 'L 40-140', beliefs: 3, hours: 40, loss: [40, 140], costsOn: true },
  { name: 'K=2', beliefs: 2, hours: 40, loss: usual, costsOn: true },
  { name: 'free B=16', beliefs: 3, hours: 16, loss: usual, costsOn: false },
  { name: 'free B=40', beliefs: 3, hours: 40, loss: usual, costsOn: false },
];

export type ExperimentWorld = { readonly beliefs: readonly Belief[]; readonly hours: number };

const ladder = [
  { steps: 1, hours: 1, risk: 0 },
  { steps: 2, hours: 4, risk: 0 },
  { steps: 4, hours: 10, risk: 1 },
  { steps: 7, hours: 24, risk: 3 },
] as const;
const freeHour = 0.001;
const thereShare = 0.8;

/** Beta(2, 3): the second smallest of four even draws. */
const beta = (dice: Dice): number => [dice.next(), dice.next(), dice.next(), dice.next()].sort((a, b) => a - b)[1] as number;

function drawTests(dice: Dice, costsOn: boolean): Test[] {
  return ladder.flatMap(({ steps, hours, risk }) => {
    const isThere = steps === 1 || dice.chance(thereShare);
    return isThere ? [{ id: String(steps), steps, hours, cost: costsOn ? costOf(hours, risk) : freeHour * hours }] : [];
  });
}

export function drawExperimentWorld(dice: Dice, { beliefs, hours, loss, costsOn }: Column): ExperimentWorld {
  return {
    hours,
    beliefs: Array.from({ length: beliefs }, (_, i) => ({
      id: String(i),
      logOdds: logOddsOf(Math.min(0.95, Math.max(0.05, beta(dice)))),
      gain: dice.between(20, 100),
      loss: dice.between(...loss),
      tests: drawTests(dice, costsOn),
    })),
  };
}
