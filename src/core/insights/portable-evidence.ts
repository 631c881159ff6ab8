import { defineInsight } from '../insight.ts';
import type { Entry } from '../journal/journal.ts';
import type { Mark } from '../journal/portable/marks.ts';
import { marksFor } from './words-to-leave.ts';

/** Without a version to keep, with one, or with one in which something is still marked. */
export type PortableState = 'none' | 'marked' | 'kept';
export type PortableRow = { readonly entry: Entry; readonly state: PortableState; readonly marks: readonly Mark[] };
export type PortableEvidence = { readonly rows: readonly PortableRow[]; readonly count: { readonly [S in PortableState]: number } };

function toRow(career: Parameters<typeof marksFor>[0], entry: Entry): PortableRow {
  if (!entry.safeText) return { entry, state: 'none', marks: [] };
  const marks = marksFor(career, entry, entry.safeText);
  return { entry, state: marks.length > 0 ? 'marked' : 'kept', marks };
}

/** Every win, and every other entry that has a portable version, the latest first: whether it has one, and whether something in it is still marked. */
export const portableEvidence = defineInsight<PortableEvidence>({
  name: 'portable-evidence',
  title: 'What is yours to keep',
  of(career) {
    const held: Entry[] = [];
    for (const entry of career.entry.values()) if (entry.type === 'win' || entry.safeText) held.push(entry);
    held.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
    const rows = held.map((entry) => toRow(career, entry));
    const count = { none: 0, marked: 0, kept: 0 };
    for (const { state } of rows) count[state] += 1;
    return { rows, count };
  },
});
