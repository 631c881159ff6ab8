import * as z from 'zod/mini';
import { day, id, optionalText, roughDay } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const milestoneTypes = ['new-job', 'promotion', 'launch', 'child', 'birthday', 'anniversary', 'award', 'move', 'other'] as const;
export type MilestoneType = (typeof milestoneTypes)[number];
export const milestoneTitles: Record<MilestoneType, string> = {
  'new-job': 'New job',
  promotion: 'Promotion',
  launch: 'Launch',
  child: 'Child',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  award: 'Award',
  move: 'Move',
  other: 'Other news',
};

export const milestoneShape = {
  person: id(),
  what: z.enum(milestoneTypes),
  day: roughDay(),
  /** Whether the day comes again each year, as a child's birthday. */
  yearly: z.optional(z.boolean()),
  note: optionalText(2_000),
};

/** The last day a line was sent or said, and the last day it was let pass. */
const answerShape = { sent: z.optional(day()), skipped: z.optional(day()) };

export const milestone = defineKind('milestone', { ...milestoneShape, ...answerShape }, { person: 'person' });
export type Milestone = Row<BodyOfKind<typeof milestone>>;
