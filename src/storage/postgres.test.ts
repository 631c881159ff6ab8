import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StorageFailure } from './failure.ts';
import { formatVersion } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { ownAccount } from './storage.ts';
import type { Store } from './store.ts';
import { keptNotes, note, pushNotes } from './testing/notes.ts';
import { type PostgresServer, startPostgres } from './testing/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => void (server = await startPostgres()));
afterAll(() => server.stop());

async function database(name: string, ...statements: string[]): Promise<string> {
  await server.create(name);
  await run(server.url(name), ...statements);
  return server.url(name);
}
async function run(url: string, ...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client(url);
  await client.connect();
  const results: pg.QueryResult[] = [];
  for (const statement of statements) results.push(await client.query(statement));
  await client.end();
  return results;
}
const openOwn = async (url: string): Promise<Store> => {
  const store = await openPostgres(url);
  await store.ensureAccount(ownAccount, 'lineage-1');
  return store;
};

test('servers that start together on an empty database make the tables once', async () => {
  const url = await database('together');
  const stores = await Promise.all([0, 1, 2, 3].map(() => openPostgres(url)));
  await stores[0]?.ensureAccount(ownAccount, 'lineage-1');
  await pushNotes(stores[1] as Store, note('a', { x: 1 }));
  expect(await keptNotes(stores[3] as Store)).toEqual({ a: { x: 1 } });
  await Promise.all(stores.map((store) => store.close()));
});

test('a database of an older format keeps all it holds', async () => {
  const url = await database('older');
  await (await openOwn(url)).close();
  await run(
    url,
    'drop table feed',
    'drop table session',
    'update windward_format set version = 1',
    `insert into record values ('me', 'note', 'kept', 1, '{"x":1}')`,
  );
  const store = await openPostgres(url);
  await store.sessions.create(ownAccount, 'hash', '2026-11-23T09:00:00.000Z');
  expect(await keptNotes(store)).toEqual({ kept: { x: 1 } });
  await store.close();
});

test('a database of a newer format, or of another program, is refused and stays as it is', async () => {
  const newer = await database('newer');
  await (await openOwn(newer)).close();
  await run(newer, `update windward_format set version = ${formatVersion + 1}`);
  await expect(openPostgres(newer)).rejects.toMatchObject({ reason: 'newer' });

  const theirs = await database('theirs', 'create table account (email text)');
  await expect(openPostgres(theirs)).rejects.toMatchObject({ reason: 'foreign' });
  const [tables] = await run(theirs, `select table_name from information_schema.tables where table_schema = 'public'`);
  expect(tables?.rows).toEqual([{ table_name: 'account' }]);
});

test('a database that cannot be reached is told in a sentence', async () => {
  await expect(openPostgres('postgres://windward@127.0.0.1:1/none')).rejects.toMatchObject({
    reason: 'unreachable',
    message: expect.stringContaining('cannot be reached'),
  });
});

test('connections that break in the middle are told as unknown, and the retry decides', async () => {
  const url = await database('breaking');
  const store = await openOwn(url);
  const killer = new pg.Client(url);
  await killer.connect();
  const push = (id: string) => store.push(ownAccount, { lineage: 'lineage-1', writes: [note(id, { id })] }, '2026-11-23T09:00:00.000Z');
  const acknowledged: string[] = [];
  const unexpected: unknown[] = [];
  let failures = 0;
  for (let index = 0; index < 40; index += 1) {
    const id = `n${index}`;
    const kill = killer.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'breaking' and pid <> pg_backend_pid()`);
    for (let attempt = 0, kept = false; !kept && attempt < 10; attempt += 1)
      try {
        kept = (await push(id)).ok;
        if (kept) acknowledged.push(id);
      } catch (error) {
        failures += 1;
        if (!(error instanceof StorageFailure) || error.reason !== 'unknown') unexpected.push(error);
      }
    await kill;
  }
  await killer.end();
  expect(unexpected).toEqual([]);
  expect(failures).toBeGreaterThan(0);
  expect(acknowledged).toHaveLength(40);
  expect(Object.keys(await keptNotes(store))).toEqual(expect.arrayContaining(acknowledged));
  expect((await store.pull(ownAccount, 0)).rev).toBe(40);
  await store.close();
});
