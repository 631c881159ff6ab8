import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newFolder, runCli } from './testing/run-cli.ts';

const data = newFolder();
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('erasing says first what would go, and with --yes leaves no byte of it', async () => {
  for (const name of ['Zenobia Quill', 'Bo Li', 'Bo Li']) await runCli(data, 'act', 'people.add', '--json', JSON.stringify({ name }));
  await runCli(data, 'capture', 'Zenobia Quill taught me to say no');
  const holding = () =>
    readdirSync(data, { recursive: true, withFileTypes: true }).filter(
      (file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes('Zenobia'),
    );
  const asked = await runCli(data, 'erase', 'zenobia quill');
  expect(asked).toMatchObject({ code: 1, err: expect.stringContaining('the name in one other record') });
  expect(asked.err).toContain('Nothing was erased; add --yes to do it.');
  expect(holding().length).toBeGreaterThan(0);
  expect(await runCli(data, 'erase', 'Zenobia Quill', '--yes')).toMatchObject({ code: 0, out: expect.stringContaining('Erased Zenobia Quill') });
  expect(holding()).toEqual([]);
  expect((await runCli(data, 'export')).out).toContain('Someone taught me to say no');
  expect(await runCli(data, 'erase', 'Zenobia Quill', '--yes')).toMatchObject({ code: 1 });
  expect(await runCli(data, 'erase', 'Bo Li', '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('Name one by the id') });
});
