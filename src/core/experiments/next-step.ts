import { chanceOf, worthOfActing } from './log-odds.ts';
import { type Belief, lookAhead, type Test } from './lookahead.ts';

/** The belief and the test that gain most, in weeks over deciding now. */
export type NextStep = { readonly belief: Belief; readonly test: Test; readonly gain: number };

/** What acting on a belief is worth now, in weeks. */
export const actingOn = ({ logOdds, gain, loss }: Belief): number => worthOfActing(chanceOf(logOdds), gain, loss);

/** The best of everything but one belief: acting on another, or staying, which is worth nothing. */
export const bestBut = (beliefs: readonly Belief[], one: Belief): number =>
  beliefs.reduce((best, other) => (other === one ? best : Math.max(best, actingOn(other))), 0);

/** What to test next within the hours; undefined when no test is worth its cost, and it is time to decide. */
export function nextStep(beliefs: readonly Belief[], hours: number): NextStep | undefined {
  let best: NextStep | undefined;
  for (const belief of [...beliefs].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { gain, first } = lookAhead(belief, bestBut(beliefs, belief), hours);
    if (first !== undefined && gain > (best?.gain ?? 0)) best = { belief, test: first, gain };
  }
  return best;
}
