import { titleKey } from '#core/ladders/whole-ladder.ts';
import { sayList } from '#core/say.ts';
import { type Row, shapeOf, type TableShape } from './columns.ts';
import { fillLevelsDown, fillMatrix, joinedTitle } from './fill-table.ts';
import { numberIn } from './level-rank.ts';
import { type Block, blocksOf, frontMatter } from './markdown-blocks.ts';
import { isOwnMarkdown, readOwnMarkdown } from './own-markdown.ts';
import { ladderFromOutline } from './read-outline.ts';
import { type FoundLadders, ladderFromRows, take } from './read-table.ts';
import { ladderFromTree } from './read-tree.ts';
import { LadderBuilder } from './understood.ts';
import { readYaml } from './yaml.ts';

type Table = { readonly header: Row; readonly rows: readonly Row[]; readonly shape: TableShape; readonly top: string; readonly near: string };

/** The ladders in Markdown: in its front matter, its tables, else its headings and lists; undefined when it shows none. */
export function ladderFromMarkdown(text: string, name: string): FoundLadders | undefined {
  if (isOwnMarkdown(text)) return readOwnMarkdown(text);
  const { front, lines, skipped } = frontMatter(text);
  const tree = front === '' ? undefined : readYaml(front);
  const inFront = tree?.ok ? ladderFromTree({ value: tree.value, lineOf: (part) => tree.lineOf(part) + 1 }, name) : undefined;
  if (inFront) return inFront;
  const blocks = blocksOf(lines, skipped);
  return ladderFromTables(blocks, name) ?? ladderFromOutline(blocks, name);
}

function tablesIn(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  let [top, near] = ['', ''];
  for (const block of blocks) {
    if (block.kind === 'heading') [top, near] = block.depth === 1 ? [block.text, ''] : [top, block.text];
    if (block.kind !== 'table') continue;
    const [header, ...rows] = block.rows;
    const shape = header && shapeOf(header, rows);
    if (header && shape) tables.push({ header, rows, shape, top, near });
  }
  return tables;
}

type Making = { readonly builder: LadderBuilder; readonly tables: Table[]; readonly levels: string; readonly skills: Set<string> };

const keysDown = ({ shape, rows }: Table): string[] =>
  shape.form === 'matrix' ? rows.map(({ cells }) => titleKey(cells[shape.skill] ?? '')).filter(Boolean) : [];
const levelsAcross = ({ shape, header }: Table): string =>
  shape.form === 'matrix' ? shape.levels.map((at) => titleKey(header.cells[at] ?? '')).join('|') : '';

/** Tables of one ladder follow each other: the same levels, other skills. What stands apart is a ladder of its own. */
function ladderFromTables(blocks: readonly Block[], name: string): FoundLadders | undefined {
  const tables = tablesIn(blocks);
  const found: FoundLadders = { ladders: [], remarks: [], refused: [] };
  for (const table of tables) {
    if (table.shape.form !== 'long') continue;
    const long = ladderFromRows([table.header, ...table.rows], table.top || table.near || name);
    if (long) for (const key of ['ladders', 'remarks', 'refused'] as const) (found[key] as unknown[]).push(...long[key]);
  }
  const matrices = tables.filter(({ shape }) => shape.form === 'matrix');
  const across = matrices.length > 0 ? matrices : tables.filter(({ shape }) => shape.form === 'levels-down' && shape.skills.length > 0);
  const makings: Making[] = [];
  for (const table of across) {
    const last = makings.at(-1);
    const skills = keysDown(table);
    const goesOn =
      last &&
      table.shape.form === 'matrix' &&
      last.levels === levelsAcross(table) &&
      last.tables[0]?.top === table.top &&
      !skills.some((key) => last.skills.has(key)) &&
      !/\b(ladder|track|framework)\b/i.test(table.near);
    if (goesOn) {
      last.tables.push(table);
      for (const key of skills) last.skills.add(key);
    } else
      makings.push({ builder: new LadderBuilder(table.top || name, table.header.line), tables: [table], levels: levelsAcross(table), skills: new Set(skills) });
  }
  for (const making of makings) {
    const { builder } = making;
    const shared = makings.filter((other) => other.tables[0]?.top === making.tables[0]?.top).length > 1;
    if (shared) builder.name = making.tables[0]?.near || builder.name;
    for (const table of making.tables) fillTable(builder, table, tables, making.tables.length > 1 ? table.near : '');
    if (!builder.isLadder()) continue;
    const left = makings.length === 1 ? listsLeft(blocks) : [];
    if (left.length > 0) builder.remark(builder.line, `The lists under ${sayList(left.slice(0, 6))} stand beside the table and were left out.`);
    take(found, builder, 'found');
  }
  return found.ladders.length > 0 ? found : undefined;
}

