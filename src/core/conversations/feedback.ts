import * as z from 'zod/mini';
import { day, id, optionalLine, optionalText, text } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const landings = ['yes', 'partly', 'no'] as const;
export type Landing = (typeof landings)[number];

export const feedbackShape = {
  /** Who gave it; unknown for what came without a name. */
  from: z.optional(id()),
  day: day(),
  /** In their words. */
  said: text(5_000),
  /** The piece of work it is about. */
  about: optionalLine(300),
  /** The conversation it was said in, and the journal entry that says the same; either may be gone since. */
  conversation: z.optional(id()),
  entry: z.optional(id()),
  /** The day the three questions went out. */
  asked: z.optional(day()),
  /** The three answers: where it showed, what would be done differently, by what one would see that it worked. */
  situation: optionalText(2_000),
  behaviour: optionalText(2_000),
  sign: optionalText(2_000),
  /** It says enough without the three answers. */
  clear: z.optional(z.boolean()),
  /** "If …, then I …", when it was chosen, and the day by which to show it. */
  ifThen: optionalLine(500),
  chosen: z.optional(day()),
  showBy: z.optional(day()),
  /** The day they were shown what was done, and asked whether it landed. */
  shown: z.optional(day()),
  landed: z.optional(z.enum(landings)),
  /** What they said to it. */
  answer: optionalText(2_000),
  /** The day they heard thanks, and what came of it. */
  told: z.optional(day()),
  closed: z.optional(day()),
  /** What was tried before the present action. */
  earlier: z.optional(
    z
      .array(z.looseObject({ ifThen: optionalLine(500), shown: z.optional(day()), landed: z.optional(z.enum(landings)), answer: optionalText(2_000) }))
      .check(z.maxLength(20)),
  ),
};

export const feedback = defineKind('feedback', feedbackShape, { from: 'person' });
export type Feedback = Row<BodyOfKind<typeof feedback>>;
