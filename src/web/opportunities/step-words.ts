import type { Opportunity } from '#core/opportunities/opportunities.ts';
import { sayDay } from '#core/say.ts';
import type { Day } from '#core/time.ts';

/** "write to Ana, Thursday"; a day that has passed is only a day, never late. */
export function nextInWords({ next }: Opportunity, today: Day): string {
  if (!next) return 'No next step yet';
  return next.on === undefined ? next.what : `${next.what}, ${sayDay(next.on, today)}`;
}

/** A talk whose day is over waits for a word on how it went. */
export const asksHow = ({ next }: Opportunity, today: Day): boolean => next?.talk === true && next.on !== undefined && next.on < today;

const flat = (text: string): string => text.replace(/[.\s]+$/, '');

/** The finding of the whole board: the step that comes next, or what there is to be said when there is none. */
export function boardFinding(open: readonly Opportunity[], hasClosed: boolean, today: Day): string {
  const [first] = open;
  if (!first) return hasClosed ? 'Nothing is open at the moment' : 'What could come next';
  if (asksHow(first, today)) return `How did the talk with ${first.company} go?`;
  return first.next
    ? `Next: ${flat(nextInWords(first, today))}`
    : open.length === 1
      ? `${first.company} waits for a next step`
      : 'Choose one, and say its next step';
}