/** Headings of the second depth that hold list items. */
function listsLeft(blocks: readonly Block[]): string[] {
  const left = new Set<string>();
  let near = '';
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth <= 2) near = block.text;
    if (block.kind === 'item' && near !== '') left.add(`“${near}”`);
  }
  return [...left];
}

function fillTable(builder: LadderBuilder, { header, rows, shape }: Table, all: readonly Table[], group: string): void {
  if (shape.form === 'levels-down') fillLevelsDown(builder, shape, header, rows, group);
  if (shape.form !== 'matrix') return;
  const told = all.filter((table) => table.shape.form === 'skills-told');
  const names = all.flatMap((table) => (table.shape.form === 'levels-down' ? namesOfLevels(table, table.shape) : []));
  const cells = header.cells.map((cell, at) => {
    const known = shape.levels.includes(at) ? names.find(({ code }) => isSameCode(code, cell)) : undefined;
    if (!known) return cell;
    builder.level(known.title === '' ? cell : joinedTitle(cell, known.title), known.about, header.line);
    return joinedTitle(cell, known.title);
  });
  const skills = told.flatMap((table) =>
    table.shape.form === 'skills-told' ? table.rows.map(({ cells: row }) => ({ title: row[skillAt(table)] ?? '', about: row[aboutAt(table)] ?? '' })) : [],
  );
  const named = rows.map((row) => {
    const title = row.cells[shape.skill] ?? '';
    const known = skillCalled(title, skills);
    if (known) builder.skill(known.title, { group, about: known.about, line: row.line });
    return known ? { ...row, cells: row.cells.map((cell, at) => (at === shape.skill ? known.title : cell)) } : row;
  });
  fillMatrix(builder, shape, { ...header, cells }, named, group);
}

const skillAt = ({ shape }: Table): number => (shape.form === 'skills-told' ? shape.skill : 0);
const aboutAt = ({ shape }: Table): number => (shape.form === 'skills-told' ? shape.about : 0);

/** A skill by its name, or by the beginning of the name of one other: "Strategic" is "Strategic Thinking". */
function skillCalled<T extends { readonly title: string }>(title: string, skills: readonly T[]): T | undefined {
  const key = titleKey(title);
  if (key === '') return undefined;
  const near = skills.filter((skill) => titleKey(skill.title).startsWith(`${key} `));
  return skills.find((skill) => titleKey(skill.title) === key) ?? (near.length === 1 ? near[0] : undefined);
}

/** What a table that describes levels says of each: its code, its name, and the rest as one text. */
function namesOfLevels({ header, rows }: Table, shape: Extract<TableShape, { form: 'levels-down' }>) {
  return rows.map(({ cells }) => ({
    code: cells[shape.level] ?? '',
    title: shape.title === undefined ? '' : (cells[shape.title] ?? ''),
    about: [
      ...(shape.about === undefined ? [] : [cells[shape.about] ?? '']),
      ...shape.skills.filter((at) => cells[at]?.trim()).map((at) => `${header.cells[at]}: ${cells[at]}`),
    ].join('\n'),
  }));
}

/** "1" and "Level 1" name what a table calls "L1". */
function isSameCode(code: string, cell: string): boolean {
  const [one, other] = [numberIn(code), numberIn(cell)];
  return (
    titleKey(code) === titleKey(cell) ||
    (one !== undefined && other !== undefined && one.number === other.number && ['', 'level', 'l', other.before].includes(one.before))
  );
}
