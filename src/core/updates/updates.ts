import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { ids, line, month, optionalText, text } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';

export const updateSections = ['shipped', 'learned', 'help', 'thanks', 'next'] as const;
export type UpdateSection = (typeof updateSections)[number];
export const sectionTitles: Record<UpdateSection, string> = {
  shipped: 'Shipped',
  learned: 'Learned',
  help: 'Where I could use help',
  thanks: 'Thanks',
  next: 'Next',
};

/** Where a line comes from: `entry:<id>` or `project:<id>`. A line of one's own has none. */
const sources = () => z.optional(z.array(line(300)).check(z.maxLength(50)));

export const updateLineShape = {
  id: line(60),
  section: z.enum(updateSections),
  text: text(2_000),
  /** What groups outside the company read in its place. */
  safe: optionalText(2_000),
  sources: sources(),
  /** Groups that do not get this line. */
  withheld: ids(),
};
export const updateLine = () => z.looseObject(updateLineShape);
export type UpdateLine = Readonly<z.infer<ReturnType<typeof updateLine>>>;

export const updateShape = {
  month: month(),
  subject: line(300),
  opening: optionalText(2_000),
  lines: z.optional(z.array(updateLine()).check(z.maxLength(60, 'keep it under 60 lines'))),
  /** The groups it goes to, in the order in which they are written to. */
  groups: ids(),
  /** Those of them outside the company: they read what is safe to tell, and nothing else. */
  outside: ids(),
  /** What was drafted and left out, so that it is not offered again. */
  leftOut: sources(),
};
/** A month's letter about the work, while it is being written. Its id is its month, so that two devices write one. */
export const update = defineKind('update', updateShape, { groups: 'group', outside: 'group' });
export type Update = Row<BodyOfKind<typeof update>>;

/** The key of a line's source. */
export const sourceKey = (kind: 'entry' | 'project', of: string): string => `${kind}:${of}`;

/** All updates, the latest month first. */
export const updatesByMonth = perTable((table: Table<BodyOfKind<typeof update>>): readonly Update[] =>
  [...table.values()].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : a.id < b.id ? -1 : 1)),
);

/** The update of a month; undefined while none was begun. */
export const updateOf = (career: Career, of: string): Update | undefined => career.update.get(of);

/** A line as a group reads it; undefined when it is kept from them, or has no words that are safe for those outside. */
function lineFor(row: Update, one: UpdateLine, group: string | undefined): UpdateLine | undefined {
  if (group !== undefined && one.withheld?.includes(group)) return undefined;
  if (group === undefined || !row.outside?.includes(group)) return one;
  return one.safe ? { ...one, text: one.safe } : undefined;
}

/** The lines a group reads, section by section; without a group, all lines. */
export function linesFor(row: Update, group?: string): UpdateLine[] {
  const read = (row.lines ?? []).flatMap((one) => lineFor(row, one, group) ?? []);
  return updateSections.flatMap((section) => read.filter((one) => one.section === section));
}
