import * as z from 'zod/mini';
import { day, id, ids, line, link, optionalLine, optionalText } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const stages = ['heard', 'reached-out', 'applied', 'talking', 'offer', 'closed'] as const;
export type Stage = (typeof stages)[number];

export const closings = ['taken', 'declined', 'turned-down', 'gone-quiet'] as const;
export type Closing = (typeof closings)[number];

export const opportunityShape = {
  company: line(200),
  /** What the role is called there. */
  title: line(200),
  link: z.optional(link()),
  /** Where it was heard of: somebody, a page, a meetup. */
  heardFrom: optionalLine(300),
  /** What comes next, the day it is meant for, and whether it is a talk with them. */
  next: z.optional(z.looseObject({ what: line(300), on: z.optional(day()), talk: z.optional(z.boolean()) })),
  /** Who could introduce, as far as it was said by hand, and whom one talked to there. */
  introducers: ids(),
  talked: ids(),
  note: optionalText(20_000),
  /** What one would learn there, and the hypothesis it would test. */
  learn: optionalText(2_000),
  hypothesis: z.optional(id()),
  pay: optionalLine(300),
};

/** What is kept beside the words: where it stands, since when, and what was done on the way. */
const kept = {
  stage: z.enum(stages),
  closed: z.optional(z.enum(closings)),
  /** The days on which it came to a stage, in the order they were said. */
  reached: z.optional(z.array(z.looseObject({ stage: z.enum(stages), on: day() })).check(z.maxLength(100))),
  /** Steps that were done, and how they went. */
  steps: z.optional(
    z
      .array(z.looseObject({ what: line(300), on: day(), talk: z.optional(z.boolean()), how: optionalText(2_000) }))
      .check(z.maxLength(200, 'one opportunity keeps 200 steps; put the rest into its note')),
  ),
};

export const opportunity = defineKind('opportunity', { ...opportunityShape, ...kept }, { introducers: 'person', talked: 'person', hypothesis: 'hypothesis' });
export type Opportunity = Row<BodyOfKind<typeof opportunity>>;
