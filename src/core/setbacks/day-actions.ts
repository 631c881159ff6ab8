import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import { isFirstThing } from './first-days.ts';
import { gentleNamed } from './gentle/gentle-of-day.ts';
import { type Setback, setback } from './setbacks.ts';

const missing = refuse('That setback is no longer here.');
const mostKept = 400;

export const answerGentle = defineAction({
  name: 'setbacks.gentle',
  title: 'Done, and that is enough for today',
  description: 'Says what became of today’s gentle thing: done, another one please, or not today.',
  input: z.strictObject({ id: id(), thing: z.string(), did: z.enum(['done', 'another', 'not-today']) }),
  writes: (career, input, context) => {
    const row: Setback | undefined = career.setback.get(input.id);
    if (!row) return missing;
    if (!gentleNamed(input.thing)) return refuse('There is no gentle thing by that name.');
    // What was passed by says nothing any more on the next day.
    const before = (row.gentle ?? []).filter(
      (one) => (one.did === 'done' || one.day === context.today) && !(one.day === context.today && one.did === 'not-today'),
    );
    return [setback.edit(row, { gentle: [...before, { thing: input.thing, day: context.today, did: input.did }].slice(-mostKept) })];
  },
});

export const reopenGentle = defineAction({
  name: 'setbacks.gentle-again',
  title: 'One for today',
  description: 'Takes back that there should be no gentle thing today.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, context) => {
    const row: Setback | undefined = career.setback.get(input.id);
    return row ? [setback.edit(row, { gentle: (row.gentle ?? []).filter((one) => one.day !== context.today || one.did !== 'not-today') })] : missing;
  },
});

export const sayFirstThing = defineAction({
  name: 'setbacks.first-days',
  title: 'Kept',
  description: 'Says of a thing of the first days that it is seen to, that it does not apply, or that it is open again.',
  input: z.strictObject({ id: id(), thing: z.string(), says: z.enum(['done', 'not-mine', 'open']) }),
  writes: (career, input, context) => {
    const row: Setback | undefined = career.setback.get(input.id);
    if (!row) return missing;
    if (!isFirstThing(input.thing)) return refuse('There is nothing by that name in the list of the first days.');
    const others = (row.first ?? []).filter(({ thing }) => thing !== input.thing);
    const said = { thing: input.thing, day: context.today, ...(input.says === 'not-mine' ? { applies: false } : {}) };
    return [setback.edit(row, { first: input.says === 'open' ? others : [...others, said] })];
  },
});
