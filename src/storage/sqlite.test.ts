import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { formatVersion } from './migrations.ts';
import { connect, openSqlite, refuseOldEngine } from './sqlite.ts';
import { bind } from './sqlite-dialect.ts';
import { ownAccount } from './storage.ts';
import { keptNotes, note, pushNotes } from './testing/notes.ts';
import { filesBelow, temporaryFolder } from './testing/temporary-folder.ts';

const formats = join(import.meta.dirname, 'testing/formats');
const careerIn = () => join(temporaryFolder(), 'career.sqlite');
const openOwn = async (path: string, options = {}) => {
  const store = await openSqlite(path, options);
  await store.ensureAccount(ownAccount, 'lineage-1');
  return store;
};

test('a connection is as durable and as closed as SQLite can make it', () => {
  const db = connect(careerIn());
  const pragma = (name: string) => Object.values(db.prepare(`pragma ${name}`).get() ?? {})[0];
  const expected = {
    journal_mode: 'wal',
    synchronous: 2,
    fullfsync: 1,
    checkpoint_fullfsync: 1,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    busy_timeout: 5000,
  };
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, pragma(name)]))).toEqual(expected);
  expect(() => db.exec('select "no such column"')).toThrow();
  db.close();
});

test('every table is strict: a value of another type is refused, not bent', async () => {
  const path = careerIn();
  await (await openOwn(path)).close();
  const db = new DatabaseSync(path);
  const tables = db.prepare(`select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`).all();
  expect(tables.map(({ name, strict }) => [name, strict])).toEqual(
    expect.arrayContaining(['account', 'record', 'history', 'session'].map((name) => [name, 1])),
  );
  expect(tables.every(({ strict }) => strict === 1)).toBe(true);
  db.close();
});

test('values that node:sqlite would take for something else are stopped', () => {
  for (const value of [new Date(0), { a: 1 }, [1], undefined, true, Number.NaN, Symbol('x')]) expect(() => bind(value)).toThrow('Bug');
  for (const value of [null, '', 0, -1.5, 10n, new Uint8Array(1)]) expect(bind(value)).toBe(value);
});

test.each(['3.7.0', '3.45.1', '3.51.0', '3.51.2'])('SQLite %s can lose a commit and is refused', (version) => {
  expect(() => refuseOldEngine(version)).toThrow(version);
});
test.each(['3.51.3', '3.51.10', '3.53.4', '4.0.0'])('SQLite %s is taken', (version) => {
  expect(() => refuseOldEngine(version)).not.toThrow();
});

test('the file, its log and its index are for the owner only', async () => {
  const path = careerIn();
  const store = await openOwn(path);
  await pushNotes(store, note('a', { x: 1 }));
  const modes = readdirSync(join(path, '..')).map((name) => [name, statSync(join(path, '..', name)).mode & 0o777]);
  expect(modes).toEqual(['career.sqlite', 'career.sqlite-shm', 'career.sqlite-wal'].map((name) => [name, 0o600]));
  await store.close();
});

test('what was erased is in no byte of the folder', async () => {
  const path = careerIn();
  const store = await openOwn(path);
  const secrets = ['thinking of leaving', 'what my manager said'];
  const found = (text: string) => [...filesBelow(join(path, '..')).values()].some((bytes) => bytes.includes(text));
  await pushNotes(store, note('a', { text: secrets[0] }), note('b', { text: 'stays' }), note('long', { text: `${secrets[1]} ${'x'.repeat(20_000)}` }));
  await pushNotes(store, note('a', { text: 'changed' }, 1));
  expect(secrets.map(found)).toEqual([true, true]);
  await store.eraseRecords(ownAccount, [
    { kind: 'note', id: 'a' },
    { kind: 'note', id: 'long' },
  ]);
  expect(secrets.map(found)).toEqual([false, false]);
  expect(found('stays')).toBe(true);
  await store.eraseAccount(ownAccount);
  expect(found('stays')).toBe(false);
  await store.close();
});

test.each(readdirSync(formats))('a career of an older format opens with all it holds: %s', async (name) => {
  const path = careerIn();
  const old = new DatabaseSync(path);
  old.exec(readFileSync(join(formats, name), 'utf8'));
  old.close();
  const seen: number[] = [];
  const store = await openSqlite(path, { beforeMigration: (from) => void seen.push(from) });
  expect(seen).toEqual([Number(/\d+/.exec(name)?.[0])]);
  expect(await store.pull(ownAccount, 0)).toMatchObject({ lineage: 'first-lineage', rev: 2 });
  expect(await keptNotes(store)).toEqual({ kept: { text: 'second' }, gone: null });
  expect((await store.history(ownAccount, { kind: 'note', id: 'kept' })).map(({ body }) => body)).toEqual([{ text: 'second' }, { text: 'first' }]);
  expect(await pushNotes(store, note('kept', { text: 'third' }, 2))).toEqual({ ok: true, rev: 3 });
  await store.sessions.create(ownAccount, 'hash', '2026-11-23T09:00:00.000Z');
  await store.close();
  const again = await openSqlite(path, { beforeMigration: (from) => void seen.push(from) });
  expect(seen).toHaveLength(1);
  await again.close();
});

test('a career of a newer format is refused and no byte changes, even with a log left by a killed process', async () => {
  const path = careerIn();
  await (await openOwn(path)).close();
  const newer = connect(path);
  newer.exec(`pragma user_version = ${formatVersion + 1}; create table tomorrow (x text) strict`);
  const inLog = filesBelow(join(path, '..'));
  await expect(openSqlite(path)).rejects.toMatchObject({ reason: 'newer' });
  inLog.delete(`${path}-shm`);
  const after = filesBelow(join(path, '..'));
  after.delete(`${path}-shm`);
  expect(after).toEqual(inLog);
  newer.close();
  const before = filesBelow(join(path, '..'));
  await expect(openSqlite(path)).rejects.toMatchObject({ reason: 'newer', message: expect.stringContaining('newer Windward') });
  expect(filesBelow(join(path, '..'))).toEqual(before);
});

test('the file of another program, or no database at all, is refused and stays as it is', async () => {
  for (const make of [
    (path: string) => writeFileSync(path, 'Dear diary, this is a text file and longer than a header of a hundred bytes would be. '.repeat(3)),
    (path: string) => writeFileSync(path, 'short'),
    (path: string) => {
      const db = new DatabaseSync(path);
      db.exec('create table theirs (x)');
      db.close();
    },
    (path: string) => {
      const db = new DatabaseSync(path);
      db.exec('pragma application_id = 12345');
      db.close();
    },
  ]) {
    const path = careerIn();
    make(path);
    const before = readFileSync(path);
    await expect(openSqlite(path)).rejects.toMatchObject({ reason: 'foreign' });
    expect(readFileSync(path)).toEqual(before);
  }
});

test('an error inside a push takes all of it back, and the next push goes on', async () => {
  const store = await openOwn(':memory:');
  const at = undefined as unknown as string;
  await expect(store.push(ownAccount, { lineage: 'lineage-1', writes: [note('a', {})] }, at)).rejects.toThrow('Bug');
  expect(await store.pull(ownAccount, 0)).toMatchObject({ rev: 0, records: [] });
  expect(await pushNotes(store, note('a', {}))).toEqual({ ok: true, rev: 1 });
  await store.close();
});
