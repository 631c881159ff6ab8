import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id, line } from '../fields.ts';
import { entry } from '../journal/journal.ts';
import { learning } from '../learning/learning.ts';

export const noteUse = defineAction({
  name: 'learning.used',
  title: 'Use written down',
  description: 'Says where something learned was used: in a line, in a project, in a journal entry that is there, or in several of these.',
  input: z.strictObject({ id: id(), line: z.optional(line(2_000)), project: z.optional(id()), entry: z.optional(id()) }),
  writes: (career, input, { today }) => {
    const row = career.learning.get(input.id);
    if (!row) return refuse('That is no longer among what you learn from.');
    const used = input.entry === undefined ? undefined : career.entry.get(input.entry);
    if (input.entry !== undefined && !used) return refuse('That entry is no longer there.');
    if (input.project !== undefined && !career.project.has(input.project)) return refuse('That project is no longer here.');
    if (input.line === undefined && input.project === undefined && !used) return refuse('Say where: a line, a project or an entry.');
    const usedLine = [row.usedLine, input.line].filter(Boolean).join('\n');
    if (usedLine.length > 2_000) return refuse('There is no room for another line here. Write an entry about it.');
    const projects = input.project === undefined ? row.projects : [...new Set([...(row.projects ?? []), input.project])];
    return [
      learning.edit(row, { usedLine, projects: projects?.slice(), touched: today }),
      ...(used ? [entry.edit(used, { learning: [...new Set([...(used.learning ?? []), row.id])] })] : []),
    ];
  },
});
