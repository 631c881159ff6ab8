import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { day, id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { withMentioned } from '../mentions.ts';
import type { Table } from '../record.ts';
import { dropFromLists } from '../references.ts';
import { entry, entryShape } from './journal.ts';

export const writeEntry = defineAction({
  name: 'journal.write',
  title: 'Written to your journal',
  description: 'Writes a win, lesson, feedback, decision or note, and names whom its text names with an @. Without a day it is today.',
  input: z.strictObject({ ...entryShape, day: z.optional(day()) }),
  writes: (career, input, context) => {
    const people = withMentioned(career, input.people, input.text);
    return [entry.put(context.newId(), { ...input, people, day: input.day ?? context.today })];
  },
});

export const editEntry = defineAction({
  name: 'journal.edit',
  title: 'Entry changed',
  description: 'Changes fields of an entry; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(entryShape) }),
  writes: (career, { id: given, ...patch }) => {
    const row = career.entry.get(given);
    if (!row) return refuse('That entry is no longer there.');
    const people = withMentioned(career, (patch.people === undefined ? row.people : patch.people) ?? undefined, patch.text, row.text);
    return [entry.edit(row, { ...patch, people })];
  },
});

export const removeEntry = defineAction({
  name: 'journal.remove',
  title: 'Entry removed',
  description: 'Removes an entry; feedback that was followed up from it stays.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [entry.remove(input.id), ...dropFromLists(career.exposure as unknown as Table, 'exposure', 'entries', input.id)],
});
