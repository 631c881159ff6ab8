import { type Body, must } from '#core/record.ts';
import type { PushAnswer, StoredRecord } from '#core/sync.ts';
import { all, inGroups } from './compiled.ts';
import { erasePeopleIn } from './erase-people.ts';
import { cutPage } from './page.ts';
import { decide, nameOf, refusedOf, toTextWrites } from './push.ts';
import { type RecordQueries, type RecordRow, recordQueries } from './record-queries.ts';
import type { RecordKey, Storage, Versions } from './storage.ts';
import type { Database, Engine, Tx } from './tables.ts';

/** What an engine adds to the tables: taking what was erased out of its files too, and letting go of them. */
export type EngineParts = { readonly engine: Engine; scrub(): Promise<void>; close(): Promise<void> };

const toBody = (text: string | null): Body | null => (text === null ? null : (JSON.parse(text) as Body));
const toStored = ({ kind, id, rev, body, erased }: RecordRow): StoredRecord => ({ kind, id, rev, body: toBody(body), ...(erased && { erased: true }) });

/** An answer that leaves everything as it was; thrown to take the transaction back. */
class Unchanged<T> {
  readonly answer: T;
  constructor(answer: T) {
    this.answer = answer;
  }
}

async function write<T>(db: Database, work: (tx: Tx) => Promise<T | Unchanged<T>>): Promise<T> {
  try {
    return await db.transaction().execute(async (tx) => {
      const done = await work(tx);
      if (done instanceof Unchanged) throw done;
      return done;
    });
  } catch (error) {
    if (error instanceof Unchanged) return error.answer as T;
    throw error;
  }
}

/** Everything `pull` reads, as of one instant. */
const read = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work);

async function currentRows(tx: Tx, queries: RecordQueries, account: string, keys: readonly RecordKey[]): Promise<Map<string, RecordRow>> {
  const rows: RecordRow[] = [];
  for (const group of inGroups(keys)) rows.push(...(await all(tx, queries.current({ account }, group))));
  return new Map(rows.map((row) => [nameOf(row), row]));
}

/** Storage over the tables, the same for every engine. */
export function recordStore(db: Database, parts: EngineParts): Storage {
  const queries = recordQueries(db);
  const accountOf = async (tx: Database, account: string) => must((await all(tx, queries.account({ account })))[0], `the account ${account}`);
  const raise = async (tx: Tx, account: string) => must((await all(tx, queries.raise({ account })))[0], `the account ${account}`);

  return {
    engine: parts.engine,
    close: parts.close,

    async ensureAccount(account, lineage) {
      await db.executeQuery(queries.makeAccount({ account, lineage }));
      const known = await accountOf(db, account);
      return { lineage: known.lineage, rev: known.rev };
    },

    pull: (account, since, limit = Number.MAX_SAFE_INTEGER - 1) =>
      read(db, async (tx) => {
        const { lineage, rev } = await accountOf(tx, account);
        const page = cutPage(await all(tx, queries.changedSince({ account, since, limit: limit + 1 })), limit);
        const rows = page.whole === undefined ? page.rows : await all(tx, queries.changedAt({ account, rev: page.whole }));
        const more = page.whole === undefined ? page.more : page.whole < rev;
        return { lineage, rev, records: rows.map(toStored), more };
      }),

    readTexts: (account, since, take) =>
      read(db, async (tx) => {
        const known = await accountOf(tx, account);
        let last = { rev: since, kind: '\u{10ffff}', id: '' };
        for (
          let page = await all(tx, queries.changedAfter({ account, ...last }));
          page.length > 0;
          page = await all(tx, queries.changedAfter({ account, ...last }))
        ) {
          take(page);
          last = must(page.at(-1), 'the end of a page');
        }
        return { lineage: known.lineage, rev: known.rev };
      }),

    async push(account, request, at) {
      const refused = refusedOf(request.writes);
      if (refused.length > 0) return { ok: false, reason: 'invalid', refused };
      const writes = toTextWrites(request.writes);
      return write<PushAnswer>(db, async (tx) => {
        const { lineage, rev } = await raise(tx, account);
        // A device ahead of this store has seen a history that this store has lost.
        const ahead = writes.some((one) => one.baseRev >= rev);
        if (lineage !== request.lineage || ahead) return new Unchanged<PushAnswer>({ ok: false, reason: 'lineage', lineage });
        const { changed, stale } = decide(await currentRows(tx, queries, account, writes), writes);
        if (stale.length > 0) return new Unchanged<PushAnswer>({ ok: false, reason: 'stale', rev: rev - 1, records: stale.map(toStored) });
        if (changed.length === 0) return new Unchanged<PushAnswer>({ ok: true, rev: rev - 1, unchanged: true });
        for (const group of inGroups(changed.map(({ kind, id, body }) => ({ kind, id, body, rev })))) {
          await tx.executeQuery(queries.put({ account }, group));
          await tx.executeQuery(queries.keep({ account, at }, group));
        }
        return { ok: true, rev };
      });
    },

    async history(account, { kind, id }) {
      const rows = await all(db, queries.versions({ account, kind, id }));
      return rows.map(({ rev, at, body }) => ({ rev, at, body: toBody(body) }));
    },

    asOf: (account, at) =>
      read(db, async (tx) => {
        const [first] = await all(tx, queries.begins({ account }));
        const rows = await all(tx, queries.standing({ account, at }));
        return { begins: first?.begins ?? null, records: rows.map(({ kind, id, body }) => ({ kind, id, body: must(toBody(body), 'a body that stood') })) };
      }),

    async eraseRecords(account, keys) {
      const answer = await write(db, async (tx) => {
        const { rev } = await raise(tx, account);
        const unique = [...new Map(keys.map(({ kind, id }) => [nameOf({ kind, id }), { kind, id }])).values()];
        const known = await currentRows(tx, queries, account, unique);
        if (known.size === 0) return new Unchanged({ rev: rev - 1 });
        for (const group of inGroups([...known.values()])) {
          await tx.executeQuery(queries.forget({ account }, group));
          await tx.executeQuery(
            queries.put(
              { account },
              group.map(({ kind, id }) => ({ kind, id, rev, body: null })),
            ),
          );
        }
        return { rev };
      });
      await parts.scrub();
      return answer;
    },

    async erasePeople(account, ids, at, known) {
      const answer = await write<{ rev: number; known: Versions | null }>(db, async (tx) => {
        const { rev } = await raise(tx, account);
        const versions = await erasePeopleIn(tx, queries, { account, ids: [...new Set(ids)], at, rev, known });
        return versions ? { rev, known: versions } : new Unchanged<{ rev: number; known: Versions | null }>({ rev: rev - 1, known: null });
      });
      if (answer.known) await parts.scrub();
      return answer;
    },

    async eraseAccount(account) {
      await db.executeQuery(queries.removeAccount({ account }));
      await parts.scrub();
    },
  };
}
