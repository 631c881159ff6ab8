import { type Body, put, type Row, remove, rowToBody, type Table, type Write } from './record.ts';

/** The writes that take an id out of a list field wherever a table's rows hold it. */
export function dropFromLists(table: Table, kind: string, field: string, id: string): Write[] {
  return [...table.values()].flatMap((row: Row) => {
    const list = row[field];
    if (!Array.isArray(list) || !list.includes(id)) return [];
    const { [field]: _, ...rest } = rowToBody(row);
    const left = list.filter((item) => item !== id);
    const body: Body = left.length > 0 ? { ...rest, [field]: left } : rest;
    return [put(kind, row.id, body)];
  });
}

/** The writes that clear a single-id field wherever a table's rows hold this id. */
export function clearField(table: Table, kind: string, field: string, id: string): Write[] {
  return [...table.values()].flatMap((row: Row) => {
    if (row[field] !== id) return [];
    const { [field]: _, ...rest } = rowToBody(row);
    return [put(kind, row.id, rest)];
  });
}

/** The writes that remove the rows of a table whose field holds this id. */
export const removeHolders = (table: Table, kind: string, field: string, id: string): Write[] =>
  [...table.values()].filter((row: Row) => row[field] === id).map((row) => remove(kind, row.id));
