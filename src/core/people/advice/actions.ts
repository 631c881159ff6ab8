import * as z from 'zod/mini';
import { defineAction, refuse } from '../../action.ts';
import { day, id, optionalText } from '../../fields.ts';
import { patchOf } from '../../kind.ts';
import { advice, adviceShape, followings } from './advice.ts';

const nobody = refuse('That person is no longer here.');
const gone = refuse('That advice is no longer there.');
const notYet = refuse('That day has not come yet.');

export const keepAdvice = defineAction({
  name: 'advice.keep',
  title: 'Advice kept',
  description: 'Keeps what somebody advised, from which day and to which question; it counts as having been in touch.',
  input: z.strictObject({ ...adviceShape, day: z.optional(day()) }),
  writes: (career, input, { today, newId }) => {
    if (!career.person.has(input.from)) return nobody;
    if (input.day !== undefined && input.day > today) return notYet;
    return [advice.put(newId(), { ...input, day: input.day ?? today })];
  },
});

export const editAdvice = defineAction({
  name: 'advice.edit',
  title: 'Advice changed',
  description: 'Changes fields of a piece of advice; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(adviceShape) }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row = career.advice.get(given);
    if (!row) return gone;
    if (patch.from !== undefined && !career.person.has(patch.from)) return nobody;
    if ((patch.day ?? '') > today || (patch.told ?? '') > today) return notYet;
    return [advice.edit(row, patch)];
  },
});

export const reportOutcome = defineAction({
  name: 'advice.outcome',
  title: 'What came of it is kept',
  description: 'Says whether a piece of advice was followed (yes, partly, no) and what came of it.',
  input: z.strictObject({ id: id(), followed: z.enum(followings), outcome: optionalText(5_000) }),
  writes: (career, input) => {
    const row = career.advice.get(input.id);
    return row ? [advice.edit(row, { followed: input.followed, outcome: input.outcome ?? null })] : gone;
  },
});

export const toldThem = defineAction({
  name: 'advice.told',
  title: 'They know what came of it',
  description: 'Notes that whoever gave a piece of advice was told what came of it; it counts as having been in touch.',
  input: z.strictObject({ id: id(), day: z.optional(day()) }),
  writes: (career, input, { today }) => {
    const row = career.advice.get(input.id);
    if (!row) return gone;
    if (row.followed === undefined) return refuse('Write down what came of it first; then there is something to tell.');
    if (input.day !== undefined && input.day > today) return notYet;
    return [advice.edit(row, { told: input.day ?? today })];
  },
});

export const removeAdvice = defineAction({
  name: 'advice.remove',
  title: 'Advice removed',
  description: 'Removes a piece of advice.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [advice.remove(input.id)],
});
