import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { addDays } from '#core/time.ts';
import { type DataFolder, openDataFolder, restoreBackup } from './data-folder.ts';
import { fileProblems } from './file-check.ts';
import { formatVersion } from './migrations.ts';
import { ownAccount } from './storage.ts';
import { startChild } from './testing/child.ts';
import { instant } from './testing/engines.ts';
import { keptNotes, note, pushNotes } from './testing/notes.ts';
import { filesBelow, temporaryFolder } from './testing/temporary-folder.ts';

const today = '2026-11-23';
const place = () => {
  const root = temporaryFolder();
  const [folder, config] = [join(root, 'data'), join(root, 'config')];
  const open = async (): Promise<DataFolder> => {
    const answer = await openDataFolder(folder, { today, config });
    if (!answer.ok) throw new Error(answer.why);
    return answer.folder;
  };
  return { folder, open, backups: join(folder, 'backups'), restore: (path: string) => restoreBackup(folder, path, { today, config }) };
};

// Seen red: with the table of feeds left in, an address that was stopped worked again after a restore.
test('the backup of a day is whole, opens nothing, and is made once', async () => {
  const { open, backups } = place();
  const data = await open();
  await pushNotes(data.store, note('a', { text: 'first' }));
  await data.store.sessions.create(ownAccount, 'hash-of-a-token', instant);
  await data.store.feeds.replace(ownAccount, 'hash-of-an-address', instant);
  expect(data.backUp(today)).toEqual({ name: 'career-2026-11-23.sqlite', day: today, occasion: '' });
  const path = join(backups, 'career-2026-11-23.sqlite');
  expect(fileProblems(path)).toEqual([]);
  for (const hash of ['hash-of-a-token', 'hash-of-an-address']) expect(readFileSync(path).includes(hash), hash).toBe(false);
  expect(readdirSync(backups)).toEqual(['career-2026-11-23.sqlite']);
  const bytes = readFileSync(path);
  await pushNotes(data.store, note('b', { text: 'later' }));
  data.backUp(today);
  expect(readFileSync(path)).toEqual(bytes);
  expect(await data.store.sessions.find('hash-of-a-token')).not.toBeNull();
  expect(await data.store.feeds.accountOf('hash-of-an-address')).toBe(ownAccount);
  await data.close();
});

test('backups no longer wanted go, but only when a new one stands', async () => {
  const { open, backups } = place();
  const data = await open();
  for (let back = 60; back >= 1; back -= 1) data.backUp(addDays(today, -back));
  const before = data.backups().map(({ day }) => day);
  expect(before).toHaveLength(7 + 3 + 2);
  data.backUp(today);
  expect(data.backups().map(({ day }) => day)).not.toContain(before[6]);
  writeFileSync(join(backups, 'a letter.txt'), 'left alone');
  await data.close();

  const names = readdirSync(backups);
  const career = new DatabaseSync(join(backups, '..', 'career.sqlite'));
  career.exec(`pragma foreign_keys = off; insert into record values ('nobody', 'note', 'a', 1, null)`);
  career.close();
  const damaged = await open();
  expect(damaged.problems()).toHaveLength(1);
  expect(() => damaged.backUp(addDays(today, 1))).toThrow('No backup was made');
  expect(readdirSync(backups)).toEqual(names);
  await damaged.close();
});

test('a restored career is what it was, and its devices stop and ask', async () => {
  const { open, restore, backups } = place();
  const data = await open();
  await pushNotes(data.store, note('a', { text: 'first' }));
  data.backUp(today);
  await pushNotes(data.store, note('a', { text: 'spoilt' }, 1), note('b', { text: 'since' }));
  const { lineage } = await data.store.pull(ownAccount, 0);
  expect(await restore(join(backups, 'career-2026-11-23.sqlite'))).toMatchObject({ ok: false, reason: 'locked' });
  await data.close();

  const answer = await restore(join(backups, 'career-2026-11-23.sqlite'));
  expect(answer).toEqual({ ok: true, kept: join(backups, 'career-2026-11-23-before-restore.sqlite') });
  const restored = await open();
  expect(await keptNotes(restored.store)).toEqual({ a: { text: 'first' } });
  const now = await restored.store.pull(ownAccount, 0);
  expect(now.lineage).not.toBe(lineage);
  expect(now.rev).toBe(1);
  const old = await restored.store.push(ownAccount, { lineage, writes: [note('a', { text: 'from an old device' }, 2)] }, instant);
  expect(old).toEqual({ ok: false, reason: 'lineage', lineage: now.lineage });
  expect(await pushNotes(restored.store, note('a', { text: 'on' }, 1))).toEqual({ ok: true, rev: 2 });
  await restored.close();

  await restore(join(backups, 'career-2026-11-23-before-restore.sqlite'));
  const back = await open();
  expect(await keptNotes(back.store)).toEqual({ a: { text: 'spoilt' }, b: { text: 'since' } });
  expect(back.backups().map(({ occasion }) => occasion)).toEqual(expect.arrayContaining(['', 'before-restore', 'before-restore-2']));
  await back.close();
});

