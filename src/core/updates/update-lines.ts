import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import { type Update, type UpdateLine, type update, updateSections } from './updates.ts';

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
