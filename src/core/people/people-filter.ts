import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import { readingOf } from './arena.ts';
import type { Person, person } from './people.ts';
import type { JobFunction, Seniority } from './title-reading/lexicon.ts';
import { lastContact } from './touchpoints.ts';

export const contactSpans = ['never', 'year', 'quarter', 'recent'] as const;
export const contactSpanTitles: Record<(typeof contactSpans)[number], string> = {
  never: 'Never in touch',
  year: 'Not for a year',
  quarter: 'Not for three months',
  recent: 'In the last three months',
};

/** What everyone may be narrowed to beside words and a tie; trade and level are read from titles. */
export type NarrowBy = {
  readonly tag?: string | undefined;
  readonly trade?: JobFunction | undefined;
  readonly level?: Seniority | undefined;
  readonly contact?: (typeof contactSpans)[number] | undefined;
};

export const isNarrow = ({ tag, trade, level, contact }: NarrowBy): boolean => Boolean(tag || trade || level || contact);

const [quarterDays, yearDays] = [91, 365];

function contactFits(last: Day | undefined, span: NarrowBy['contact'], today: Day): boolean {
  if (span === 'never') return last === undefined;
  if (span === 'recent') return last !== undefined && last > addDays(today, -quarterDays);
  return last !== undefined && last <= addDays(today, span === 'year' ? -yearDays : -quarterDays);
}

/** Whether somebody fits all that is asked; what is left out asks nothing. */
export function fitsNarrow(career: Career, row: Person, { tag, trade, level, contact }: NarrowBy, today: Day): boolean {
  if (tag !== undefined && !row.tags?.some((one) => fold(one) === fold(tag))) return false;
  if (trade !== undefined && readingOf(row).function !== trade) return false;
  if (level !== undefined && (!row.title || readingOf(row).seniority !== level)) return false;
  return contact === undefined || contactFits(lastContact(career, row.id), contact, today);
}

export type TagCount = { readonly tag: string; readonly people: number };

/** Every tag with how many people have it, by name; a tag written in two ways is one. */
export const tagCounts = perTable((table: Table<BodyOfKind<typeof person>>): readonly TagCount[] => {
  const counts = new Map<string, { tag: string; people: number }>();
  for (const row of table.values())
    for (const tag of row.tags ?? []) {
      const known = counts.get(fold(tag));
      if (known) known.people += 1;
      else counts.set(fold(tag), { tag, people: 1 });
    }
  return [...counts.values()].sort((a, b) => (fold(a.tag) < fold(b.tag) ? -1 : 1));
});
