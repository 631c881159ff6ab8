import * as z from 'zod/mini';
import { day, week } from '../fields.ts';
import { defineKind } from '../kind.ts';

export const ringings = ['yes', 'partly', 'no'] as const;
export type Ringing = (typeof ringings)[number];

const shape = {
  week: week(),
  day: day(),
  /** Whether what the radar said rang true; a "no" begins its reading anew. */
  rings: z.enum(ringings),
};

/** What one said of the radar's finding in a week; the id is the week, so a week has one answer. */
export const ringing = defineKind('ringing', shape);
