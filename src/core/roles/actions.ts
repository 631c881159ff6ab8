import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import type { Table } from '../record.ts';
import { clearField, dropFromLists } from '../references.ts';
import { firstDayOf, lastDayOf } from '../time.ts';
import { project, projectShape, projectsOf, role, roleShape } from './roles.ts';

const endsBeforeItBegins = (span: { from?: string | undefined; to?: string | undefined }): boolean =>
  span.from !== undefined && span.to !== undefined && lastDayOf(span.to) < firstDayOf(span.from);
const endFirst = refuse('The end lies before the beginning. Change one of the two dates.');

export const saveRole = defineAction({
  name: 'roles.save',
  title: 'Role saved',
  description: 'Adds a role, or changes the one whose id is given.',
  input: z.strictObject({ id: z.optional(id()), ...roleShape }),
  writes: (career, { id: given, ...body }, context) => {
    if (endsBeforeItBegins(body)) return endFirst;
    const of = given ?? context.newId();
    return [role.replace(of, career.role.get(of), body)];
  },
});

export const removeRole = defineAction({
  name: 'roles.remove',
  title: 'Role removed',
  description: 'Removes a role; its projects stay, without a role.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [
    role.remove(input.id),
    ...projectsOf(career, input.id).map((row) => project.edit(row, { role: undefined })),
    ...clearField(career.setback as unknown as Table, 'setback', 'role', input.id),
  ],
});

export const saveProject = defineAction({
  name: 'roles.save-project',
  title: 'Project saved',
  description: 'Adds a project, or changes the one whose id is given.',
  input: z.strictObject({ id: z.optional(id()), ...projectShape }),
  writes: (career, { id: given, ...body }, context) => {
    if (endsBeforeItBegins(body)) return endFirst;
    const of = given ?? context.newId();
    return [project.replace(of, career.project.get(of), body)];
  },
});

export const removeProject = defineAction({
  name: 'roles.remove-project',
  title: 'Project removed',
  description: 'Removes a project; entries that name it stay, without it.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [
    project.remove(input.id),
    ...clearField(career.entry, 'entry', 'project', input.id),
    ...dropFromLists(career.learning as unknown as Table, 'learning', 'projects', input.id),
    ...dropFromLists(career.exposure as unknown as Table, 'exposure', 'projects', input.id),
    ...clearField(career.setback as unknown as Table, 'setback', 'project', input.id),
  ],
});
