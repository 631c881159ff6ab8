import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import { entry } from '../journal/journal.ts';
import { type Writing, writing } from '../setbacks/setbacks.ts';

/** The only way out of private writing: asked for, one lesson at a time, and only what was learned. */
export const keepLesson = defineAction({
  name: 'setbacks.keep-lesson',
  title: 'Kept as a lesson',
  description: 'Writes what was learned from one private “I failed” as a lesson into the journal, where it is no longer private.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, context) => {
    const row: Writing | undefined = career.writing.get(input.id);
    if (!row) return refuse('That piece of writing is no longer here.');
    if (row.type !== 'reframe' || !row.turned?.trim()) return refuse('Write what you learned first; only that goes into the journal.');
    if (row.kept !== undefined) return refuse('This lesson is in your journal already.');
    return [entry.put(context.newId(), { day: context.today, type: 'lesson', text: row.turned.trim() }), writing.edit(row, { kept: context.today })];
  },
});
