import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, ids, optionalText, week, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';
import type { Week } from '../time.ts';

/** The five items of the weekly check-in (science.md part 2), each answered from 1, not at all, to 5, very much. */
export const pulseItems = ['challenge', 'learning', 'energy', 'impact', 'support'] as const;
export type PulseItem = (typeof pulseItems)[number];
export const pulseTitles: Record<PulseItem, string> = { challenge: 'Challenge', learning: 'Learning', energy: 'Energy', impact: 'Impact', support: 'Support' };
export const pulseQuestions: Record<PulseItem, string> = {
  challenge: 'This week stretched me',
  learning: 'I learned something I will use again',
  energy: 'I have energy left at the end of it',
  impact: 'My work moved something that matters',
  support: 'I had the backing I needed',
};
export const tickQuestion = 'Most of this week I could have done a year ago';

const answer = () => whole(1, 5);
export const checkinShape = {
  week: week(),
  day: day(),
  challenge: answer(),
  learning: answer(),
  energy: answer(),
  impact: answer(),
  support: answer(),
  /** The tick: most of the week could have been done a year ago. */
  couldAYearAgo: z.optional(z.boolean()),
  note: optionalText(2_000),
  /** Who helped in the week, and whom one helped. */
  helpedBy: ids(),
  helped: ids(),
};
/** The id of a check-in is its week, so a week has one, whichever device answered. */
export const checkin = defineKind('checkin', checkinShape, { helpedBy: 'person', helped: 'person' });
export type Checkin = Row<BodyOfKind<typeof checkin>>;

export const checkinOf = (career: Career, of: Week): Checkin | undefined => career.checkin.get(of);
/** Check-ins, the earliest week first. */
export const checkinsByWeek = (career: Career): Checkin[] => [...career.checkin.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
