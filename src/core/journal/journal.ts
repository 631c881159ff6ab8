import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, ids, line, link, optionalText, text, whole } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import type { Day } from '../time.ts';

export const entryTypes = ['win', 'lesson', 'feedback', 'decision', 'note'] as const;
export type EntryType = (typeof entryTypes)[number];
export const entryTypeTitles: Record<EntryType, string> = { win: 'Win', lesson: 'Lesson', feedback: 'Feedback', decision: 'Decision', note: 'Note' };
const energies = ['gave', 'drained'] as const;

export const entryShape = {
  day: day(),
  type: z.enum(entryTypes),
  text: text(20_000),
  /** The version that is safe to keep after leaving: no names of customers, no figures that are not public. */
  safeText: optionalText(20_000),
  skills: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  /** Skills that were suggested for it and that it does not show. */
  notSkills: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  /** The level the work shows in a skill, from 1 to 5, where that has been judged: `{ design: 4 }`. */
  shows: z.optional(z.record(line(100), whole(1, 5))),
  people: ids(),
  project: z.optional(id()),
  link: z.optional(link()),
  energy: z.optional(z.enum(energies)),
  /** What one learns from that was put to use here. */
  learning: ids(),
};

export const entry = defineKind('entry', entryShape, { people: 'person', project: 'project', learning: 'learning' });
export type Entry = Row<BodyOfKind<typeof entry>>;

/** All entries, the latest day first; within a day the one with the later id first. */
export const entriesByDay = perTable((table: Table<BodyOfKind<typeof entry>>): readonly Entry[] => {
  // Days are fewer than entries, and sorted faster than rows by two fields.
  const days = new Map<Day, Entry[]>();
  for (const row of table.values()) {
    const rows = days.get(row.day);
    if (rows) rows.push(row);
    else days.set(row.day, [row]);
  }
  const sorted: Entry[] = [];
  for (const day of [...days.keys()].sort().reverse()) sorted.push(...(days.get(day) ?? []).sort((a, b) => (a.id < b.id ? 1 : -1)));
  return sorted;
});
/** The entries that name a skill, the latest first, by the skill's id; one that names it twice stands there once. */
export const entriesBySkill = perTable((table: Table<BodyOfKind<typeof entry>>): ReadonlyMap<string, readonly Entry[]> => {
  const bySkill = new Map<string, Entry[]>();
  for (const row of entriesByDay(table)) {
    const named = row.skills;
    if (named === undefined) continue;
    for (let i = 0; i < named.length; i++) {
      const skill = named[i] as string;
      if (named.indexOf(skill) !== i) continue;
      const rows = bySkill.get(skill);
      if (rows) rows.push(row);
      else bySkill.set(skill, [row]);
    }
  }
  return bySkill;
});
export const entriesBetween = (career: Career, from: Day, to: Day): Entry[] => entriesByDay(career.entry).filter((row) => row.day >= from && row.day <= to);
