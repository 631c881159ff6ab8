import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import { competenciesOf, competency, ladderLimits } from './ladders.ts';

export const orderCompetencies = defineAction({
  name: 'ladders.order',
  title: 'Skills put in order',
  description: 'Puts the skills of a ladder in the order given; those not named come after them as they stood.',
  input: z.strictObject({ ladder: id(), skills: z.array(id()).check(z.maxLength(ladderLimits.skills)) }),
  writes: (career, { ladder, skills }) => {
    if (!career.ladder.has(ladder)) return refuse('That ladder is no longer here.');
    const held = competenciesOf(career, ladder);
    const first = skills.flatMap((one) => held.find((row) => row.id === one) ?? []);
    return [...new Set([...first, ...held])].flatMap((row, place) => (row.place === place ? [] : [competency.edit(row, { place })]));
  },
});
