import { type Erasure, erasureOf, withoutPeople } from '#core/erase.ts';
import { type Body, canonicalJson, must } from '#core/record.ts';
import { all, inGroups } from './compiled.ts';
import { nameOf } from './push.ts';
import type { HistoryRow, RecordQueries, RecordRow } from './record-queries.ts';
import type { Versions } from './storage.ts';
import type { Tx } from './tables.ts';

type Changes = { readonly gone: RecordRow[]; readonly said: RecordRow[]; readonly past: HistoryRow[]; readonly lost: HistoryRow[] };

const toBody = (text: string): Body => JSON.parse(text) as Body;

async function eachPage<R>(read: (last: R | undefined) => Promise<R[]>, take: (row: R) => void): Promise<void> {
  for (let page = await read(undefined); page.length > 0; page = await read(page.at(-1))) for (const row of page) take(row);
}

const recordsOf = (tx: Tx, queries: RecordQueries, account: string, take: (row: RecordRow) => void) =>
  eachPage<RecordRow>((last) => all(tx, queries.changedAfter({ account, ...(last ?? { rev: 0, kind: '\u{10ffff}', id: '' }) })), take);

/** Who is to be erased and what they were ever called; null when one of them was never here. */
async function erasureIn(tx: Tx, queries: RecordQueries, account: string, ids: readonly string[], known: Versions) {
  const versions = new Map<string, Body[]>();
  for (const id of ids) {
    const past = await all(tx, queries.versions({ account, kind: 'person', id }));
    versions.set(id, [...(known.get(id) ?? []), ...past.flatMap(({ body }) => (body === null ? [] : [toBody(body)]))]);
  }
  const others: Body[] = [];
  const here = new Set<string>();
  await recordsOf(tx, queries, account, ({ kind, id, body }) => {
    if (kind === 'person' && versions.has(id)) {
      here.add(id);
      if (body !== null) versions.get(id)?.push(toBody(body));
    } else if (body !== null && kind === 'person') others.push(toBody(body));
  });
  return { here, versions, erasure: erasureOf(versions, others) };
}

async function changesFor(tx: Tx, queries: RecordQueries, account: string, erasure: Erasure): Promise<Changes> {
  const changes: Changes = { gone: [], said: [], past: [], lost: [] };
  const gone = new Set<string>();
  await recordsOf(tx, queries, account, (row) => {
    const before = row.body === null ? null : toBody(row.body);
    const left = before && withoutPeople(row.kind, row.id, before, erasure);
    if ((before && left === null) || (row.kind === 'person' && erasure.ids.has(row.id))) {
      gone.add(nameOf(row));
      changes.gone.push({ ...row, body: null });
    } else if (left && left !== before) changes.said.push({ ...row, body: canonicalJson(left) });
  });
  await eachPage<HistoryRow>(
    (last) => all(tx, queries.historyAfter({ account, ...(last ?? { kind: '', id: '', rev: 0 }) })),
    (row) => {
      if (row.body === null || gone.has(nameOf(row))) return;
      const before = toBody(row.body);
      const left = withoutPeople(row.kind, row.id, before, erasure);
      if (left === null) changes.lost.push(row);
      else if (left !== before) changes.past.push({ ...row, body: canonicalJson(left) });
    },
  );
  return changes;
}

/**
 * Takes people out of everything a career holds and ever held, in the transaction given: their records with all versions,
 * what says nothing without them, and their names in every other text of today and of the past. Answers null, having
 * changed nothing, when none of them was ever here.
 */
export async function erasePeopleIn(
  tx: Tx,
  queries: RecordQueries,
  { account, ids, at, rev, known = new Map() }: { account: string; ids: readonly string[]; at: string; rev: number; known?: Versions | undefined },
): Promise<Versions | null> {
  const { here, versions, erasure } = await erasureIn(tx, queries, account, ids, known);
  const changes = await changesFor(tx, queries, account, erasure);
  if (here.size === 0 && changes.said.length + changes.past.length + changes.lost.length + changes.gone.length === 0) return null;
  for (const group of inGroups(changes.gone)) await tx.executeQuery(queries.forget({ account }, group));
  for (const { kind, id, rev: of } of changes.lost) await tx.executeQuery(queries.forgetVersion({ account, kind, id, rev: of }));
  for (const { kind, id, rev: of, body } of changes.past) await tx.executeQuery(queries.rewrite({ account, kind, id, rev: of, body: must(body, 'a version') }));
  for (const group of inGroups([...changes.gone, ...changes.said])) {
    const rows = group.map(({ kind, id, body }) => ({ kind, id, body, rev }));
    await tx.executeQuery(queries.put({ account }, rows));
  }
  for (const group of inGroups(changes.said))
    await tx.executeQuery(
      queries.keep(
        { account, at },
        group.map(({ kind, id, body }) => ({ kind, id, body, rev })),
      ),
    );
  return versions;
}
