import type { Step } from './ledger.ts';
import { items } from './model.ts';
import type { Term } from './own-normal.ts';

export type Contribution = {
  /** `partly` is what answers of "partly" took off again. */
  readonly term: Term | 'partly';
  /** All of them add up to the score. */
  readonly sum: number;
  /** The check-ins that speak for a plateau by it, and against, by their ids. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
};

const terms: readonly Term[] = [...items, 'tick', 'allowance'];

/** Whether a run of weeks is on: the score is above nought, or its start is held. */
const goesOn = ({ score, heldTo, reading }: Step): boolean => score > 0 || (score < 0 && heldTo >= reading.answer.week);

/** The steps the latest score is the sum of: those since it was last nought. */
export function sinceNought(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  return last && goesOn(last) ? steps.slice(last.from) : [];
}

/** Since when: the last step with a score of nought, or the first one counted where there is none; undefined while it is nought. */
export function lastNought(steps: readonly Step[]): Step | undefined {
  const last = steps.at(-1);
  if (!last || !goesOn(last)) return undefined;
  const [first, before] = [steps[last.from], steps[last.from - 1]];
  return before && before.reading.answer.role === last.reading.answer.role ? before : first;
}

/** What each term gave to the score, over the steps it is the sum of, and what answers took off. */
export function contributionsOf(steps: readonly Step[]): Contribution[] {
  const given = terms.map((term): Contribution => {
    const of = (speaks: (value: number) => boolean) => steps.filter(({ reading }) => speaks(reading.terms[term])).map(({ reading }) => reading.answer.id);
    return { term, sum: steps.reduce((sum, { reading }) => sum + reading.terms[term], 0), speaksFor: of((x) => x > 0), speaksAgainst: of((x) => x < 0) };
  });
  const halvings = steps.at(-1)?.halvings ?? [];
  if (halvings.length === 0) return given;
  return [...given, { term: 'partly', sum: -halvings.reduce((sum, { took }) => sum + took, 0), speaksFor: [], speaksAgainst: [] }];
}
