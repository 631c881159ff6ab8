import { foldName } from '../people/identity.ts';
import { type Row, shapeOf, type TableShape } from './columns.ts';
import { fillLong } from './fill-long.ts';
import { fillLevelsDown, fillMatrix } from './fill-table.ts';
import { areLevels } from './level-order.ts';
import { LadderBuilder, type LadderRefusal, type LadderRemark, type OrderBy, type UnderstoodLadder } from './understood.ts';

/** A part of a table: rows under a header of their own, and what stands in the line above it. */
type Part = { readonly name: string; readonly header: Row; readonly rows: readonly Row[]; readonly shape: TableShape };
export type FoundLadders = { readonly ladders: UnderstoodLadder[]; readonly remarks: LadderRemark[]; readonly refused: LadderRefusal[] };

const filled = ({ cells }: Row): number[] => cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
/** A line with one cell filled: a title over a table. */
const isTitle = (row: Row): boolean => filled(row).length === 1 && (row.cells[filled(row)[0] ?? 0] ?? '').length < 200;
const titleIn = (row: Row): string => row.cells[filled(row)[0] ?? 0]?.trim() ?? '';
const looked = 30;

/** The parts of a table, each with its header: titles above headers name them, and a further header begins another part. */
function partsOf(rows: readonly Row[], name: string): Part[] {
  const parts: Part[] = [];
  let [title, at] = ['', 0];
  while (at < rows.length && isTitle(rows[at] as Row)) {
    title ||= titleIn(rows[at] as Row);
    at += 1;
  }
  while (at < rows.length) {
    const header = rows[at] as Row;
    const shape = shapeOf(header, rows.slice(at + 1, at + 1 + looked));
    if (!shape) return parts;
    let end = at + 1;
    while (end < rows.length && !beginsAnother(rows[end] as Row, header, shape)) end += 1;
    let body = rows.slice(at + 1, end);
    let next = '';
    while (end < rows.length && body.length > 0 && isTitle(body.at(-1) as Row)) {
      next = titleIn(body.at(-1) as Row);
      body = body.slice(0, -1);
    }
    parts.push({ name: title || name, header, rows: body, shape });
    [title, at] = [next, end];
  }
  return parts;
}

/** A header further down: the same key column, and names of levels beside it. */
function beginsAnother(row: Row, header: Row, shape: TableShape): boolean {
  const headers = filled(header).map((column) => foldName(header.cells[column] ?? ''));
  const cells = filled(row).map((column) => foldName(row.cells[column] ?? ''));
  if (cells.length > 1 && cells.join('|') === headers.join('|')) return true;
  if (shape.form !== 'matrix' || cells.length < 3) return false;
  const key = foldName(row.cells[shape.skill] ?? '');
  return key === foldName(header.cells[shape.skill] ?? '') && (key !== '' || areLevels(cells.slice(1)));
}

/** The ladders in the rows of a table; undefined when it shows none. */
export function ladderFromRows(rows: readonly Row[], name: string): FoundLadders | undefined {
  const found: FoundLadders = { ladders: [], remarks: [], refused: [] };
  for (const part of partsOf(rows, name)) {
    const { builders, by } = fillPart(part, found.refused);
    for (const builder of builders) if (builder.isLadder() || (by === 'exact' && builder.size().levels > 0)) take(found, builder, by);
  }
  return found.ladders.length > 0 ? found : undefined;
}

export function take(found: FoundLadders, builder: LadderBuilder, by: OrderBy): void {
  const { ladder, remarks } = builder.build(by);
  found.ladders.push(ladder);
  found.remarks.push(...remarks);
}

function fillPart({ name, header, rows, shape }: Part, refused: LadderRefusal[]): { builders: readonly LadderBuilder[]; by: OrderBy } {
  if (shape.form === 'long') return fillLong(name, shape, header, rows, refused);
  const into = new LadderBuilder(name, header.line);
  if (shape.form === 'matrix') fillMatrix(into, shape, header, rows);
  if (shape.form === 'levels-down') fillLevelsDown(into, shape, header, rows);
  return { builders: [into], by: 'found' };
}
