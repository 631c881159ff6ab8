import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DataFolder, openDataFolder } from '#storage/data-folder.ts';
import { ownAccount } from '#storage/storage.ts';
import { keepDoingChores } from './chores.ts';

let root: string;
let folder: DataFolder;
let lines: string[];
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'windward-chores-'));
  const opened = await openDataFolder(join(root, 'data'), { today: '2026-11-23', config: join(root, 'config') });
  if (!opened.ok) throw new Error(opened.why);
  folder = opened.folder;
  lines = [];
  vi.stubEnv('WINDWARD_NOW', '2026-11-23T12:00:00.000Z');
  vi.useFakeTimers();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await folder.close();
  rmSync(root, { recursive: true });
});

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);
const backups = () => folder.backups().map(({ name }) => name);

test('a server that runs for days makes the backup of each, the first one soon after the start', async () => {
  const end = keepDoingChores(folder, (line) => lines.push(line));
  expect(backups()).toEqual([]);
  await minutes(1);
  expect(backups()).toEqual(['career-2026-11-23.sqlite']);
  vi.stubEnv('WINDWARD_NOW', '2026-11-24T12:00:00.000Z');
  await minutes(60);
  expect(backups()).toEqual(['career-2026-11-24.sqlite', 'career-2026-11-23.sqlite']);
  end();
  vi.stubEnv('WINDWARD_NOW', '2026-11-25T12:00:00.000Z');
  await minutes(120);
  expect([backups().length, lines]).toEqual([2, []]);
});

test('sessions that no browser keeps any more are forgotten', async () => {
  await folder.store.sessions.create(ownAccount, 'old', new Date(Date.now() - 401 * 86_400_000).toISOString());
  await folder.store.sessions.create(ownAccount, 'new', new Date().toISOString());
  keepDoingChores(folder, () => {});
  await minutes(1);
  expect([await folder.store.sessions.find('old'), (await folder.store.sessions.find('new'))?.account]).toEqual([null, ownAccount]);
});

test('a backup that cannot be made is noted without a word of the career, and tried again within the hour', async () => {
  const inTheWay = join(folder.path, 'backups');
  writeFileSync(inTheWay, '');
  const end = keepDoingChores(folder, (line) => lines.push(line));
  await minutes(1);
  expect(lines).toEqual([expect.stringMatching(/^fault [0-9a-f]{8}: \w+ at /)]);
  rmSync(inTheWay);
  mkdirSync(inTheWay);
  await minutes(60);
  expect(readdirSync(inTheWay)).toHaveLength(1);
  end();
});
