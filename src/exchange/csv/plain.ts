import { relations, relationTitles } from '#core/people/people.ts';
import { personWithin, type RawPerson, tidyLink } from '../people/person-fields.ts';
import type { Findings, Progress } from '../reading.ts';
import { type DateReader, dateReader, orderOf } from '../text/rough-dates.ts';
import { type ColumnField, type ColumnMapping, columnFields, guessMapping } from './columns.ts';
import { unguardFormula } from './formula-guard.ts';
import { csvRecords, firstRecords, guessDelimiter } from './records.ts';

const valuesOf = (cell: string, apart: RegExp): string[] =>
  cell
    .split(cell.includes('\n') ? '\n' : apart)
    .map((value) => value.trim())
    .filter(Boolean);

/** Google puts ` ::: ` between several values of one column; others a semicolon or, where none belongs into a value, a comma. */
const betweenContacts = /\s?:::\s?|[;,]/;
const betweenWords = /\s?:::\s?|;/;

const relationOf = (cell: string): string | undefined => {
  const said = cell.trim().toLowerCase();
  return relations.find((relation) => relation === said || relationTitles[relation].toLowerCase() === said);
};

type Cells = { readonly cellsOf: (field: ColumnField) => string[]; readonly readDate: DateReader };

function toPerson({ cellsOf, readDate }: Cells, remark: (sentence: string) => void): RawPerson {
  const one = (field: ColumnField): string | undefined => cellsOf(field)[0];
  const dateOf = (field: 'connectedOn' | 'birthday', what: string): string | undefined => {
    const written = one(field);
    const day = written === undefined ? undefined : readDate(written);
    if (written !== undefined && day === undefined) remark(`The ${what} “${written.slice(0, 40)}” is no date that could be read.`);
    return day;
  };
  const links = cellsOf('link').flatMap((cell) => valuesOf(cell, /\s+|;/));
  const safe = links.map(tidyLink).filter((link) => link !== null);
  if (safe.length < links.length) remark('A link that is no web address was left out.');
  const weeks = Number(one('rhythmWeeks') ?? '');
  return {
    name: one('name') ?? [...cellsOf('given'), ...cellsOf('family')].join(' '),
    emails: cellsOf('email').flatMap((cell) => valuesOf(cell, betweenContacts)),
    phones: cellsOf('phone').flatMap((cell) => valuesOf(cell, betweenContacts)),
    links: safe,
    company: one('company'),
    title: one('title'),
    met: one('met'),
    connectedOn: dateOf('connectedOn', 'day of connecting'),
    industry: one('industry'),
    function: one('function'),
    relation: relationOf(one('relation') ?? ''),
    needs: cellsOf('needs').flatMap((cell) => valuesOf(cell, betweenWords)),
    rhythmWeeks: Number.isInteger(weeks) && weeks >= 1 && weeks <= 260 ? weeks : undefined,
    boundaries: one('boundaries'),
    tags: cellsOf('tags').flatMap((cell) => valuesOf(cell, betweenWords)),
    birthday: dateOf('birthday', 'birthday'),
    note: cellsOf('note').join('\n') || undefined,
  };
}

/** Spreadsheets sometimes begin a CSV with a line that names the delimiter. */
const separatorLine = /^sep=(.)\n/;

type PlainCsv = { readonly delimiter: string; readonly start: number; readonly rows: readonly (readonly string[])[] };

/** How a text reads as CSV: its delimiter, where its records begin, and its first rows. */
export function openCsv(text: string): PlainCsv {
  const named = separatorLine.exec(text);
  const start = named?.[0].length ?? 0;
  const delimiter = named?.[1] ?? guessDelimiter(text);
  return { delimiter, start, rows: firstRecords(text.slice(start), delimiter, 20).map((record) => record.cells.map(unguardFormula)) };
}

/** Reads people from a CSV by the mapping given, else by the one its headers point to. */
export function* readPlainCsv(file: string, text: string, into: Findings, given?: ColumnMapping): Generator<Progress, void> {
  const { delimiter, start, rows } = openCsv(text);
  const guess = guessMapping(rows);
  const mapping = given ?? guess.mapping;
  const sure = given !== undefined || guess.sure;
  into.files.push({ file, form: 'csv', columns: { headers: rows[0] ?? [], sample: rows.slice(mapping.header ? 1 : 0, 6), mapping, sure } });
  if (!sure) {
    into.remarks.push({ file, line: 0, remark: 'No column of this table is called Name or E-mail, so nobody was read from it. Say what its columns hold.' });
    return;
  }
  const columnsOf = new Map(columnFields.map((field) => [field, mapping.columns.flatMap((held, column) => (held === field ? [column] : []))]));
  const dates = [...(columnsOf.get('connectedOn') ?? []), ...(columnsOf.get('birthday') ?? [])];
  const order = orderOf(
    rows.flatMap((row) => dates.map((column) => row[column] ?? '')),
    'month-first',
  );
  const readDate = dateReader(order);
  const refuse = (line: number, reason: string) => into.refused.push({ file, line, reason });
  let first = mapping.header;
  for (const { records, end } of csvRecords({ text, delimiter, refuse, width: rows[0]?.length }, start, start === 0 ? 1 : 2)) {
    for (const { line, cells } of first ? records.slice(1) : records) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      const remark = (sentence: string) => into.remarks.push({ file, line, remark: sentence });
      const cellsOf = (field: ColumnField) => (columnsOf.get(field) ?? []).map((column) => unguardFormula(cells[column] ?? '').trim()).filter(Boolean);
      const person = personWithin(toPerson({ cellsOf, readDate }, remark), remark);
      if (person) into.people.push({ file, line, person, source: 'csv' });
      else refuse(line, 'This row has neither a name nor an e-mail.');
    }
    first = false;
    yield { file, done: end, total: text.length };
  }
}
