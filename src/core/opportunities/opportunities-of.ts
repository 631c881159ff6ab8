import type { Career } from '../career.ts';
import type { Day } from '../time.ts';
import type { Opportunity } from './opportunities.ts';

export const isClosed = (row: Opportunity): boolean => row.stage === 'closed';

/** "Group PM at Fennel". */
export const opportunityName = (row: { readonly title: string; readonly company: string }): string => `${row.title} at ${row.company}`;

/** The day it came to where it stands now. */
export const stageSince = (row: Opportunity): Day | undefined => row.reached?.findLast(({ stage }) => stage === row.stage)?.on;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those still open: the soonest next step first, then what has a step without a day, then what has none. */
export function openOpportunities(career: Career): Opportunity[] {
  const when = ({ next }: Opportunity): string => next?.on ?? (next ? '9999-01-01' : '9999-12-31');
  return [...career.opportunity.values()]
    .filter((row) => !isClosed(row))
    .sort((a, b) => order(when(a), when(b)) || order(a.company, b.company) || order(a.id, b.id));
}

/** Those that are closed, the latest first. */
export const closedOpportunities = (career: Career): Opportunity[] =>
  [...career.opportunity.values()].filter(isClosed).sort((a, b) => order(stageSince(b) ?? '', stageSince(a) ?? '') || order(a.id, b.id));
