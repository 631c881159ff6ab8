import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, line } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import type { Day } from '../time.ts';

export const promiseShape = {
  /** With whom it was made. */
  person: id(),
  whose: z.enum(['mine', 'theirs'] as const),
  text: line(1_000),
  /** The day it was made. */
  made: day(),
  due: z.optional(day()),
  /** Where it was made; the conversation may be gone since. */
  conversation: z.optional(id()),
  done: z.optional(day()),
  /** The day it was let go, by either side. */
  dropped: z.optional(day()),
  /** The day they were last reminded. */
  nudged: z.optional(day()),
};

/** What somebody said they would do in a conversation: a named owner and a day. */
export const promise = defineKind('promise', promiseShape, { person: 'person' });
export type Promised = Row<BodyOfKind<typeof promise>>;

export const isOpen = ({ done, dropped }: Promised): boolean => done === undefined && dropped === undefined;
export const isOverdue = (row: Promised, today: Day): boolean => isOpen(row) && row.due !== undefined && row.due < today;

const inOrder = (a: Promised, b: Promised): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.made.localeCompare(b.made) || (a.id < b.id ? -1 : 1);

/** All promises: the open ones first by the day they are due, then the closed, the latest first. */
export const promisesInOrder = perTable((table: Table<BodyOfKind<typeof promise>>): readonly Promised[] => {
  const rows = [...table.values()];
  const closedOn = (row: Promised): Day => row.done ?? row.dropped ?? '';
  return [...rows.filter(isOpen).sort(inOrder), ...rows.filter((row) => !isOpen(row)).sort((a, b) => closedOn(b).localeCompare(closedOn(a)) || inOrder(a, b))];
});

export const promisesWith = (career: Career, personId: string): readonly Promised[] => promisesInOrder(career.promise).filter((row) => row.person === personId);
