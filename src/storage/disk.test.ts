import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isStorageFailure } from './failure.ts';
import { fileProblems } from './file-check.ts';
import { openSqlite } from './sqlite.ts';
import { ownAccount } from './storage.ts';
import { keptNotes, note, pushNotes } from './testing/notes.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const body = { text: 'x'.repeat(3000) };

test('when the disk is full nothing acknowledged is lost, the cause is said, and reading and small writes go on', async () => {
  const path = join(temporaryFolder(), 'career.sqlite');
  const store = await openSqlite(path, { maxPages: 200 });
  await store.ensureAccount(ownAccount, 'lineage-1');
  const acknowledged: string[] = [];
  let failure: unknown;
  for (let index = 0; failure === undefined && index < 1000; index += 1) {
    const ids = [`n${index}-a`, `n${index}-b`];
    try {
      if ((await pushNotes(store, ...ids.map((id) => note(id, body)))).ok) acknowledged.push(...ids);
    } catch (error) {
      failure = error;
    }
  }
  expect(failure).toMatchObject({ reason: 'full', message: expect.stringContaining('disk is full') });
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(Object.keys(await keptNotes(store)).sort()).toEqual([...acknowledged].sort());
  await expect(pushNotes(store, note('again', { text: 'x'.repeat(30_000) }))).rejects.toSatisfy(isStorageFailure);
  await store.close();

  const roomy = await openSqlite(path);
  expect(await pushNotes(roomy, note('again', body))).toMatchObject({ ok: true });
  expect(Object.keys(await keptNotes(roomy)).sort()).toEqual([...acknowledged, 'again'].sort());
  await roomy.close();
  expect(fileProblems(path)).toEqual([]);
});

/** A shell can hold a process to files of a size: writing beyond it is an error of the disk, in the middle of a commit. */
const canLimit = process.platform !== 'win32';

test.runIf(canLimit)('when the disk fails in the middle of a write, nothing acknowledged is lost and the retry decides', async () => {
  const path = join(temporaryFolder(), 'career.sqlite');
  const writer = join(import.meta.dirname, 'testing/processes/failing-disk.ts');
  const { stdout, stderr } = spawnSync('sh', ['-c', `ulimit -f 600; exec "$0" "$1" "$2"`, process.execPath, writer, path], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const said = stdout.trim().split('\n');
  const acknowledged = said.flatMap((line) => (line.startsWith('kept ') ? [line.slice(5)] : []));
  expect(said.filter((line) => line.startsWith('failed'))).toEqual(['failed unknown', 'failed unknown']);
  expect(said).toContain('opened 2');
  expect(said).toContain(`read ${acknowledged.length}`);
  expect(acknowledged.length).toBeGreaterThan(5);
  const store = await openSqlite(path);
  expect(Object.keys(await keptNotes(store))).toEqual(expect.arrayContaining(acknowledged));
  await store.close();
  expect(fileProblems(path)).toEqual([]);
});
