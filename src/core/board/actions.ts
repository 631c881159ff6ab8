import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { whole } from '../fields.ts';
import { needKey, needOf, needTitle } from '../need-words.ts';
import { boardNeeds, needRow } from '../standing.ts';
import { need, needShape } from './needs.ts';

/** More seats than this are no table any more, and nobody keeps up with them. */
const mostNeeds = 24;

export const openNeed = defineAction({
  name: 'board.open-need',
  title: 'Need added',
  description: 'Adds something you need help with, as a skill or in own words; it is a seat on the board.',
  input: z.strictObject({ need: needShape.need, why: needShape.why, source: needShape.source, weight: needShape.weight }),
  writes: (career, input, context) => {
    const words = needOf(input.need);
    const open = boardNeeds(career);
    const known = open.find((one) => needKey(one) === needKey(words));
    if (known !== undefined) return refuse(`${needTitle(known)} is on your board already.`);
    if (open.length >= mostNeeds) return refuse(`A board of ${mostNeeds} needs is full. Close one that is over first.`);
    return [need.put(context.newId(), { source: 'own', ...input, need: words, opened: context.today })];
  },
});

export const changeNeed = defineAction({
  name: 'board.change-need',
  title: 'Need changed',
  description: 'Says why a need matters, or how much, from 1 to 3; null clears it.',
  input: z.strictObject({
    need: needShape.need,
    why: z.optional(z.nullable(z.string().check(z.maxLength(1_000)))),
    weight: z.optional(z.nullable(whole(1, 3))),
  }),
  writes: (career, { need: words, ...patch }, context) => {
    const row = needRow(career, words);
    if (row && row.closed === undefined) return [need.edit(row, patch)];
    if (!boardNeeds(career).some((one) => needKey(one) === needKey(words))) return refuse('That need is no longer on your board.');
    return [
      need.put(context.newId(), {
        need: needOf(words),
        source: 'own',
        opened: context.today,
        why: patch.why ?? undefined,
        weight: patch.weight ?? undefined,
      }),
    ];
  },
});
