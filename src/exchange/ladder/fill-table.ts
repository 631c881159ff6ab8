import type { Row, TableShape } from './columns.ts';
import type { LadderBuilder } from './understood.ts';

/** Cells that say nothing, and cells that point at another. */
const nothing = /^(-+|–|—|n\/?a|tbd|\.+|\?)$/i;
const above = /^(\^+|\u2191)$/;
const before = /^("|''|“|”|„|〃|«|<|<<|←|ditto|(the )?same( as (before|above|the (previous|last) level|previous( level)?))?\.?)$/i;

type Cell = { readonly text: string } | 'hole' | 'before' | 'above';

function readCell(text: string): Cell {
  const words = text.trim();
  if (words === '' || (words.length < 8 && nothing.test(words))) return 'hole';
  if (words.length < 40 && above.test(words)) return 'above';
  return words.length < 40 && before.test(words) ? 'before' : { text: words };
}

/** A level's name as written; a bare number is "Level 3". */
export const levelTitle = (text: string): string => (/^\s*\d{1,3}\s*$/.test(text) ? `Level ${text.trim()}` : text);

/** The cells of a table that point at others, counted while it is read. */
class Pointers {
  private same = 0;
  private lost = 0;
  private readonly into: LadderBuilder;
  constructor(into: LadderBuilder) {
    this.into = into;
  }

  /** Gives a place the statements of another; it stays a hole where that one says nothing. */
  copy(from: readonly string[], skill: string, level: number, line: number): void {
    if (from.length > 0) this.same += 1;
    else this.lost += 1;
    for (const text of from) this.into.say(skill, level, text, line);
  }

  tell(line: number): void {
    if (this.same > 0)
      this.into.remark(
        line,
        `${this.same === 1 ? 'One cell says' : `${this.same} cells say`} “same as before” and ${this.same === 1 ? 'was' : 'were'} read so.`,
      );
    if (this.lost > 0)
      this.into.remark(
        line,
        `${this.lost === 1 ? 'One cell points' : `${this.lost} cells point`} at an empty one and ${this.lost === 1 ? 'stays' : 'stay'} open.`,
      );
  }
}

/** Takes a table of skills down and levels across. A row with a name alone begins a group; one without a name goes on with the skill above. */
export function fillMatrix(into: LadderBuilder, shape: Extract<TableShape, { form: 'matrix' }>, header: Row, rows: readonly Row[], within = ''): void {
  const levels = shape.levels.map((column) => [column, into.level(levelTitle(header.cells[column] ?? ''), '', header.line)] as const);
  const pointers = new Pointers(into);
  let [group, skill, aboveIt]: [string, string | undefined, string | undefined] = [within, undefined, undefined];
  for (const { line, cells } of rows) {
    const title = (cells[shape.skill] ?? '').trim();
    const said = shape.levels.some((column) => readCell(cells[column] ?? '') !== 'hole');
    const ownGroup = shape.group === undefined ? '' : (cells[shape.group] ?? '').trim();
    if (ownGroup !== '') group = ownGroup;
    if (title !== '' && !said && cells.filter((cell) => cell.trim() !== '').length === 1 && shape.group === undefined && nextSays(rows, line, shape)) {
      group = title;
      continue;
    }
    if (title !== '') {
      aboveIt = skill;
      skill = into.skill(title, { group, about: shape.about === undefined ? '' : cells[shape.about], line });
    } else if (said && skill !== undefined) into.remark(line, 'This row names no skill and was taken to go on with the one above.');
    if (skill === undefined) {
      if (said) into.remark(line, 'This row names no skill and was left out.');
      continue;
    }
    let last: number | undefined;
    for (const [column, level] of levels) {
      if (level === undefined) continue;
      const cell = readCell(cells[column] ?? '');
      if (typeof cell === 'object') into.say(skill, level, cell.text, line);
      else if (cell === 'before') pointers.copy(last === undefined ? [] : into.saidAt(skill, last), skill, level, line);
      else if (cell === 'above') pointers.copy(aboveIt === undefined ? [] : into.saidAt(aboveIt, level), skill, level, line);
      last = level;
    }
  }
  pointers.tell(header.line);
}

/** Whether a row further down says something: a name alone at the end of a table is a skill without statements. */
function nextSays(rows: readonly Row[], line: number, shape: Extract<TableShape, { form: 'matrix' }>): boolean {
  const next = rows.find((row) => row.line > line);
  return next?.cells[shape.skill]?.trim() !== '' && shape.levels.some((column) => readCell(next?.cells[column] ?? '') !== 'hole');
}

/** How the first column and a column of titles name a level together: "L1" and "Associate PM" are "L1 Associate PM". */
export const joinedTitle = (code: string, title: string): string => {
  const [short, words] = [code.trim(), title.trim()];
  if (words === '' || words.toLowerCase().includes(short.toLowerCase())) return words || levelTitle(short);
  return `${/^\d{1,3}$/.test(short) ? `L${short}` : short} ${words}`;
};

/** Takes a table of levels down and skills across. */
export function fillLevelsDown(into: LadderBuilder, shape: Extract<TableShape, { form: 'levels-down' }>, header: Row, rows: readonly Row[], group = ''): void {
  const skills = shape.skills.map((column) => [column, into.skill(header.cells[column] ?? '', { group, line: header.line })] as const);
  const pointers = new Pointers(into);
  let last: number | undefined;
  for (const { line, cells } of rows) {
    const named = (cells[shape.level] ?? '').trim();
    const title = joinedTitle(named, shape.title === undefined ? '' : (cells[shape.title] ?? ''));
    const level = named === '' ? last : into.level(title, shape.about === undefined ? '' : cells[shape.about], line);
    if (level === undefined) continue;
    for (const [column, skill] of skills) {
      const cell = readCell(cells[column] ?? '');
      if (skill === undefined || cell === 'hole') continue;
      if (typeof cell === 'object') into.say(skill, level, cell.text, line);
      else pointers.copy(last === undefined ? [] : into.saidAt(skill, last), skill, level, line);
    }
    last = level;
  }
  pointers.tell(header.line);
}
