import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import type { Day } from '../time.ts';
import { promise, promiseShape } from './promises.ts';
import { noPerson, noPromise } from './refusals.ts';

const { person, whose, text, due, conversation } = promiseShape;

export const makePromise = defineAction({
  name: 'conversations.promise',
  title: 'Promise written down',
  description: 'Writes down what was promised, by whom (mine, theirs) and for which day.',
  input: z.strictObject({ person, whose, text, due, conversation, made: z.optional(day()) }),
  writes: (career, input, { newId, today }) => {
    if (!career.person.has(input.person)) return noPerson;
    return [promise.put(newId(), { ...input, made: input.made ?? today })];
  },
});

export const editPromise = defineAction({
  name: 'conversations.edit-promise',
  title: 'Promise changed',
  description: 'Changes fields of a promise; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf({ whose, text, due }), person: z.optional(id()) }),
  writes: (career, { id: given, ...patch }) => {
    const row = career.promise.get(given);
    if (!row) return noPromise;
    if (patch.person !== undefined && !career.person.has(patch.person)) return noPerson;
    return [promise.edit(row, patch)];
  },
});

const which = z.strictObject({ id: id() });
const closed = (career: Career, given: string, patch: { readonly done?: Day | null; readonly dropped?: Day | null }) => {
  const row = career.promise.get(given);
  return row ? [promise.edit(row, patch)] : noPromise;
};

export const keptPromise = defineAction({
  name: 'conversations.promise-kept',
  title: 'Promise kept',
  description: 'Says that a promise was kept, by whoever made it.',
  input: which,
  writes: (career, input, { today }) => closed(career, input.id, { done: today, dropped: null }),
});

export const dropPromise = defineAction({
  name: 'conversations.promise-dropped',
  title: 'Promise let go',
  description: 'Lets a promise go: it no longer stands between the two.',
  input: which,
  writes: (career, input, { today }) => closed(career, input.id, { dropped: today, done: null }),
});

export const reopenPromise = defineAction({
  name: 'conversations.promise-open',
  title: 'Promise open again',
  description: 'Opens a promise again that was kept or let go.',
  input: which,
  writes: (career, input) => closed(career, input.id, { done: null, dropped: null }),
});

export const removePromise = defineAction({
  name: 'conversations.remove-promise',
  title: 'Promise removed',
  description: 'Removes a promise that was written down by mistake.',
  input: which,
  writes: (_, input) => [promise.remove(input.id)],
});
