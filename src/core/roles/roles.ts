import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { id, ids, line, optionalLine, optionalText, roughDay } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';
import { phases } from '../skills/skills.ts';
import { type Day, firstDayOf, lastDayOf } from '../time.ts';

export const beginnings = ['hired', 'promoted', 'moved', 'founded', 'other'] as const;
export const endings = ['moved-on', 'promoted', 'layoff', 'other'] as const;
export const beginningTitles: Record<(typeof beginnings)[number], string> = {
  hired: 'Hired',
  promoted: 'Promoted',
  moved: 'Moved inside the company',
  founded: 'Founded it',
  other: 'Another way',
};
export const endingTitles: Record<(typeof endings)[number], string> = {
  'moved-on': 'Moved on',
  promoted: 'Promoted',
  layoff: 'Laid off',
  other: 'Another way',
};

export const roleShape = {
  title: line(200),
  company: optionalLine(200),
  from: z.optional(roughDay()),
  to: z.optional(roughDay()),
  manager: z.optional(id()),
  /** The phase as it felt; a title does not say it. */
  phase: z.optional(z.enum(phases)),
  began: z.optional(z.enum(beginnings)),
  ended: z.optional(z.enum(endings)),
  place: optionalLine(200),
  about: optionalText(20_000),
};
export const role = defineKind('role', roleShape, { manager: 'person' });
export type Role = Row<BodyOfKind<typeof role>>;

export const projectShape = {
  name: line(200),
  role: z.optional(id()),
  part: optionalLine(300),
  from: z.optional(roughDay()),
  to: z.optional(roughDay()),
  outcome: optionalText(5_000),
  skills: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  /** Skills that were suggested for it and that it did not stretch. */
  notSkills: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  people: ids(),
};
export const project = defineKind('project', projectShape, { role: 'role', people: 'person' });
export type Project = Row<BodyOfKind<typeof project>>;

const startOf = (row: { readonly from?: string | undefined }): Day => (row.from ? firstDayOf(row.from) : '0000-01-01');

/** Roles, the latest first; a role still held comes before one that ended when both began on the same day. */
export function rolesByTime(career: Career): Role[] {
  return [...career.role.values()].sort(
    (a, b) => startOf(b).localeCompare(startOf(a)) || Number(b.to === undefined) - Number(a.to === undefined) || a.id.localeCompare(b.id),
  );
}

export function projectsOf(career: Career, roleId: string): Project[] {
  return [...career.project.values()].filter((row) => row.role === roleId).sort((a, b) => startOf(b).localeCompare(startOf(a)) || a.id.localeCompare(b.id));
}

/** The role held on a day, the one begun last when there are several. */
export const roleOn = (career: Career, day: Day): Role | undefined =>
  rolesByTime(career).find((row) => row.from !== undefined && startOf(row) <= day && (row.to === undefined || lastDayOf(row.to) >= day));