test('a career killed in the middle is kept whole, log included, when a backup takes its place', async () => {
  const { folder, open, restore, backups } = place();
  const data = await open();
  await pushNotes(data.store, note('a', { text: 'first' }));
  data.backUp(today);
  await data.close();
  const child = startChild('write-and-hold.ts', folder, join(folder, '../config'));
  expect(await child.nextLine()).toBe('kept in-the-log');
  await child.kill();
  expect(existsSync(join(folder, 'career.sqlite-wal'))).toBe(true);
  expect(await restore(join(backups, 'career-2026-11-23.sqlite'))).toMatchObject({ ok: true });
  const restored = await open();
  expect(await keptNotes(restored.store)).toEqual({ a: { text: 'first' } });
  expect(restored.problems()).toEqual([]);
  await restored.close();
  await restore(join(backups, 'career-2026-11-23-before-restore.sqlite'));
  const back = await open();
  expect(Object.keys(await keptNotes(back.store))).toContain('in-the-log');
  await back.close();
});

test('a damaged career is set aside, and the backup opens', async () => {
  const { folder, open, restore, backups } = place();
  const data = await open();
  await pushNotes(data.store, ...Array.from({ length: 200 }, (_, index) => note(`n${index}`, { text: 'x'.repeat(500) })));
  data.backUp(today);
  await data.close();
  truncateSync(join(folder, 'career.sqlite'), 40_000);
  const answer = await restore(join(backups, 'career-2026-11-23.sqlite'));
  expect(answer).toEqual({ ok: true, kept: join(backups, 'damaged-2026-11-23') });
  expect(readdirSync(join(backups, 'damaged-2026-11-23'))).toEqual(['career.sqlite']);
  const restored = await open();
  expect(Object.keys(await keptNotes(restored.store))).toHaveLength(200);
  await restored.store.eraseAccount(ownAccount);
  expect(existsSync(join(backups, 'damaged-2026-11-23'))).toBe(false);
  await restored.close();
});

test('what is no whole backup is refused, and nothing changes', async () => {
  const { folder, open, restore, backups } = place();
  const data = await open();
  await pushNotes(data.store, ...Array.from({ length: 200 }, (_, index) => note(`n${index}`, { text: 'x'.repeat(500) })));
  data.backUp(today);
  await data.close();
  const whole = join(backups, 'career-2026-11-23.sqlite');
  const bad = ['cut.sqlite', 'newer.sqlite', 'letter.sqlite', 'absent.sqlite'].map((name) => join(backups, name));
  const [cut, newer, letter] = bad as [string, string, string];
  for (const path of [cut, newer]) copyFileSync(whole, path);
  truncateSync(cut, 30_000);
  const later = new DatabaseSync(newer);
  later.exec(`pragma user_version = ${formatVersion + 1}`);
  later.close();
  writeFileSync(letter, 'Dear diary');
  const before = filesBelow(folder);
  for (const path of bad) expect(await restore(path)).toMatchObject({ ok: false, why: expect.stringContaining('nothing was changed') });
  expect(filesBelow(folder)).toEqual(before);
});

test('an index that has lost a row is found, and such a backup is refused', async () => {
  const { folder, open, restore, backups } = place();
  const data = await open();
  await pushNotes(data.store, note('zebra-one', { x: 1 }));
  data.backUp(today);
  await data.close();
  const path = join(backups, 'career-2026-11-23.sqlite');
  const bytes = readFileSync(path);
  bytes.write('zebra-two', bytes.lastIndexOf('zebra-one'));
  writeFileSync(path, bytes);
  expect(fileProblems(path)[0]).toContain('is damaged');
  const before = filesBelow(folder);
  expect(await restore(path)).toMatchObject({ ok: false, reason: 'damaged' });
  expect(filesBelow(folder)).toEqual(before);
});

test.for([1, 2])('before a migration from format %i the career is backed up as it was, and that backup opens', async (format) => {
  const { folder, open, restore, backups } = place();
  await (await open()).close();
  const path = join(folder, 'career.sqlite');
  rmSync(path);
  const old = new DatabaseSync(path);
  old.exec(readFileSync(join(import.meta.dirname, `testing/formats/format-${format}.sql`), 'utf8'));
  old.close();
  const data = await open();
  expect(data.backups().map(({ name }) => name)).toEqual([`career-2026-11-23-format-${format}.sqlite`]);
  await data.close();
  const kept = new DatabaseSync(join(backups, `career-2026-11-23-format-${format}.sqlite`), { readOnly: true });
  expect({ ...kept.prepare('pragma user_version').get() }).toEqual({ user_version: format });
  kept.close();
  expect(await restore(join(backups, `career-2026-11-23-format-${format}.sqlite`))).toMatchObject({ ok: true });
  const restored = await open();
  expect(await keptNotes(restored.store)).toEqual({ kept: { text: 'second' }, gone: null });
  await restored.close();
});

test('what is erased is erased in the backups too', async () => {
  const { folder, open } = place();
  const data = await open();
  await pushNotes(data.store, note('a', { text: 'thinking of leaving' }), note('b', { text: 'stays' }));
  await pushNotes(data.store, note('a', { text: 'thought better of it' }, 1));
  data.backUp(addDays(today, -1));
  data.backUp(today);
  await data.store.eraseRecords(ownAccount, [{ kind: 'note', id: 'a' }]);
  const found = (text: string) => [...filesBelow(folder)].filter(([, bytes]) => bytes.includes(text)).length;
  expect([found('thinking of leaving'), found('thought better of it')]).toEqual([0, 0]);
  expect(found('stays')).toBeGreaterThan(2);
  writeFileSync(join(folder, 'backups/career-2026-11-24.sqlite'), 'no backup at all');
  await expect(data.store.eraseAccount(ownAccount)).rejects.toMatchObject({ reason: 'damaged' });
  expect(found('stays')).toBe(0);
  await data.close();
});
