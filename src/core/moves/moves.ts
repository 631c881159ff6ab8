import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, line, optionalLine, optionalText, week, whole } from '../fields.ts';
import { textToNumber } from '../if-then.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';
import type { Week } from '../time.ts';
import { moveKinds, opens } from './candidate.ts';

export const moveStates = ['open', 'done', 'not-this-week', 'not-for-me', 'replanned'] as const;
export type MoveState = (typeof moveStates)[number];

const moveShape = {
  week: week(),
  /** The candidate's key; own moves have one of their own. */
  key: line(160),
  kind: z.enum(moveKinds),
  what: line(300),
  why: optionalText(1_000),
  ifThen: optionalLine(500),
  principle: optionalLine(8),
  skill: optionalLine(100),
  minutes: whole(1, 2_400),
  opens: z.optional(z.looseObject({ open: z.enum(opens), target: z.optional(z.string().check(z.maxLength(200))) })),
  state: z.enum(moveStates),
  /** The day it was put into the week, and the day its state last changed. */
  planned: day(),
  settled: z.optional(day()),
  /** The week it was first planned in, when it was carried over. */
  since: z.optional(week()),
  /** The person put it into the week themselves, so no plan takes it out again. */
  chosen: z.optional(z.boolean()),
  /** How many entries of the day it was planned on named its skill already; they do not meet it. */
  entriesBefore: z.optional(whole(0, 10_000)),
};

/** The id of a planned move is its week and key, so that two devices that plan the same week agree. */
export const move = defineKind('move', moveShape);
export type Move = Row<BodyOfKind<typeof move>>;

/** Whether the person put it into the week: a move in their own words, or a practice they chose. */
export const isOwnMove = (row: Move): boolean => row.kind === 'own' || row.chosen === true;

export function moveId(of: Week, key: string): string {
  const text = `${of}.${key}`;
  return text.length <= 128 ? text : `${text.slice(0, 116)}~${textToNumber(text).toString(36)}`;
}
/** The moves of a week, in the order they were planned. */
export const movesOf = (career: Career, of: Week): Move[] =>
  [...career.move.values()].filter((row) => row.week === of).sort((a, b) => a.planned.localeCompare(b.planned) || a.id.localeCompare(b.id));
