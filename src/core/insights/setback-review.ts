import type { Career } from '../career.ts';
import { type Entry, entriesByDay } from '../journal/journal.ts';
import { hasNumber } from '../journal/recent.ts';
import type { Person } from '../people/people.ts';
import { gentleNamed } from '../setbacks/gentle/gentle-of-day.ts';
import type { GentleThing } from '../setbacks/gentle/gentle-thing.ts';
import type { Setback } from '../setbacks/setbacks.ts';
import { addDays, type Day } from '../time.ts';

/** What was done and who was talked to between a setback's day and its end; what was written privately is not in it. */
export type SetbackReview = {
  readonly until: Day;
  readonly done: readonly { readonly thing: GentleThing; readonly days: readonly Day[] }[];
  readonly talked: readonly { readonly person: Person; readonly days: readonly Day[] }[];
};

export function reviewSetback(career: Career, row: Setback, today: Day): SetbackReview {
  const until = row.ended ?? row.paused ?? today;
  const done = new Map<string, Day[]>();
  for (const { thing, day, did } of row.gentle ?? []) if (did === 'done') done.set(thing, [...(done.get(thing) ?? []), day]);
  const talked = new Map<string, Day[]>();
  for (const { day, people } of career.touchpoint.values())
    if (day >= row.day && day <= until) for (const who of people) talked.set(who, [...(talked.get(who) ?? []), day]);
  return {
    until,
    done: [...done].flatMap(([id, days]) => (gentleNamed(id) ? [{ thing: gentleNamed(id) as GentleThing, days: days.sort() }] : [])),
    talked: [...talked]
      .flatMap(([id, days]) => (career.person.has(id) ? [{ person: career.person.get(id) as Person, days: days.sort() }] : []))
      .sort((a, b) => b.days.length - a.days.length || a.person.name.localeCompare(b.person.name)),
  };
}

const yearsBack = 3;
const mostWins = 6;

/** Own wins to read on a hard day: of the last three years before it, those with a version that is safe to keep or a figure first. */
export function winsToRead(career: Career, row: Setback): Entry[] {
  const from = addDays(row.day, -365 * yearsBack);
  const wins = entriesByDay(career.entry).filter((one) => one.type === 'win' && one.day >= from);
  const rank = (one: Entry): number => (one.safeText ? 2 : 0) + (hasNumber(one.text) ? 1 : 0);
  return [...wins].sort((a, b) => rank(b) - rank(a) || b.day.localeCompare(a.day)).slice(0, mostWins);
}
