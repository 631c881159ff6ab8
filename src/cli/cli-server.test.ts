import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, startServer } from '#server/start.ts';
import { newFolder, runCli } from './testing/run-cli.ts';

const data = newFolder();
let started: Extract<Started, { ok: true }>;

beforeAll(async () => {
  const answer = await startServer({ dataDir: data, port: 0, log: () => {} });
  if (!answer.ok) throw new Error(answer.why);
  started = answer;
});
afterAll(async () => {
  await started.served.stop();
  rmSync(data, { recursive: true, force: true });
});

test('with a server running on the folder, the command line goes through it', async () => {
  expect(await runCli(data, 'capture', 'Written beside the running app')).toMatchObject({ code: 0 });
  const { records } = await started.folder.store.pull('me', 0);
  expect(records.map(({ body }) => body)).toEqual([expect.objectContaining({ text: 'Written beside the running app' })]);
  expect(await runCli(data, 'serve', '--no-open')).toMatchObject({ code: 1, err: expect.stringContaining('already running') });
});
