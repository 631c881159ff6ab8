import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFormats } from '#exchange/exports.ts';
import { newFolder, runCli } from './testing/run-cli.ts';

const data = newFolder();
const out = newFolder();

beforeAll(async () => {
  const cards = Array.from({ length: 2_000 }, (_, at) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${at}\nNOTE:=1+1\nEND:VCARD\n`);
  writeFileSync(join(out, 'cards.vcf'), cards.join(''));
  await runCli(data, 'import', join(out, 'cards.vcf'));
});
afterAll(() => {
  for (const made of [data, out]) rmSync(made, { recursive: true, force: true });
});

test.each(exportFormats.map(({ format }) => [format]))('%s goes to the standard output or to a file only the user can read', async (format) => {
  const printed = await runCli(data, 'export', '--format', format);
  expect([printed.code, printed.err]).toEqual([0, '']);
  const path = join(out, `career.${format}`);
  expect(await runCli(data, 'export', '--format', format, '--out', path)).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(path, 'utf8')).toBe(printed.out);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a place that cannot be written is told in a sentence', async () => {
  expect(await runCli(data, 'export', '--out', join(out, 'gone', 'career.json'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/could not be written\. Choose another place with --out\.\n$/),
  });
  expect((await runCli(data, 'export', '--out', out)).code).toBe(1);
});

test('a table guards its formulas, and no form holds the address or the key of the server', async () => {
  const { out: table } = await runCli(data, 'export', '--format', 'csv');
  expect(table).toContain(`"'=1+1"`);
  for (const { format } of exportFormats) expect((await runCli(data, 'export', '--format', format)).out).not.toMatch(/launch=|Bearer|127\.0\.0\.1/);
});

test('whoever reads it may stop before the end', () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" export | head -c 20`], {
    env: { ...process.env, WINDWARD_DATA: data },
    encoding: 'utf8',
  });
  expect([ran.stdout.length, ran.stderr]).toEqual([20, '']);
});
