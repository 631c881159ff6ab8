import { expect, test } from 'vitest';
import { StorageFailure } from '#storage/failure.ts';
import { openTestApp } from './testing/test-app.ts';

const secret = 'I am thinking of leaving';

async function failWith(error: unknown) {
  const lines: string[] = [];
  const { store } = await openTestApp();
  const broken = { ...store, readTexts: () => Promise.reject(error) };
  const { get } = await openTestApp({ storage: broken, log: (line) => lines.push(line) });
  const answer = await get(`/api/pull?since=0&q=${encodeURIComponent(secret)}`);
  return { status: answer.status, body: await answer.json(), lines };
}

test('a fault answers with a sentence and an id; the log holds the id and the place, nothing that anybody wrote', async () => {
  const { status, body, lines } = await failWith(new TypeError(`cannot read ${secret}`));
  const [, id] = /fault ([0-9a-f]{8})/.exec(body.reason) ?? [];
  expect([status, body.ok]).toEqual([500, false]);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^fault ${id}: TypeError at src/server/fault\\.test\\.ts:\\d+:\\d+`))]);
  expect(JSON.stringify([body, lines])).not.toContain(secret);
  expect(JSON.stringify(body)).not.toMatch(/src\/|\.ts:/);
});

test('something thrown that is no error is answered too', async () => {
  const { status, lines } = await failWith(secret);
  expect(status).toBe(500);
  expect(JSON.stringify(lines)).not.toContain(secret);
});

test('what storage cannot do is told in its own sentence', async () => {
  const full = await failWith(new StorageFailure('full', 'The disk is full.'));
  expect([full.status, full.body]).toEqual([507, { ok: false, reason: 'The disk is full.' }]);
  expect((await failWith(new StorageFailure('unknown', 'The disk did not take this.'))).status).toBe(503);
});
