import type { Career } from '#core/career.ts';
import { type Quarter, quarterBefore, quarterInView, quarterNamed, quarterOf } from '#core/insights/quarters.ts';
import type { Day } from '#core/time.ts';

/** The quarter an address asks for; what is none, or has not begun, is left aside. */
export function quarterAsked(asked: string | null, today: Day): Quarter {
  const named = quarterNamed(asked ?? '');
  return named && named.from <= today ? named : quarterInView(today);
}

/** The reviews there are, the latest quarter first. */
export const reviewsOf = (career: Career) =>
  [...career.document.values()]
    .flatMap((row) => (row.purpose === 'quarterly-review' && row.from ? [{ quarter: quarterOf(row.from), finished: row.finished }] : []))
    .sort((a, b) => (a.quarter.id < b.quarter.id ? 1 : -1));

/** The quarters that can be chosen, the latest first: the one that runs, those before it, and those with a review. */
export function quartersToShow(career: Career, today: Day, shown: string): Quarter[] {
  const running = quarterOf(today);
  const before = quarterBefore(running);
  const all = [running, before, quarterBefore(before), quarterNamed(shown) ?? running, ...reviewsOf(career).map(({ quarter }) => quarter)];
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}
