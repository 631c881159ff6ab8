import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { week } from '../fields.ts';
import { weekOf } from '../time.ts';
import { ringing, ringings, wrongParts } from './answers.ts';

export const answerRadar = defineAction({
  name: 'radar.answer',
  title: 'Answer kept',
  description:
    'Says whether the radar’s finding rings true; "no" begins the reading anew and keeps it quiet for twelve weeks, "partly" halves what it has gathered.',
  input: z.strictObject({ rings: z.enum(ringings), wrong: z.optional(z.enum(wrongParts)) }),
  writes: (career, { rings, wrong }, { today }) => {
    if (career.checkin.size === 0) return refuse('The radar has said nothing yet.');
    const now = weekOf(today);
    return [ringing.replace(now, career.ringing.get(now), { week: now, day: today, rings, wrong: rings === 'partly' ? wrong : undefined })];
  },
});

export const takeBackAnswer = defineAction({
  name: 'radar.take-back',
  title: 'Answer taken back',
  description: 'Takes back what was said of the radar’s finding in a week; it then reads as if nothing had been said.',
  input: z.strictObject({ week: week() }),
  writes: (_, input) => [ringing.remove(input.week)],
});
