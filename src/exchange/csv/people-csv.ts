import type { Career } from '#core/career.ts';
import { type Person, relationTitles, tieTitles } from '#core/people/people.ts';
import { type ColumnField, columnTitles } from './columns.ts';
import { guardFormula } from './formula-guard.ts';

type Cell = string | readonly string[] | number | undefined;

/** The columns, in order, that say everything about a person that fits into a cell; `ties` is for reading only. */
const columns: readonly (readonly [title: string, cell: (row: Person) => Cell])[] = [
  ...(
    [
      ['name', (row) => row.name],
      ['email', (row) => row.emails],
      ['phone', (row) => row.phones],
      ['link', (row) => row.links],
      ['company', (row) => row.company],
      ['title', (row) => row.title],
      ['met', (row) => row.met],
      ['connectedOn', (row) => row.connectedOn],
      ['industry', (row) => row.industry],
      ['function', (row) => row.function],
      ['relation', (row) => row.relation && (relationTitles[row.relation] ?? row.relation)],
      ['needs', (row) => row.needs],
      ['rhythmWeeks', (row) => row.rhythmWeeks],
      ['boundaries', (row) => row.boundaries],
      ['tags', (row) => row.tags],
      ['birthday', (row) => row.birthday],
      ['note', (row) => row.note],
    ] satisfies [ColumnField, (row: Person) => Cell][]
  ).map(([field, cell]) => [columnTitles[field], cell] as const),
  ['Ties', (row) => row.ties?.filter((held) => held.to === undefined).map((held) => tieTitles[held.tie] ?? held.tie)],
];

function cellText(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('\n') : String(cell ?? '');
  return `"${guardFormula(text.replace(/\r\n?/g, '\n')).replaceAll('"', '""')}"`;
}

/** Everybody in a career as CSV for a spreadsheet: quoted throughout, several values of a cell on lines of their own. */
export function exportPeopleCsv(career: Career): string {
  const people = [...career.person.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const rows = [columns.map(([title]) => title), ...people.map((row) => columns.map(([, cell]) => cell(row)))];
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}
