import { type ColumnDataType, type Kysely, type RawBuilder, sql } from 'kysely';
import { StorageFailure } from './failure.ts';
import type { Database, Engine, Tables } from './tables.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration knows the tables of its own day, not today's.
type Schema = Kysely<any>;
type Migration = (db: Schema, engine: Engine) => Promise<void>;

/** Text that sorts by its bytes in both engines. */
const key = (engine: Engine): ColumnDataType | RawBuilder<unknown> => (engine === 'postgres' ? sql`text collate "C"` : 'text');
const strict = (engine: Engine) => (engine === 'sqlite' ? sql`strict` : sql``);

const careers: Migration = async (db, engine) => {
  await db.schema
    .createTable('account')
    .addColumn('id', key(engine), (column) => column.primaryKey().notNull())
    .addColumn('lineage', 'text', (column) => column.notNull())
    .addColumn('rev', 'integer', (column) => column.notNull())
    .modifyEnd(strict(engine))
    .execute();
  const versions = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('account_id', key(engine), (column) => column.notNull().references('account.id').onDelete('cascade'))
      .addColumn('kind', key(engine), (column) => column.notNull())
      .addColumn('id', key(engine), (column) => column.notNull())
      .addColumn('rev', 'integer', (column) => column.notNull())
      .addColumn('body', 'text');
  await versions('record').addPrimaryKeyConstraint('record_key', ['account_id', 'kind', 'id']).modifyEnd(strict(engine)).execute();
  await db.schema.createIndex('record_by_rev').on('record').columns(['account_id', 'rev', 'kind', 'id']).execute();
  await versions('history')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('history_key', ['account_id', 'kind', 'id', 'rev'])
    .modifyEnd(strict(engine))
    .execute();
};

const sessions: Migration = async (db, engine) => {
  await db.schema
    .createTable('session')
    .addColumn('token_hash', key(engine), (column) => column.primaryKey().notNull())
    .addColumn('account_id', key(engine), (column) => column.notNull().references('account.id').onDelete('cascade'))
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('last_seen', 'text', (column) => column.notNull())
    .modifyEnd(strict(engine))
    .execute();
  await db.schema.createIndex('session_by_account').on('session').column('account_id').execute();
};

const feeds: Migration = async (db, engine) => {
  await db.schema
    .createTable('feed')
    .addColumn('account_id', key(engine), (column) => column.primaryKey().notNull().references('account.id').onDelete('cascade'))
    .addColumn('secret_hash', key(engine), (column) => column.notNull().unique())
    .addColumn('created', 'text', (column) => column.notNull())
    .modifyEnd(strict(engine))
    .execute();
};

/** In order, only ever added to: a store of format n has had the first n. */
const migrations: readonly Migration[] = [careers, sessions, feeds];

/** The format this version of the app writes. */
export const formatVersion = migrations.length;

export function refuseNewer(version: number): void {
  if (version <= formatVersion) return;
  throw new StorageFailure(
    'newer',
    `This career was last opened by a newer Windward (format ${version}; this one knows ${formatVersion}). Update Windward to open it; nothing was changed.`,
  );
}

/** Brings a store of an older format to today's, all or nothing. `record` keeps the new version within the same transaction. */
export async function migrate(db: Database, engine: Engine, from: number, record: (tx: Kysely<Tables>, version: number) => Promise<void>): Promise<void> {
  refuseNewer(from);
  for (const up of migrations.slice(from)) await up(db, engine);
  if (from < formatVersion) await record(db, formatVersion);
}
