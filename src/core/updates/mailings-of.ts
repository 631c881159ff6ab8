import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import type { Mailing, mailing } from './mailings.ts';

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
