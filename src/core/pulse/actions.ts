import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { week } from '../fields.ts';
import { weekOf, weekToMonday } from '../time.ts';
import { checkin, checkinShape } from './pulse.ts';

const { challenge, learning, energy, impact, support, couldAYearAgo, note, helpedBy, helped } = checkinShape;

export const checkIn = defineAction({
  name: 'pulse.check-in',
  title: 'Checked in',
  description: 'Answers the weekly check-in, for this week or an earlier one; answering again replaces the answers.',
  input: z.strictObject({ week: z.optional(week()), challenge, learning, energy, impact, support, couldAYearAgo, note, helpedBy, helped }),
  writes: (career, input, context) => {
    const of = input.week ?? weekOf(context.today);
    if (weekToMonday(of) > context.today) return refuse('That week has not begun yet. Check in once it has.');
    return [checkin.replace(of, career.checkin.get(of), { ...input, week: of, day: context.today })];
  },
});

export const removeCheckin = defineAction({
  name: 'pulse.remove',
  title: 'Check-in removed',
  description: 'Removes the check-in of a week.',
  input: z.strictObject({ week: week() }),
  writes: (_, input) => [checkin.remove(input.week)],
});
