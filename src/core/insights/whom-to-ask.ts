import { raterOf, ratingsByDay } from '../assessments/assessments.ts';
import type { Career } from '../career.ts';
import { hasTie } from '../people/people.ts';
import { roleOn } from '../roles/roles.ts';
import type { Askable } from '../skills/level/ask-next.ts';
import { addDays, type Day } from '../time.ts';

/** Who rated within this time can be asked again. */
const recentDays = 550;

/** Somebody of a side whom the record does not name yet. */
const somebody = (side: 'manager' | 'peer'): Askable => ({ rater: `somebody ${side}`, side });

/**
 * Who could rate a skill from outside, managers before peers: the manager of the present role, people with such a tie, and
 * who rated lately. Nobody of a side, and somebody new of that side stands for it.
 */
export function whomToAsk(career: Career, day: Day): Askable[] {
  const found = new Map<string, Askable>();
  const add = (by: string | undefined, side: 'manager' | 'peer'): void => {
    if (by !== undefined && career.person.has(by) && !found.has(by)) found.set(by, { rater: raterOf({ as: side, by }), side });
  };
  add(roleOn(career, day)?.manager, 'manager');
  const people = [...career.person.values()].filter((row) => row.ties !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const row of people) if (hasTie(row, 'manager')) add(row.id, 'manager');
  const since = addDays(day, -recentDays);
  for (const row of ratingsByDay(career.assessment)) if (row.as !== 'self' && row.day >= since && row.day <= day) add(row.by, row.as);
  for (const row of people) if (hasTie(row, 'peer')) add(row.id, 'peer');
  return (['manager', 'peer'] as const).flatMap((side) => {
    const known = [...found.values()].filter((one) => one.side === side);
    return known.length > 0 ? known : [somebody(side)];
  });
}
