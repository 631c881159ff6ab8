import { expect, test } from 'vitest';
import { exporters } from './exporters.ts';
import { keys, openTestApp } from './testing/test-app.ts';

test('every version of a record can be read, the newest first', async () => {
  const { get, post } = await openTestApp();
  await post('/api/act', { action: 'journal.write', input: { type: 'win', text: 'First' } });
  await post('/api/act', { action: 'journal.edit', input: { id: 'id-1', text: 'Second' } });
  await post('/api/act', { action: 'journal.remove', input: { id: 'id-1' } });
  const { versions } = await (await get('/api/history/entry/id-1')).json();
  const texts = versions.map(({ rev, body }: { rev: number; body: { text: string } | null }) => [rev, body?.text ?? null]);
  expect(texts).toEqual([
    [3, null],
    [2, 'Second'],
    [1, 'First'],
  ]);
  expect(versions[0].at).toBe('2026-11-23T09:00:00.000Z');
});

test.for(['entry/none', 'entry/..%2F..%2Fetc', 'Entry/id-1', '__proto__/x', 'entry/%00'])('there is no history of %s', async (path) => {
  const { get } = await openTestApp();
  const answer = await get(`/api/history/${path}`);
  expect([answer.status, await answer.json()]).toEqual([404, { ok: false, reason: 'There is no such record.' }]);
});

test('the career as it stood on a day, only for who is let in, and only for a day', async () => {
  const { get, post, app } = await openTestApp();
  await post('/api/act', { action: 'journal.write', input: { type: 'win', text: 'First' } });
  const records = async (day: string) => (await (await get(`/api/as-of?day=${day}`)).json()).records;
  expect(await records('2026-11-22')).toEqual([]);
  expect(await records('2026-11-24')).toMatchObject([{ kind: 'entry', id: 'id-1', body: { text: 'First' } }]);
  for (const day of ['', '2026-13-01', '2026-11']) expect((await get(`/api/as-of?day=${day}`)).status).toBe(400);
  expect((await app.request('http://127.0.0.1:4747/api/as-of?day=2026-11-24')).status).toBe(401);
});

test('the whole career comes as a file, byte for byte the same each time', async () => {
  const { get, post } = await openTestApp({ exporters });
  await post('/api/act', { action: 'journal.write', input: { type: 'win', text: 'Ünïcode “quoted”' } });
  const [first, second] = [await get('/api/export'), await get('/api/export?format=json')];
  expect(first.headers.get('Content-Disposition')).toBe('attachment; filename="windward-2026-11-23.json"');
  expect(first.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  const text = await first.text();
  expect(text).toContain('Ünïcode “quoted”');
  expect(await second.text()).toBe(text);
});

test('a form nobody knows is refused with those there are', async () => {
  const { get } = await openTestApp({ exporters });
  const answer = await get('/api/export?format=docx');
  expect([answer.status, (await answer.json()).reason]).toEqual([404, expect.stringContaining('json')]);
});

test.for([
  ['md', 'windward-2026-11-23.md', 'text/markdown; charset=utf-8'],
  ['jsonresume', 'windward-resume-2026-11-23.json', 'application/json; charset=utf-8'],
  ['vcard', 'windward-people-2026-11-23.vcf', 'text/vcard; charset=utf-8'],
  ['csv', 'windward-people-2026-11-23.csv', 'text/csv; charset=utf-8'],
  ['ics', 'windward-due-2026-11-23.ics', 'text/calendar; charset=utf-8'],
] as const)('the career comes as %s, as a file of its own name', async ([format, name, type]) => {
  const { get } = await openTestApp({ exporters });
  const answer = await get(`/api/export?format=${format}`);
  expect([answer.status, answer.headers.get('Content-Disposition'), answer.headers.get('Content-Type')]).toEqual([200, `attachment; filename="${name}"`, type]);
});

test('no form of the career holds what lets somebody in', async () => {
  const { get, post, app, store } = await openTestApp({ exporters });
  const opened = await app.request('http://127.0.0.1:4747/launch', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Windward': '1', Origin: 'http://127.0.0.1:4747' },
    body: JSON.stringify({ token: keys.launch }),
  });
  const session = /=([^;]+)/.exec(opened.headers.get('Set-Cookie') ?? '')?.[1] ?? '';
  expect(session.length).toBeGreaterThan(20);
  await post('/api/act', { action: 'journal.write', input: { type: 'win', text: 'Shipped' } });
  const secrets = [session, keys.launch, keys.bearer, keys.cookie, (await store.pull('me', 0)).lineage];
  for (const format of exporters.keys()) {
    const text = await (await get(`/api/export?format=${format}`)).text();
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});
