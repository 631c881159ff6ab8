import { unguardFormula } from '../csv/formula-guard.ts';
import { openCsv } from '../csv/plain.ts';
import { csvRecords } from '../csv/records.ts';
import { type Row, shapeOf } from './columns.ts';
import { type FoundLadders, ladderFromRows } from './read-table.ts';

/** A ladder is read whole, and none has more rows than this. */
const mostRows = 20_000;

/** Whether the first rows of a table are those of a ladder, so that the rest need not be looked at to say no. */
const mayBeLadder = (rows: readonly Row[]): boolean => rows.slice(0, 4).some((row, at) => shapeOf(row, rows.slice(at + 1)) !== undefined);

/** The ladders in a CSV, or in what was copied from a spreadsheet; undefined when it shows none. */
export function ladderFromCsv(text: string, name: string): FoundLadders | undefined {
  const { delimiter, start, rows: first } = openCsv(text);
  if (!mayBeLadder(first.map((cells) => ({ line: 1, cells })))) return undefined;
  const refused: { line: number; reason: string }[] = [];
  const rows: Row[] = [];
  const width = first[0]?.length;
  for (const { records } of csvRecords({ text, delimiter, width, refuse: (line, reason) => refused.push({ line, reason }) }, start, start === 0 ? 1 : 2)) {
    for (const { line, cells } of records) rows.push({ line, cells: cells.map(unguardFormula) });
    if (rows.length > mostRows) break;
  }
  if (rows.length > mostRows)
    refused.push({ line: rows[mostRows]?.line ?? 0, reason: `Only the first ${mostRows.toLocaleString('en')} rows of a ladder are read.` });
  const found = ladderFromRows(rows.slice(0, mostRows), name);
  if (found) found.refused.unshift(...refused);
  return found;
}
