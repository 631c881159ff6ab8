import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import type { Day } from '../time.ts';
import type { Feedback, feedback, Landing } from './feedback.ts';

export const landingTitles: Record<Landing, string> = { yes: 'Yes, it landed', partly: 'In part', no: 'Not yet' };

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
