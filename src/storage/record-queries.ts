import { sql } from 'kysely';
import { compiledOnce } from './compiled.ts';
import type { Database, Tables } from './tables.ts';

type Account = { account: string };
type Key = { kind: string; id: string };
type Put = Key & { rev: number; body: string | null };
/** `erased` is 1 for what was erased: a record without a body and without the version that removed it. */
export type RecordRow = Omit<Tables['record'], 'account_id'> & { readonly erased?: number };
export type HistoryRow = Omit<Tables['history'], 'account_id' | 'at'>;

/** How many records are read at once where all are wanted. */
const recordsAtOnce = 250;

const erased = sql<number>`case when body is null and not exists (
  select 1 from history where history.account_id = record.account_id and history.kind = record.kind and history.id = record.id and history.rev = record.rev
) then 1 else 0 end`.as('erased');

/** Every query over records, each compiled once for the store it belongs to. */
export const recordQueries = (db: Database) => ({
  account: compiledOnce(({ account }: Account) => db.selectFrom('account').select(['lineage', 'rev']).where('id', '=', account)),
  makeAccount: compiledOnce(({ account, lineage }: Account & { lineage: string }) =>
    db
      .insertInto('account')
      .values({ id: account, lineage, rev: 0 })
      .onConflict((conflict) => conflict.doNothing()),
  ),
  /** Raising the revision first locks the account's row: pushes to one career queue here. */
  raise: compiledOnce(({ account }: Account) =>
    db
      .updateTable('account')
      .set((eb) => ({ rev: eb('rev', '+', 1) }))
      .where('id', '=', account)
      .returning(['lineage', 'rev']),
  ),
  changedSince: compiledOnce(({ account, since, limit }: Account & { since: number; limit: number }) =>
    db
      .selectFrom('record')
      .select(['kind', 'id', 'rev', 'body', erased])
      .where('account_id', '=', account)
      .where('rev', '>', since)
      .orderBy('rev')
      .orderBy('kind')
      .orderBy('id')
      .limit(limit),
  ),
  /** The next part after one record, in the same order. */
  changedAfter: compiledOnce(({ account, rev, kind, id }: Account & Key & { rev: number }) =>
    db
      .selectFrom('record')
      .select(['kind', 'id', 'rev', 'body', erased])
      .where('account_id', '=', account)
      .where(sql<boolean>`(rev, kind, id) > (${rev}, ${kind}, ${id})`)
      .orderBy('rev')
      .orderBy('kind')
      .orderBy('id')
      .limit(recordsAtOnce),
  ),
  changedAt: compiledOnce(({ account, rev }: Account & { rev: number }) =>
    db
      .selectFrom('record')
      .select(['kind', 'id', 'rev', 'body', erased])
      .where('account_id', '=', account)
      .where('rev', '=', rev)
      .orderBy('kind')
      .orderBy('id'),
  ),
  current: compiledOnce(({ account }: Account, keys: readonly Key[]) =>
    db
      .selectFrom('record')
      .select(['kind', 'id', 'rev', 'body', erased])
      .where('account_id', '=', account)
      .where(sql<boolean>`(kind, id) in (values ${sql.join(keys.map(({ kind, id }) => sql`(${kind}, ${id})`))})`),
  ),
  put: compiledOnce(({ account }: Account, rows: readonly Put[]) =>
    db
      .insertInto('record')
      .values(rows.map(({ kind, id, rev, body }) => ({ account_id: account, kind, id, rev, body })))
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'kind', 'id']).doUpdateSet((eb) => ({ rev: eb.ref('excluded.rev'), body: eb.ref('excluded.body') })),
      ),
  ),
  keep: compiledOnce(({ account, at }: Account & { at: string }, rows: readonly Put[]) =>
    db.insertInto('history').values(rows.map(({ kind, id, rev, body }) => ({ account_id: account, kind, id, rev, body, at }))),
  ),
  versions: compiledOnce(({ account, kind, id }: Account & Key) =>
    db
      .selectFrom('history')
      .select(['rev', 'at', 'body'])
      .where('account_id', '=', account)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .orderBy('rev', 'desc'),
  ),
  begins: compiledOnce(({ account }: Account) =>
    db
      .selectFrom('history')
      .select((eb) => eb.fn.min('at').as('begins'))
      .where('account_id', '=', account),
  ),
  /** Each record's last version up to an instant, unless that version removed it. */
  standing: compiledOnce(({ account, at }: Account & { at: string }) =>
    db
      .selectFrom('history')
      .select(['kind', 'id', 'body'])
      .where('account_id', '=', account)
      .where('body', 'is not', null)
      .where(
        sql<boolean>`rev = (select max(later.rev) from history as later
          where later.account_id = history.account_id and later.kind = history.kind and later.id = history.id and later.at <= ${at})`,
      )
      .orderBy('kind')
      .orderBy('id'),
  ),
  /** The next part of all versions after one, in the order of their keys. */
  historyAfter: compiledOnce(({ account, kind, id, rev }: Account & Key & { rev: number }) =>
    db
      .selectFrom('history')
      .select(['kind', 'id', 'rev', 'body'])
      .where('account_id', '=', account)
      .where(sql<boolean>`(kind, id, rev) > (${kind}, ${id}, ${rev})`)
      .orderBy('kind')
      .orderBy('id')
      .orderBy('rev')
      .limit(recordsAtOnce),
  ),
  rewrite: compiledOnce(({ account, kind, id, rev, body }: Account & Key & { rev: number; body: string }) =>
    db.updateTable('history').set({ body }).where('account_id', '=', account).where('kind', '=', kind).where('id', '=', id).where('rev', '=', rev),
  ),
  forgetVersion: compiledOnce(({ account, kind, id, rev }: Account & Key & { rev: number }) =>
    db.deleteFrom('history').where('account_id', '=', account).where('kind', '=', kind).where('id', '=', id).where('rev', '=', rev),
  ),
  forget: compiledOnce(({ account }: Account, keys: readonly Key[]) =>
    db
      .deleteFrom('history')
      .where('account_id', '=', account)
      .where(sql<boolean>`(kind, id) in (values ${sql.join(keys.map(({ kind, id }) => sql`(${kind}, ${id})`))})`),
  ),
  removeAccount: compiledOnce(({ account }: Account) => db.deleteFrom('account').where('id', '=', account)),
});

export type RecordQueries = ReturnType<typeof recordQueries>;
