import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { weekOf } from '../time.ts';
import { ringing, ringings } from './answers.ts';

export const answerRadar = defineAction({
  name: 'radar.answer',
  title: 'Answer kept',
  description: 'Says whether the radar’s finding rings true; "no" begins the reading anew and keeps it quiet for twelve weeks.',
  input: z.strictObject({ rings: z.enum(ringings) }),
  writes: (career, { rings }, { today }) => {
    if (career.checkin.size === 0) return refuse('The radar has said nothing yet.');
    const now = weekOf(today);
    return [ringing.replace(now, career.ringing.get(now), { week: now, day: today, rings })];
  },
});
