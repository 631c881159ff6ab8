import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, optionalLine, optionalText, text } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import type { Day } from '../time.ts';

export const landings = ['yes', 'partly', 'no'] as const;
export type Landing = (typeof landings)[number];
export const landingTitles: Record<Landing, string> = { yes: 'Yes, it landed', partly: 'In part', no: 'Not yet' };

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

export const feedbackStates = ['vague', 'observable', 'acting', 'shown', 'landed', 'closed'] as const;
export type FeedbackState = (typeof feedbackStates)[number];
export const feedbackStateTitles: Record<FeedbackState, string> = {
  vague: 'Still vague',
  observable: 'Observable',
  acting: 'Acting on it',
  shown: 'Shown',
  landed: 'Answered',
  closed: 'Closed',
};

/** Two weeks are enough to have done it once, and short enough to be remembered. */
export const showWithinDays = 14;

export const isAnswered = ({ situation, behaviour, sign, clear }: Feedback): boolean => clear === true || Boolean(situation && behaviour && sign);

/** Where a piece of feedback stands, read off what is written: it stays vague until the three questions are answered. */
export function feedbackState(row: Feedback): FeedbackState {
  if (row.closed !== undefined) return 'closed';
  if (!isAnswered(row)) return 'vague';
  if (row.ifThen === undefined) return 'observable';
  if (row.shown === undefined) return 'acting';
  return row.landed === undefined ? 'shown' : 'landed';
}

/** All feedback, the latest first. */
export const feedbackByDay = perTable((table: Table<BodyOfKind<typeof feedback>>): readonly Feedback[] =>
  [...table.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1)),
);

export const feedbackFrom = (career: Career, personId: string): readonly Feedback[] => feedbackByDay(career.feedback).filter((row) => row.from === personId);

/** The feedback that was made of a journal entry. */
export const feedbackOfEntry = (career: Career, entryId: string): Feedback | undefined => feedbackByDay(career.feedback).find((row) => row.entry === entryId);

/** Whether somebody waits for a word on it: it was acted on, and they have not been shown or told. */
export const waitsToBeTold = (row: Feedback, today: Day): boolean =>
  (feedbackState(row) === 'acting' && (row.showBy ?? '9999') <= today) || (feedbackState(row) === 'landed' && row.told === undefined);
