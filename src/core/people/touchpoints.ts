import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, optionalText } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import { lastDone } from '../standing.ts';
import type { Day } from '../time.ts';

export const channels = ['meeting', 'call', 'message', 'email', 'event', 'other'] as const;
export const channelTitles: Record<(typeof channels)[number], string> = {
  meeting: 'Met',
  call: 'Call',
  message: 'Message',
  email: 'E-mail',
  event: 'Event',
  other: 'Other',
};

export const touchpointShape = {
  day: day(),
  people: z.array(id()).check(z.minLength(1, 'choose at least one person'), z.maxLength(100)),
  channel: z.optional(z.enum(channels)),
  asked: optionalText(5_000),
  given: optionalText(5_000),
  note: optionalText(10_000),
  /** What you meant to do next, and the day it was done. */
  next: optionalText(2_000),
  nextDone: z.optional(day()),
  /** What they were told that one may want to know later: that one is looking for a new role. */
  told: z.optional(z.enum(['looking'])),
};

/** What a calendar said of a contact when it was last imported: the next import keeps what was changed by hand since. */
const fromCalendarShape = { day: day(), people: touchpointShape.people, channel: z.optional(z.enum(channels)), note: optionalText(10_000) };

export const touchpoint = defineKind('touchpoint', { ...touchpointShape, calendar: z.optional(z.looseObject(fromCalendarShape)) }, { people: 'person' });
export type Touchpoint = Row<BodyOfKind<typeof touchpoint>>;

type Dated = { readonly day: Day; readonly people?: readonly string[] | undefined };
type Advised = { readonly from: string; readonly day: Day; readonly told?: Day | undefined };

const lastDayByPerson = perTable((table: Table<Dated>) => {
  const last = new Map<string, Day>();
  for (const row of table.values()) for (const who of row.people ?? []) if (row.day > (last.get(who) ?? '')) last.set(who, row.day);
  return last;
});

const lastAdvised = perTable((table: Table<Advised>) => {
  const last = new Map<string, Day>();
  for (const { from, day: on, told } of table.values())
    last.set(
      from,
      [last.get(from) ?? '', on, told ?? ''].reduce((a, b) => (a > b ? a : b)),
    );
  return last;
});

const later = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || (b !== undefined && b > a) ? b : a);

/** The key of the move to be in touch with somebody. */
export const contactKey = (personId: string): string => `contact.${personId}`;

/**
 * The last day somebody was in touch: by a logged contact, by a journal entry that names them, by advice they gave or heard
 * what came of, or by a move to write to them that was ticked; undefined when never.
 */
export function lastContact(career: Career, personId: string): Day | undefined {
  const touched = lastDayByPerson(career.touchpoint as Table<Dated>).get(personId);
  const named = lastDayByPerson(career.entry as Table<Dated>).get(personId);
  const advised = lastAdvised(career.advice as Table<Advised>).get(personId);
  return later(later(later(touched, named), advised), lastDone(career, contactKey(personId)));
}

const byPerson = perTable((table: Table<BodyOfKind<typeof touchpoint>>) => {
  const rows = new Map<string, Touchpoint[]>();
  for (const row of table.values())
    for (const who of row.people) {
      const list = rows.get(who);
      if (list) list.push(row);
      else rows.set(who, [row]);
    }
  for (const list of rows.values()) list.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  return rows;
});

/** Contacts with a person, the latest first. */
export const touchpointsWith = (career: Career, personId: string): readonly Touchpoint[] => byPerson(career.touchpoint).get(personId) ?? [];
