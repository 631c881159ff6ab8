import * as z from 'zod/mini';
import { defineAction, refuse } from '../../action.ts';
import { id } from '../../fields.ts';
import { term, termShape } from './terms.ts';
import { wordsOf } from './words-in-text.ts';

export const addTerm = defineAction({
  name: 'journal.add-word-to-leave',
  title: 'Word added to your list',
  description: 'Adds a word not to take along when a job ends: a customer, a code name, or another.',
  input: z.strictObject(termShape),
  writes: (career, input, { newId }) => {
    const words = wordsOf(input.word).join(' ');
    if (words === '') return refuse('Write a word with letters or digits.');
    const known = [...career.term.values()].find((row) => wordsOf(row.word).join(' ') === words);
    if (known) return known.is === input.is ? refuse(`“${known.word}” is on your list already.`) : [term.edit(known, { is: input.is })];
    return [term.put(newId(), input)];
  },
});

export const removeTerm = defineAction({
  name: 'journal.remove-word-to-leave',
  title: 'Word taken off your list',
  description: 'Takes a word off the list of those not to take along.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [term.remove(input.id)],
});
