import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { StorageFailure } from './failure.ts';
import { feedsIn } from './feeds.ts';
import { formatVersion, migrate } from './migrations.ts';
import { recordStore } from './record-store.ts';
import { sessionsIn } from './sessions.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { explainSqlite } from './sqlite-errors.ts';
import { applicationId, formatOf } from './sqlite-format.ts';
import type { Store } from './store.ts';
import type { Database, Tables } from './tables.ts';

const inMemory = ':memory:';
const oldestEngine = [3, 51, 3] as const;

export type SqliteOptions = {
  /** Called before an older file is brought to today's format, while it is still as it was. */
  readonly beforeMigration?: (from: number) => Promise<void> | void;
  /** The most pages (of 4 KB) the file may have, for a folder with a quota. */
  readonly maxPages?: number;
};

/** Refuses versions of SQLite that can lose a commit when the write-ahead log is reset (3.7.0 to 3.51.2). */
export function refuseOldEngine(version: string): void {
  const parts = version.split('.').map(Number);
  const at = oldestEngine.findIndex((part, index) => part !== parts[index]);
  if (at < 0 || (parts[at] ?? 0) > (oldestEngine[at] ?? 0)) return;
  const needed = oldestEngine.join('.');
  throw new StorageFailure(
    'engine',
    `This Node brings SQLite ${version}, which can lose what was saved. Windward needs SQLite ${needed} or newer: update Node.`,
  );
}

/** A connection as durable and as closed as SQLite can make it. */
export function connect(path: string, maxPages?: number): DatabaseSync {
  try {
    if (path !== inMemory) {
      // Only a file nobody has open may be opened and closed beside SQLite; see connectToLook.
      if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
      chmodSync(path, 0o600);
    }
    const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, enableDoubleQuotedStringLiterals: false, allowExtension: false });
    db.exec(`
      pragma busy_timeout = 5000;
      pragma trusted_schema = off;
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma fullfsync = on;
      pragma checkpoint_fullfsync = on;
      pragma foreign_keys = on;
      pragma secure_delete = on;
      pragma temp_store = memory;
    `);
    if (maxPages) db.exec(`pragma max_page_count = ${Math.floor(maxPages)}`);
    return db;
  } catch (error) {
    throw explainSqlite(error);
  }
}

async function bringToToday(db: Database, from: number): Promise<void> {
  if (from === formatVersion) return;
  await db.transaction().execute((tx) =>
    migrate(tx, 'sqlite', from, async (inside, version) => {
      await sql`pragma application_id = ${sql.lit(applicationId)}`.execute(inside);
      await sql`pragma user_version = ${sql.lit(version)}`.execute(inside);
    }),
  );
}

/** Opens the careers in the file at `path` (or `:memory:`), makes it when there is none, and brings an older one to today's format. */
export async function openSqlite(path: string, { beforeMigration, maxPages }: SqliteOptions = {}): Promise<Store> {
  refuseOldEngine(process.versions.sqlite ?? '0');
  const from = path === inMemory ? 0 : formatOf(path);
  if (from > 0 && from < formatVersion) await beforeMigration?.(from);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => connect(path, maxPages)) });
  try {
    await bringToToday(db, from);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const foldIn = async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db));
  // Pages keep remains of what moved between them: only a file written anew holds nothing but what is there.
  const scrub = async () => {
    await sql`vacuum`.execute(db);
    await foldIn();
  };
  const close = async () => {
    // A log that cannot be folded in now is folded in by the next start.
    await foldIn().catch(() => {});
    await db.destroy();
  };
  return { ...recordStore(db, { engine: 'sqlite', scrub, close }), sessions: sessionsIn(db), feeds: feedsIn(db) };
}
