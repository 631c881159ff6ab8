import { csvRecords, firstRecords } from '../csv/records.ts';
import type { Findings, Progress } from '../reading.ts';
import { dateReader, orderOf } from '../text/rough-dates.ts';
import { skillWithin } from '../work/role-fields.ts';
import { readConnection } from './connections.ts';
import { type LinkedInColumns, linkedInColumns } from './headers.ts';
import { readPosition } from './positions.ts';
import { readProfileRow } from './profile.ts';
import type { LinkedInRow } from './row.ts';

export type LinkedInFile = { readonly delimiter: string; readonly headerLine: number; readonly columns: LinkedInColumns; readonly width: number };

/** Which file of LinkedIn's export a text is, under whatever stands above its header; null when it is none. */
export function openLinkedIn(text: string, file: string): LinkedInFile | null {
  for (const delimiter of [',', ';', '\t'])
    for (const { line, cells } of firstRecords(text, delimiter, 25)) {
      const columns = linkedInColumns(cells, file);
      if (columns) return { delimiter, headerLine: line, columns, width: cells.length };
    }
  return null;
}

const dateFields = ['connectedOn', 'from', 'to'];

/** Reads a file of LinkedIn's export row by row. */
export function* readLinkedIn(file: string, text: string, opened: LinkedInFile, into: Findings): Generator<Progress, void> {
  const { columns, delimiter, headerLine, width } = opened;
  into.files.push({ file, form: columns.form });
  if (columns.form === 'linkedin-other')
    return void into.remarks.push({ file, line: 0, remark: `Windward keeps no ${columns.what}, so this file was passed over.` });
  const dateColumns = dateFields.map((field) => columns.at.get(field) ?? -1).filter((column) => column >= 0);
  const dates = firstRecords(text, delimiter, 500).flatMap(({ cells }) => dateColumns.map((column) => cells[column] ?? ''));
  const dateOf = dateReader(orderOf(dates, columns.english ? 'month-first' : 'day-first'));
  const refuse = (line: number, reason: string) => into.refused.push({ file, line, reason });
  for (const { records, end } of csvRecords({ text, delimiter, width, refuse })) {
    for (const { line, cells } of records) {
      if (line <= headerLine || cells.every((cell) => cell.trim() === '')) continue;
      readRow({ file, line, dateOf, cell: (field) => cells[columns.at.get(field) ?? -1]?.trim() ?? '' }, columns, into);
    }
    yield { file, done: end, total: text.length };
  }
}

function readRow(row: LinkedInRow, { form }: LinkedInColumns, into: Findings): void {
  const place = { file: row.file, line: row.line };
  if (form === 'linkedin-connections') readConnection(row, into);
  else if (form === 'linkedin-positions') readPosition(row, into);
  else if (form === 'linkedin-profile') readProfileRow(row, into);
  else if (form === 'linkedin-skills') {
    const skill = skillWithin(row.cell('skill'));
    if (skill) into.skills.push({ ...place, skill });
  } else if (form === 'linkedin-emails' && /^(yes|true|ja|oui|si|sí)$/i.test(row.cell('primary')))
    into.profile.push({ ...place, profile: { email: row.cell('email').slice(0, 200) } });
}
