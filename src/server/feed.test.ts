import { expect, test } from 'vitest';
import { exporters } from './exporters.ts';
import { hashOf } from './session.ts';
import { openTestApp, origin, type TestApp } from './testing/test-app.ts';

const open = () => openTestApp({ exporters });
const make = async ({ post }: TestApp): Promise<string> => (await (await post('/api/feed', {})).json()).path;
const read = ({ app }: TestApp, path: string, init: RequestInit = {}) => app.request(origin + path, init);
const withInes = async (opened: TestApp): Promise<void> => {
  await opened.post('/api/act', { action: 'people.add', input: { name: 'Ines Moreau', rhythmWeeks: 4, note: 'thinks of leaving' } });
};

test('what is due can be read at a secret address without a cookie, names only', async () => {
  const opened = await open();
  await withInes(opened);
  const path = await make(opened);
  expect(path).toMatch(/^\/feed\/[\w-]{43}\.ics$/);
  const answer = await read(opened, path);
  expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
  for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'X-Frame-Options']) expect(answer.headers.has(name)).toBe(true);
  const text = await answer.text();
  expect(text).toContain('SUMMARY:Be in touch with Ines Moreau\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20261123\r\n');
  expect(text).not.toContain('leaving');
  expect((await read(opened, path, { method: 'HEAD' })).status).toBe(200);
});

test('a contact moves the event, and reading changes nothing', async () => {
  const opened = await open();
  await withInes(opened);
  const path = await make(opened);
  await opened.post('/api/act', { action: 'people.log-contact', input: { people: ['id-1'] } });
  const before = await (await opened.get('/api/pull')).text();
  const text = await (await read(opened, path)).text();
  expect(text).toContain('DTSTART;VALUE=DATE:20261221\r\n');
  expect(await (await read(opened, path)).text()).toBe(text);
  expect(await (await opened.get('/api/pull')).text()).toBe(before);
  expect(await (await opened.get('/api/feed')).json()).toEqual({ madeAt: '2026-11-23T09:00:00.000Z' });
});

test('a new address ends the one before, and stopping ends it', async () => {
  const opened = await open();
  expect(await (await opened.get('/api/feed')).json()).toEqual({ madeAt: null });
  const [first, second] = [await make(opened), await make(opened)];
  expect([(await read(opened, first)).status, (await read(opened, second)).status]).toEqual([404, 200]);
  expect(await (await opened.post('/api/feed/stop', {})).json()).toEqual({ madeAt: null });
  expect((await read(opened, second)).status).toBe(404);
});

test('only the hash of the secret is kept', async () => {
  const opened = await open();
  const secret = (await make(opened)).slice('/feed/'.length, -'.ics'.length);
  expect([await opened.store.feeds.accountOf(secret), await opened.store.feeds.accountOf(hashOf(secret))]).toEqual([null, 'me']);
});

// Seen red: with `readsFeed` answering true for every path that begins with /feed/, and with the method left out of it.
test('the secret opens the feed and nothing else', async () => {
  const opened = await open();
  const path = await make(opened);
  const secret = path.slice('/feed/'.length, -'.ics'.length);
  const stranger = async (to: string, init: RequestInit = {}) => (await read(opened, to, init)).status;
  expect(await stranger(path.replace(secret, 'x'.repeat(43)))).toBe(404);
  for (const to of [
    '/api/feed',
    '/api/pull',
    '/feed/',
    `/feed/${secret}`,
    `/feed/${secret}.ics/more`,
    `/feed/${secret.slice(1)}.ics`,
    '/feed/..%2Fapi%2Fpull',
    `/api/pull?feed=${secret}`,
  ])
    expect([to, await stranger(to)]).toEqual([to, 401]);
  const carried: readonly Record<string, string>[] = [{ Authorization: `Bearer ${secret}` }, { Cookie: `windward-test=${secret}` }];
  for (const headers of carried) expect(await stranger('/api/pull', { headers })).toBe(401);
  const json = { 'Content-Type': 'application/json', 'X-Windward': '1', Origin: origin };
  for (const to of [path, '/api/feed', '/api/feed/stop']) expect([to, await stranger(to, { method: 'POST', headers: json, body: '{}' })]).toEqual([to, 401]);
  expect((await read(opened, path)).status).toBe(200);
});

test.for<[string, Record<string, string>]>([
  ['another origin', { Origin: 'https://evil.example' }],
  ['a fetch by another website', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
])('%s cannot read the feed even by its address', async ([, headers]) => {
  const opened = await open();
  expect((await read(opened, await make(opened), { headers })).status).toBe(403);
});
