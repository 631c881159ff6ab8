import { type Body, type Row, rowToBody, sameBody, type Table, type Write } from './record.ts';

/** Any snapshot made of tables: the career, or a part of one in a test. */
export type Tables = { readonly [kind: string]: Table };

export function bodyAt(tables: Tables, kind: string, id: string): Body | null {
  const row = Object.hasOwn(tables, kind) ? tables[kind]?.get(id) : undefined;
  return row ? rowToBody(row) : null;
}

/** The snapshot after the writes. Tables no write changes keep their identity; with no real change so does the snapshot. */
export function applyWrites<T>(snapshot: T, writes: readonly Write[]): T {
  const tables = snapshot as unknown as Tables;
  const changed = new Map<string, Map<string, Row>>();
  for (const { kind, id, body } of writes) {
    const table = changed.get(kind) ?? (Object.hasOwn(tables, kind) ? tables[kind] : undefined);
    const row = table?.get(id);
    if (sameBody(row ? rowToBody(row) : null, body)) continue;
    let copy = changed.get(kind);
    if (!copy) changed.set(kind, (copy = new Map(table ?? [])));
    if (body) copy.set(id, { ...body, id } as Row);
    else copy.delete(id);
  }
  return changed.size === 0 ? snapshot : ({ ...tables, ...Object.fromEntries(changed) } as unknown as T);
}

/** The writes that change something, the last one for each record. */
export function realWrites<T>(snapshot: T, writes: readonly Write[]): Write[] {
  const tables = snapshot as unknown as Tables;
  const last = new Map(writes.map((write) => [`${write.kind}/${write.id}`, write]));
  return [...last.values()].filter(({ kind, id, body }) => !sameBody(bodyAt(tables, kind, id), body));
}

/** The writes that bring back what `snapshot` said before `writes` were applied to it. */
export function invert<T>(snapshot: T, writes: readonly Write[]): Write[] {
  const tables = snapshot as unknown as Tables;
  return realWrites(snapshot, writes).map(({ kind, id }) => ({ kind, id, body: bodyAt(tables, kind, id) }));
}

export type Conflict = { readonly field: string; readonly mine: Body[string]; readonly theirs: Body[string] };
export type Merged = { readonly body: Body | null; readonly conflicts: readonly Conflict[] };

const same = (a: Body[string], b: Body[string]): boolean => sameBody({ value: a }, { value: b });

/**
 * Three-way merge of one record, field by field. A field only one side changed is kept; where both changed it, mine
 * wins and the conflict is reported; an edit beats a removal.
 */
export function mergeBody(base: Body | null, mine: Body | null, theirs: Body | null): Merged {
  if (mine === null) return { body: sameBody(base, theirs) ? null : theirs, conflicts: [] };
  if (theirs === null) return { body: base !== null && sameBody(base, mine) ? null : mine, conflicts: [] };
  const body: Record<string, Body[string]> = {};
  const conflicts: Conflict[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base ?? {})])) {
    const before = base?.[field];
    const [ours, other] = [mine[field], theirs[field]];
    const value = same(ours, before) ? other : ours;
    if (!same(ours, before) && !same(other, before) && !same(ours, other)) conflicts.push({ field, mine: ours, theirs: other });
    if (value !== undefined) body[field] = value;
  }
  return { body, conflicts };
}
