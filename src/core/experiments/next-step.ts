import { chanceOf, worthOfActing } from './log-odds.ts';
import { type Belief, type Lookahead, lookAhead, type Test } from './lookahead.ts';

/** The belief and the test that gain most, in weeks over deciding now. */
export type NextStep = { readonly belief: Belief; readonly test: Test; readonly gain: number };

/** What acting on a belief is worth now, in weeks. */
export const actingOn = ({ logOdds, gain, loss }: Belief): number => worthOfActing(chanceOf(logOdds), gain, loss);

/** The best of everything but one belief: acting on another, or staying, which is worth nothing. */
export const bestBut = (beliefs: readonly Belief[], one: Belief): number =>
  beliefs.reduce((best, other) => (other === one ? best : Math.max(best, actingOn(other))), 0);

/** A belief, the best of everything else, and what its tests would bring. */
export type Look = { readonly belief: Belief; readonly otherwise: number; readonly ahead: Lookahead };

/** Looks at the tests of each belief within the hours, in the order of their ids. */
export const lookAtEach = (beliefs: readonly Belief[], hours: number): Look[] =>
  [...beliefs]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((belief) => {
      const otherwise = bestBut(beliefs, belief);
      return { belief, otherwise, ahead: lookAhead(belief, otherwise, hours) };
    });

/** The belief whose test gains most; undefined when no test is worth its cost. */
export function bestStep(looks: readonly Look[]): NextStep | undefined {
  let best: NextStep | undefined;
  for (const { belief, ahead } of looks)
    if (ahead.first !== undefined && ahead.gain > (best?.gain ?? 0)) best = { belief, test: ahead.first, gain: ahead.gain };
  return best;
}

/** What to test next within the hours; undefined when no test is worth its cost, and it is time to decide. */
export const nextStep = (beliefs: readonly Belief[], hours: number): NextStep | undefined => bestStep(lookAtEach(beliefs, hours));
