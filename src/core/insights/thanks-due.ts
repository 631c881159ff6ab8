import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { needKey, needOf } from '../need-words.ts';
import type { Person } from '../people/people.ts';
import { lastContact } from '../people/touchpoints.ts';
import { addDays, type Day } from '../time.ts';

export type Thanks = { readonly person: Person; readonly need: string; readonly ended: Day };

const weeks = 6;

function owed(career: Career, today: Day): Thanks[] {
  const since = addDays(today, -7 * weeks);
  const thanks: Thanks[] = [];
  for (const row of career.person.values()) {
    const seats = (row.serves ?? []).filter((one) => one.ended !== undefined && one.ended >= since && one.ended <= today);
    const latest = seats.reduce<(typeof seats)[number] | undefined>((best, one) => ((one.ended ?? '') > (best?.ended ?? '') ? one : best), undefined);
    const again = (row.needs ?? []).some((words) => latest && needKey(words) === needKey(latest.need));
    if (!latest?.ended || again || (lastContact(career, row.id) ?? '') >= latest.ended) continue;
    thanks.push({ person: row, need: needOf(latest.need), ended: latest.ended });
  }
  return thanks.sort((a, b) => (a.ended < b.ended ? 1 : a.ended > b.ended ? -1 : a.person.name < b.person.name ? -1 : 1));
}

/** Who left a seat in the last six weeks and has not heard from you since: a word of thanks, with what came of it. */
export const thanksDue = defineInsight({ name: 'thanks-due', title: 'Whom to thank', of: owed });
