import * as z from 'zod/mini';
import type { Career } from '../../career.ts';
import { day, id, optionalLine, optionalText, text } from '../../fields.ts';
import { perTable } from '../../insight.ts';
import { type BodyOfKind, defineKind } from '../../kind.ts';
import type { Row, Table } from '../../record.ts';

export const followings = ['yes', 'partly', 'no'] as const;
export const followingTitles: Record<(typeof followings)[number], string> = { yes: 'I did it', partly: 'In part', no: 'I decided otherwise' };

export const adviceShape = {
  /** Who gave it. */
  from: id(),
  /** The day it was given. */
  day: day(),
  said: text(5_000),
  /** The question it answers. */
  asked: optionalText(5_000),
  /** What it is about: a skill id, or own words. */
  need: optionalLine(120),
  followed: z.optional(z.enum(followings)),
  /** What came of it, or why it was left. */
  outcome: optionalText(5_000),
  /** The day they were told what came of it. */
  told: z.optional(day()),
};

export const advice = defineKind('advice', adviceShape, { from: 'person' });
export type Advice = Row<BodyOfKind<typeof advice>>;

const byPerson = perTable((table: Table<BodyOfKind<typeof advice>>): ReadonlyMap<string, readonly Advice[]> => {
  const rows = new Map<string, Advice[]>();
  for (const row of table.values()) {
    const list = rows.get(row.from);
    if (list) list.push(row);
    else rows.set(row.from, [row]);
  }
  for (const list of rows.values()) list.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  return rows;
});

/** What somebody advised, the latest first. */
export const adviceFrom = (career: Career, personId: string): readonly Advice[] => byPerson(career.advice).get(personId) ?? [];

/** Where a piece of advice stands: nothing came of it yet that was written down, they have not heard of it, or the loop is closed. */
export type AdviceState = 'open' | 'to-tell' | 'told';
export const adviceState = ({ followed, told }: Advice): AdviceState => (told !== undefined ? 'told' : followed === undefined ? 'open' : 'to-tell');

/** The oldest advice of somebody that stands so; undefined when there is none. */
export const oldestIn = (career: Career, personId: string, state: AdviceState): Advice | undefined =>
  adviceFrom(career, personId).findLast((row) => adviceState(row) === state);
