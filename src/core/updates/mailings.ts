import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, ids, line, optionalLine, optionalText, text } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import { updateSections } from './updates.ts';

export const waysOut = ['mail-program', 'copied', 'file', 'smtp'] as const;

const mailingShape = {
  update: id(),
  day: day(),
  way: z.enum(waysOut),
  group: z.optional(id()),
  subject: line(300),
  opening: optionalText(2_000),
  /** The lines as they read when it went out: later changes of the update do not reach what was sent. */
  lines: z.optional(
    z
      .array(z.looseObject({ section: z.enum(updateSections), text: text(2_000), sources: z.optional(z.array(line(300)).check(z.maxLength(50))) }))
      .check(z.maxLength(60)),
  ),
  /** Whom it went to, or was to go to. */
  people: ids(),
  /** Of those, by one's own mail server: whom it was handed over for, … */
  sent: ids(),
  /** … who could not be reached, … */
  failed: ids(),
  /** … and for whom it is under way; when nothing runs any more, nobody knows whether it arrived. */
  trying: ids(),
  /** What the mail server said of those who could not be reached. */
  reason: optionalLine(500),
  answered: ids(),
};
/** An update that went out: who was told what, on which day. */
export const mailing = defineKind('mailing', mailingShape, {
  group: 'group',
  people: 'person',
  sent: 'person',
  failed: 'person',
  trying: 'person',
  answered: 'person',
});
export type Mailing = Row<BodyOfKind<typeof mailing>>;

/** All mailings, the latest day first. */
export const mailingsByDay = perTable((table: Table<BodyOfKind<typeof mailing>>): readonly Mailing[] =>
  [...table.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1)),
);
export const mailingsOf = (career: Career, update: string): Mailing[] => mailingsByDay(career.mailing).filter((row) => row.update === update);

/** Whom a mailing reached: by hand everybody it names, by the mail server those it was handed over for. */
export const reachedBy = (row: Mailing): readonly string[] => (row.way === 'smtp' ? (row.sent ?? []) : (row.people ?? []));

/** Who is still to be written to: neither reached, nor refused, nor under way. */
export const waitingIn = ({ people = [], sent = [], failed = [], trying = [] }: Mailing): string[] =>
  people.filter((who) => !sent.includes(who) && !failed.includes(who) && !trying.includes(who));

/** Everybody an update went to or is going to, so that nobody gets it twice. */
export const mailedAlready = (career: Career, update: string): ReadonlySet<string> =>
  new Set(mailingsOf(career, update).flatMap((row) => (row.people ?? []).filter((who) => !row.failed?.includes(who))));
