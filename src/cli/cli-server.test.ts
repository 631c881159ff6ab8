import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Started, startServer } from '#server/start.ts';
import { newFolder, runCli } from './testing/run-cli.ts';

const data = newFolder();
let started: Extract<Started, { ok: true }>;

beforeAll(async () => {
  vi.stubEnv('WINDWARD_NOW', '2026-03-04T09:00:00.000Z');
  const answer = await startServer({ dataDir: data, port: 0, log: () => {} });
  if (!answer.ok) throw new Error(answer.why);
  started = answer;
});
afterAll(async () => {
  await started.served.stop();
  rmSync(data, { recursive: true, force: true });
});

test('with a server running on the folder, the command line goes through it and says the same', { timeout: 60_000 }, async () => {
  expect(await runCli(data, 'capture', 'Written beside the running app')).toMatchObject({ code: 0 });
  const { records } = await started.folder.store.pull('me', 0);
  expect(records.map(({ body }) => body)).toEqual([expect.objectContaining({ text: 'Written beside the running app' })]);
  const { address, token } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8'));
  for (const format of ['json', 'md', 'jsonresume', 'vcard', 'csv']) {
    const served = await fetch(`${address}/api/export?format=${format}`, { headers: { Authorization: `Bearer ${token}` } });
    expect((await runCli(data, 'export', '--format', format)).out).toBe(Buffer.from(await served.arrayBuffer()).toString());
  }
  expect(await runCli(data, 'serve', '--no-open')).toMatchObject({ code: 1, err: expect.stringContaining('already running') });
});
