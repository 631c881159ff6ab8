import { type Body, put, type Row, remove, rowToBody, type Table, type Write } from './record.ts';

/** The writes that take an id out of list fields wherever a table's rows hold it. */
export function dropFromLists(table: Table, kind: string, field: string | readonly string[], id: string): Write[] {
  const fields = typeof field === 'string' ? [field] : field;
  return [...table.values()].flatMap((row: Row) => {
    const body: Record<string, Body[string]> = { ...rowToBody(row) };
    const held = fields.filter((one) => Array.isArray(body[one]) && (body[one] as readonly unknown[]).includes(id));
    if (held.length === 0) return [];
    for (const one of held) {
      const left = (body[one] as readonly string[]).filter((item) => item !== id);
      if (left.length > 0) body[one] = left;
      else delete body[one];
    }
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
