import * as z from 'zod/mini';
import { day, week } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const ringings = ['yes', 'partly', 'no'] as const;
export type Ringing = (typeof ringings)[number];

/** Which part of a finding is wrong, where it rings true only partly. */
export const wrongParts = ['challenge', 'learning', 'timing'] as const;
export type WrongPart = (typeof wrongParts)[number];

const shape = {
  week: week(),
  day: day(),
  /** Whether what the radar said rang true: a "no" begins its reading anew, a "partly" halves it. */
  rings: z.enum(ringings),
  wrong: z.optional(z.enum(wrongParts)),
};

/** What one said of the radar's finding in a week; the id is the week, so a week has one answer. */
export const ringing = defineKind('ringing', shape);
export type RadarAnswer = Row<BodyOfKind<typeof ringing>>;
