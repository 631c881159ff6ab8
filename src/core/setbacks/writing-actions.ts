import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id, optionalLine, optionalText } from '../fields.ts';
import { type Writing, writing, writingTypes } from './setbacks.ts';

const pieceShape = { prompt: optionalLine(300), text: optionalText(20_000), turned: optionalText(5_000) };

export const writePrivately = defineAction({
  name: 'setbacks.write',
  title: 'Kept, privately',
  description:
    'Keeps a private piece of writing, exactly as typed: a page, an “I failed” with what was learned, or what was in one’s hands and what not. Only the full export holds it.',
  input: z.strictObject({ id: z.optional(id()), setback: id(), type: z.enum(writingTypes), ...pieceShape }),
  writes: (career, { id: given, setback, type, ...said }, context) => {
    if (!career.setback.has(setback)) return refuse('That setback is no longer here.');
    if (!said.text?.trim() && !said.turned?.trim()) return refuse('Write something here first, or leave it: nothing has to be written.');
    const row: Writing | undefined = given === undefined ? undefined : career.writing.get(given);
    if (row) return [writing.edit(row, { ...said, text: said.text ?? null, turned: said.turned ?? null })];
    return [writing.put(given ?? context.newId(), { setback, day: context.today, type, ...said })];
  },
});

export const removeWriting = defineAction({
  name: 'setbacks.remove-writing',
  title: 'Private writing deleted',
  description: 'Deletes a private piece of writing.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [writing.remove(input.id)],
});
