import type { Step } from './ledger.ts';
import { items } from './model.ts';
import type { Term } from './own-normal.ts';

export type Contribution = {
  readonly term: Term;
  /** All of them add up to the score. */
  readonly sum: number;
  /** The check-ins that speak for a plateau by it, and against, by their ids. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
};

const terms: readonly Term[] = [...items, 'tick', 'allowance'];

/** The steps the latest score is the sum of: those since it was last nought. */
export function sinceNought(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  return last && last.score > 0 ? steps.slice(last.from) : [];
}

/** Since when: the last step with a score of nought, or the first one counted where there is none; undefined while it is nought. */
export function lastNought(steps: readonly Step[]): Step | undefined {
  const last = steps.at(-1);
  if (!last || last.score <= 0) return undefined;
  const [first, before] = [steps[last.from], steps[last.from - 1]];
  return before && before.reading.answer.role === last.reading.answer.role ? before : first;
}

/** What each term gave to the score, over the steps it is the sum of. */
export const contributionsOf = (steps: readonly Step[]): Contribution[] =>
  terms.map((term) => {
    const of = (speaks: (value: number) => boolean) => steps.filter(({ reading }) => speaks(reading.terms[term])).map(({ reading }) => reading.answer.id);
    return { term, sum: steps.reduce((sum, { reading }) => sum + reading.terms[term], 0), speaksFor: of((x) => x > 0), speaksAgainst: of((x) => x < 0) };
  });
