import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { formatVersion } from './migrations.ts';
import { connect } from './sqlite.ts';
import { ownAccount } from './storage.ts';
import { startChild } from './testing/child.ts';
import { keptNotes, note, pushNotes } from './testing/notes.ts';
import { filesBelow, temporaryFolder } from './testing/temporary-folder.ts';

const today = '2026-11-23';
const places = () => {
  const root = temporaryFolder();
  return { folder: join(root, 'deep/my data #1, 100% größer?'), config: join(root, 'config') };
};
async function opened(folder: string, config: string, startAnew = false): Promise<DataFolder> {
  const answer = await openDataFolder(folder, { today, config, startAnew });
  if (!answer.ok) throw new Error(answer.why);
  return answer.folder;
}
const refusal = async (folder: string, config: string) => {
  const answer = await openDataFolder(folder, { today, config });
  return answer.ok ? answer.folder.close() : answer;
};

test('a first start makes the folder and everything in it for the owner only', async () => {
  const { folder, config } = places();
  const data = await opened(folder, config);
  await pushNotes(data.store, note('a', { x: 1 }));
  data.saveSettings({ port: 4321 });
  data.backUp(today);
  const mode = (path: string) => statSync(path).mode & 0o777;
  expect([mode(folder), mode(join(folder, 'backups'))]).toEqual([0o700, 0o700]);
  const files = [...filesBelow(folder).keys()];
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((path) => mode(path) !== 0o600)).toEqual([]);
  expect(await data.store.pull(ownAccount, 0)).toMatchObject({ rev: 1, lineage: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  await data.close();
});

test('a folder others could read is closed to them', async () => {
  const { folder, config } = places();
  await (await opened(folder, config)).close();
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'career.sqlite'), 0o644);
  await (await opened(folder, config)).close();
  expect([statSync(folder).mode & 0o777, statSync(join(folder, 'career.sqlite')).mode & 0o777]).toEqual([0o700, 0o600]);
});

test('a folder with other files in it, open to others, is left as it is', async () => {
  const { folder, config } = places();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'folder' });
  expect([readdirSync(folder), statSync(folder).mode & 0o777]).toEqual([['thesis.txt'], 0o755]);
});

test('a path that cannot be a folder is refused in a sentence', async () => {
  const { folder, config } = places();
  mkdirSync(join(folder, '..'), { recursive: true });
  writeFileSync(folder, 'a file');
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'folder', why: expect.stringContaining('is a file') });
  expect(await refusal(join(folder, 'below'), config)).toMatchObject({ ok: false, reason: 'folder' });
});

test('one process has the folder: a second one is told so, and gets it when the first is killed', async () => {
  const { folder, config } = places();
  const first = startChild('hold-folder.ts', folder, config);
  expect(await first.nextLine()).toBe('open');
  const second = startChild('hold-folder.ts', folder, config);
  expect(await second.nextLine()).toBe('locked');
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'locked', why: expect.stringContaining('open in another Windward') });
  await first.kill();
  const data = await opened(folder, config);
  expect(await refusal(folder, config)).toMatchObject({ reason: 'locked' });
  await data.close();
  const third = startChild('hold-folder.ts', folder, config);
  expect(await third.nextLine()).toBe('open');
});

/** The locks this process holds on a file, as Linux tells them. */
function locksOn(path: string): string[] {
  const { ino } = statSync(path);
  const lines = readFileSync('/proc/locks', 'utf8').split('\n');
  return lines.filter((line) => line.includes(` ${process.pid} `) && line.includes(`:${ino} `)).map((line) => line.replace(/^\d+: /, ''));
}

test.runIf(existsSync('/proc/locks'))('looking at an open career takes none of its locks away', async () => {
  const { folder, config } = places();
  const data = await opened(folder, config);
  await data.store.eraseRecords(ownAccount, []);
  const career = join(folder, 'career.sqlite');
  const held = locksOn(career);
  expect(held.length).toBeGreaterThan(0);
  expect(data.problems()).toEqual([]);
  data.backUp(today);
  expect(await refusal(folder, config)).toMatchObject({ reason: 'locked' });
  expect(locksOn(career)).toEqual(held);
  expect(locksOn(join(folder, 'windward.lock'))).not.toEqual([]);
  await data.close();
});

test('a career that is gone from a place where one was kept is no first start', async () => {
  const { folder, config } = places();
  const data = await opened(folder, config);
  await pushNotes(data.store, note('a', { x: 1 }));
  await data.close();
  rmSync(folder, { recursive: true });
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'missing', why: expect.stringContaining(folder) });
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder);
  writeFileSync(join(folder, 'career.sqlite'), '');
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'missing' });
  expect([...filesBelow(folder).values()].map((bytes) => bytes.length)).toEqual([0]);
  connect(join(folder, 'career.sqlite')).close();
  expect(statSync(join(folder, 'career.sqlite')).size).toBeGreaterThan(0);
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'missing' });
  writeFileSync(join(folder, 'career.sqlite'), '');
  const anew = await opened(folder, config, true);
  expect(await keptNotes(anew.store)).toEqual({});
  await anew.close();
});

test('the sentence about a missing career names the file to delete', async () => {
  const { folder, config } = places();
  await (await opened(folder, config)).close();
  rmSync(folder, { recursive: true });
  const refused = await refusal(folder, config);
  const [marker] = filesBelow(config).keys();
  expect(refused).toMatchObject({ why: expect.stringContaining(marker as string) });
  rmSync(marker as string);
  await (await opened(folder, config)).close();
});

test('a newer career is refused and nothing in the folder is written', async () => {
  const { folder, config } = places();
  await (await opened(folder, config)).close();
  const newer = connect(join(folder, 'career.sqlite'));
  newer.exec(`pragma user_version = ${formatVersion + 1}`);
  newer.close();
  rmSync(join(folder, 'windward.lock'));
  chmodSync(folder, 0o755);
  const before = filesBelow(folder);
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'newer' });
  expect(filesBelow(folder)).toEqual(before);
  expect(statSync(folder).mode & 0o777).toBe(0o755);
});

test('a damaged career, or a lock of another make, is told in a sentence and lets go of the folder', async () => {
  const { folder, config } = places();
  const data = await opened(folder, config);
  await pushNotes(data.store, ...Array.from({ length: 50 }, (_, index) => note(`n${index}`, { text: 'x'.repeat(900) })));
  await data.close();
  const career = join(folder, 'career.sqlite');
  const whole = readFileSync(career);
  writeFileSync(career, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 7)]));
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'damaged', why: expect.stringContaining('newest backup') });
  writeFileSync(career, whole);
  writeFileSync(join(folder, 'windward.lock'), 'somebody else’s idea of a lock');
  expect(await refusal(folder, config)).toMatchObject({ ok: false, reason: 'folder', why: expect.stringContaining('windward.lock') });
  rmSync(join(folder, 'windward.lock'));
  await (await opened(folder, config)).close();
});

test('settings survive, and settings that cannot be read are made anew', async () => {
  const { folder, config } = places();
  const first = await opened(folder, config);
  const { install } = first.settings();
  first.saveSettings({ port: 4321, later: 'kept along' });
  await first.close();
  const second = await opened(folder, config);
  expect(second.settings()).toEqual({ install, port: 4321, later: 'kept along' });
  await second.close();
  writeFileSync(join(folder, 'settings.json'), '{"install": ');
  const third = await opened(folder, config);
  expect(third.settings().install).toMatch(/^[0-9a-f-]{36}$/);
  await third.close();
});
