import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { Table } from '../record.ts';
import type { Day } from '../time.ts';
import type { Setback, Writing, writingTypes } from './setbacks.ts';

/** All setbacks, the latest first. */
export const setbacksByDay = (career: Career): Setback[] => [...career.setback.values()].sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));

/** The one that goes on or rests: of several the latest. */
export const openSetback = (career: Career, today: Day): Setback | undefined =>
  setbacksByDay(career).find((row) => row.day <= today && (row.ended === undefined || row.ended > today));

const bySetback = perTable((table: Table<Writing>) => {
  const pieces = new Map<string, Writing[]>();
  for (const row of table.values()) pieces.set(row.setback, [...(pieces.get(row.setback) ?? []), row]);
  for (const rows of pieces.values()) rows.sort((a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? 1 : -1));
  return pieces;
});

/** The private writing of one type after a setback, the latest first. */
export const writingsOf = (career: Career, setbackId: string, type: (typeof writingTypes)[number]): readonly Writing[] =>
  (bySetback(career.writing as Table<Writing>).get(setbackId) ?? []).filter((row) => row.type === type);
