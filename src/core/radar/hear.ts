import type { Ringing } from './answers.ts';
import { heldWeeks, silenceWeeks } from './model.ts';

/** What one said of the finding in a week, after that week's check-in. */
export type Said = { readonly week: number; readonly rings: Ringing };

/** The evidence as it is gathered, with what was said of it since its score was last nought. */
export type Run = {
  readonly odds: number;
  readonly score: number;
  /** The place of the first reading the score is the sum of: the one after it was last nought. */
  readonly from: number;
  /** What each "partly" took from the score. */
  readonly halvings: readonly Halving[];
  /** Until this week nothing is said, or the start stays where it is. */
  readonly silentTo: number;
  readonly heldTo: number;
};
export type Halving = { readonly week: number; readonly took: number };

export const beginAnew: Run = { odds: 0, score: 0, from: 0, halvings: [], silentTo: Number.NEGATIVE_INFINITY, heldTo: Number.NEGATIVE_INFINITY };

/**
 * What an answer does to the evidence. "No": it begins anew and says nothing for twelve weeks. "Partly": half of the log evidence and
 * half of the score go, so that the weeks to come decide. "Yes": the start stays for twelve weeks; it is no evidence by itself.
 */
export function hear(run: Run, { week, rings }: Said): Run {
  if (rings === 'no') return { ...beginAnew, silentTo: week + silenceWeeks };
  if (rings === 'yes') return run.score > 0 ? { ...run, heldTo: week + heldWeeks } : run;
  const took = Math.max(0, run.score) / 2;
  return {
    ...run,
    odds: run.odds > 1 ? Math.sqrt(run.odds) : run.odds,
    score: run.score - took,
    halvings: took > 0 ? [...run.halvings, { week, took }] : run.halvings,
  };
}
