import { sayList } from '#core/say.ts';
import type { Row, TableShape } from './columns.ts';
import { levelTitle } from './fill-table.ts';
import { LadderBuilder, type LadderRefusal, type OrderBy } from './understood.ts';

type Long = Extract<TableShape, { form: 'long' }>;
type Filled = { readonly builders: readonly LadderBuilder[]; readonly by: OrderBy };

const saysNothing = /^(-+|–|—|n\/?a|tbd|\?)?$/i;
const mostRefused = 100;

/**
 * Takes a table with a row for each level and skill, one ladder for each name in its ladder column. An empty cell below a
 * level, skill or group goes on with it, as spreadsheets leave it where cells were merged.
 */
export function fillLong(name: string, { at, left }: Long, header: Row, rows: readonly Row[], refused: LadderRefusal[]): Filled {
  const builders = new Map<string, LadderBuilder>();
  const exact = at.levelOrder !== undefined;
  const cellOf = (row: Row, column: number | undefined): string => (column === undefined ? '' : (row.cells[column] ?? '').trim());
  const titleOf = (row: Row): string => (exact ? cellOf(row, at.level) : levelTitle(cellOf(row, at.level)));
  let [ladder, level, skill, group, goesOn] = ['', '', '', '', 0];

  const builderOf = (row: Row): LadderBuilder => {
    ladder = cellOf(row, at.ladder) || ladder;
    const known = builders.get(ladder);
    if (known) return known;
    const made = new LadderBuilder(ladder || name, row.line);
    made.note = cellOf(row, at.note);
    builders.set(ladder, made);
    return made;
  };
  if (exact) {
    const ordered = [...rows].sort((a, b) => Number(cellOf(a, at.levelOrder)) - Number(cellOf(b, at.levelOrder)));
    for (const row of rows) builderOf(row);
    for (const row of ordered) {
      ladder = cellOf(row, at.ladder);
      builderOf(row).level(titleOf(row), cellOf(row, at.levelAbout), row.line);
    }
    ladder = '';
  }
  for (const row of rows) {
    const into = builderOf(row);
    const [ownLevel, ownSkill, ownGroup, text] = [titleOf(row), cellOf(row, at.skill), cellOf(row, at.group), cellOf(row, at.statement)];
    if (exact && ownSkill === '') continue;
    if (text !== '' && (ownLevel === '' || ownSkill === '')) goesOn += 1;
    if (ownSkill !== '') group = ownGroup;
    [level, skill] = [ownLevel || level, ownSkill || skill];
    if (level === '' || skill === '') {
      if (refused.length < mostRefused) refused.push({ line: row.line, reason: `This row names no ${skill === '' ? 'skill' : 'level'}.` });
      continue;
    }
    const place = into.level(level, cellOf(row, at.levelAbout), row.line);
    const key = into.skill(skill, { group, about: cellOf(row, at.skillAbout), line: row.line });
    if (place !== undefined && key !== undefined && (exact || !saysNothing.test(text.slice(0, 20)))) into.say(key, place, text, row.line);
  }
  const [first] = builders.values();
  if (goesOn > 0)
    first?.remark(header.line, `${goesOn === 1 ? 'One row leaves' : `${goesOn} rows leave`} its level or skill empty and goes on with the one above.`);
  const unused = left.filter((column) => rows.some((row) => cellOf(row, column) !== '')).map((column) => `“${(header.cells[column] ?? '').slice(0, 60)}”`);
  if (unused.length > 0)
    first?.remark(
      header.line,
      `${unused.length === 1 ? 'The column' : 'The columns'} ${sayList(unused.slice(0, 8))} ${unused.length === 1 ? 'was' : 'were'} not taken.`,
    );
  return { builders: [...builders.values()], by: exact ? 'exact' : 'found' };
}
