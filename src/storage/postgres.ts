import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StorageFailure } from './failure.ts';
import { feedsIn } from './feeds.ts';
import { migrate } from './migrations.ts';
import { explainPostgres } from './postgres-errors.ts';
import { recordStore } from './record-store.ts';
import { sessionsIn } from './sessions.ts';
import type { Store } from './store.ts';
import type { Database, Tables } from './tables.ts';

/** Held while the tables are made or changed, so that of two servers starting together one waits. */
const migrationLock = 0x57776431;

async function formatIn(db: Database): Promise<number> {
  const { rows: tables } = await sql<{ table_name: string }>`
    select table_name from information_schema.tables where table_schema = current_schema()`.execute(db);
  const names = tables.map((table) => table.table_name);
  if (!names.includes('windward_format')) {
    if (names.some((name) => ['account', 'record', 'history', 'session', 'feed'].includes(name)))
      throw new StorageFailure('foreign', 'This database holds the tables of another program. Give Windward a database of its own; nothing was changed.');
    return 0;
  }
  const { rows } = await sql<{ version: number }>`select version from windward_format`.execute(db);
  return rows[0]?.version ?? 0;
}

async function bringToToday(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx);
    await migrate(tx, 'postgres', await formatIn(tx), async (inside, version) => {
      await sql`create table if not exists windward_format (version integer not null)`.execute(inside);
      await sql`delete from windward_format`.execute(inside);
      await sql`insert into windward_format values (${version})`.execute(inside);
    });
  });
}

type Calls = { readonly [name: string]: unknown };

/** The same calls, with failures of the database told in sentences. */
function explained<T extends object>(calls: T): T {
  const pairs = Object.entries(calls as Calls).map(([name, call]) => {
    if (typeof call !== 'function') return [name, call];
    const told = async (...input: unknown[]) => {
      try {
        return await call(...input);
      } catch (error) {
        throw explainPostgres(error);
      }
    };
    return [name, told];
  });
  return Object.fromEntries(pairs) as T;
}

/** Opens the careers in a PostgreSQL database, makes the tables when there are none, and brings older ones to today's format. */
export async function openPostgres(connectionString: string, { connections = 10 }: { connections?: number } = {}): Promise<Store> {
  const pool = new pg.Pool({ connectionString, max: connections, application_name: 'windward', connectionTimeoutMillis: 10_000 });
  // A connection that breaks, idle or in use, is told by the query that needs it next; without listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = () => db.destroy();
  try {
    await bringToToday(db);
  } catch (error) {
    await close();
    throw explainPostgres(error);
  }
  const records = recordStore(db, { engine: 'postgres', scrub: async () => {}, close });
  return { ...explained(records), sessions: explained(sessionsIn(db)), feeds: explained(feedsIn(db)) };
}
