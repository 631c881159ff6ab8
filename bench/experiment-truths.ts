import { chanceOf, inconclusiveShare, logOddsOf, rightShare } from '../src/core/experiments/log-odds.ts';
import type { Dice } from './dice.ts';

/** How the world may differ from what the app assumes. */
export type Truth = {
  readonly name: string;
  /** How likely a belief of this stated chance really is. */
  readonly chance: (stated: number) => number;
  /** Factor on the strength of every test. */
  readonly strength: number;
  /** The share of readouts against that come out for, because people are kind. */
  readonly friendly: number;
  /** What a gain or loss really is, drawn once for each. */
  readonly value: (stated: number, dice: Dice) => number;
};

const same = (stated: number): number => stated;
const asAssumed: Truth = { name: 'right', chance: same, strength: 1, friendly: 0, value: same };

export const truths: readonly Truth[] = [
  asAssumed,
  { ...asAssumed, name: 'tests weaker', strength: 0.6 },
  { ...asAssumed, name: 'tests stronger', strength: 1.4 },
  { ...asAssumed, name: 'friendly bias', friendly: 0.15 },
  { ...asAssumed, name: 'over-confident owner', chance: (stated) => chanceOf(logOddsOf(stated) - 0.5) },
  { ...asAssumed, name: 'values misjudged', value: (stated, dice) => stated * Math.exp(0.3 * dice.normal()) },
];

/** How likely each readout is where the belief is true, and where it is false: for, inconclusive, against. */
export function readoutsOf(steps: number, { strength, friendly }: Truth): readonly (readonly [whenTrue: number, whenFalse: number])[] {
  const right = rightShare(steps * strength);
  const kind = (speaksFor: number): number => (1 - inconclusiveShare) * (speaksFor + (1 - speaksFor) * friendly);
  const [whenTrue, whenFalse] = [kind(right), kind(1 - right)];
  return [
    [whenTrue, whenFalse],
    [inconclusiveShare, inconclusiveShare],
    [1 - inconclusiveShare - whenTrue, 1 - inconclusiveShare - whenFalse],
  ];
}
