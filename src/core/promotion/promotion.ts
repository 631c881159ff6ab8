import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, optionalText, week, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import type { Day } from '../time.ts';

export const cycleOutcomes = ['not-considered', 'passed-over', 'promoted'] as const;
export const signalSigns = ['good', 'none', 'bad'] as const;

export const cycleShape = {
  day: day(),
  /** Whether one was considered in it, and what came of that. */
  outcome: z.enum(cycleOutcomes),
  note: optionalText(5_000),
};
/** One round in which promotions were decided. */
export const cycle = defineKind('cycle', cycleShape);
export type CycleRow = Row<BodyOfKind<typeof cycle>>;

export const signalShape = {
  day: day(),
  /** Whether it spoke for a promotion, against one, or not of it at all. */
  sign: z.enum(signalSigns),
  /** What was said, as far as one remembers. */
  said: optionalText(5_000),
};
/** Something a manager said, or did not say, about a promotion. */
export const signal = defineKind('signal', signalShape);
export type SignalRow = Row<BodyOfKind<typeof signal>>;

const answer = () => whole(1, 5);
export const outlookShape = {
  week: week(),
  day: day(),
  opening: answer(),
  ceiling: answer(),
  effort: answer(),
  routine: answer(),
  stretch: answer(),
  teaches: answer(),
  elsewhere: answer(),
  wanted: answer(),
};
/** The quarterly view: eight answers from 1 to 5; the id is the week, so a week has one. */
export const outlook = defineKind('outlook', outlookShape);
export type Outlook = Row<BodyOfKind<typeof outlook>>;

/** Rows up to a day, the latest first. */
export const upTo = <T extends { readonly day: Day }>(table: Table<T>, day: Day): Row<T>[] =>
  [...table.values()].filter((row) => row.day <= day).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));

/** The quarterly view given last, up to a day. */
export const latestOutlook = (career: Career, day: Day): Outlook | undefined => upTo(career.outlook, day)[0];
