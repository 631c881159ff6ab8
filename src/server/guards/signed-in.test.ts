import { expect, test, vi } from 'vitest';
import { hashOf } from '../session.ts';
import { keys, openTestApp, origin, programHeaders, type TestApp } from '../testing/test-app.ts';

const browser = { Origin: origin, 'Content-Type': 'application/json', 'X-Windward': '1' };
const launch = ({ app }: TestApp, token: string) => app.request(`${origin}/launch`, { method: 'POST', headers: browser, body: JSON.stringify({ token }) });
const cookieOf = (answer: Response): string => (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
const ask = ({ app }: TestApp, path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers });

// Seen red: with `app.use(signedIn(door))` taken out all of these were answered.
test.for([
  '/',
  '/journal',
  '/index.html',
  '/assets/app.js',
  '/sw.js',
  '/manifest.webmanifest',
  '/api/pull',
  '/api/events',
  '/api/export',
  '/api/history/entry/a',
  '/api/insight/plan',
  '/api/session',
  '/launch',
  '/health/',
  '//health',
  '/launch.js/',
  '/LAUNCH.JS',
  '/api/none',
])('a stranger who asks for %s gets nothing', async (path) => {
  const app = await openTestApp();
  const answer = await ask(app, path);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ ok: false, reason: 'Open Windward from the terminal first: run npm start.' });
});

test('a stranger who visits with a browser learns how to get in', async () => {
  const answer = await ask(await openTestApp(), '/people/ines', { Accept: 'text/html,application/xhtml+xml' });
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([401, 'text/html; charset=UTF-8']);
  expect(await answer.text()).toContain('Open Windward from the terminal');
});

test('only the health, the way in and its own two files are open, and the health says no more than that it is there', async () => {
  const app = await openTestApp();
  expect(await (await ask(app, '/health')).json()).toEqual({ ok: true, name: 'windward', version: '0.0.0' });
  expect((await ask(app, '/launch.js')).headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect((await ask(app, '/launch.css')).headers.get('Content-Type')).toBe('text/css; charset=utf-8');
});

test('the launch token is exchanged for a cookie that only this server sees, and of which only a hash is kept', async () => {
  const app = await openTestApp();
  const answer = await launch(app, keys.launch);
  expect([answer.status, await answer.text()]).toEqual([204, '']);
  expect(answer.headers.get('Set-Cookie')).toMatch(/^windward-test=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/);
  const cookie = cookieOf(answer);
  expect((await ask(app, '/api/session', { Cookie: cookie })).status).toBe(200);
  const secret = cookie.split('=')[1] ?? '';
  expect(await app.store.sessions.find(secret)).toBeNull();
  expect(await app.store.sessions.find(hashOf(secret))).toMatchObject({ account: 'me' });
});

test('a session outlives the server', async () => {
  const first = await openTestApp();
  const cookie = cookieOf(await launch(first, keys.launch));
  const second = await openTestApp({ storage: first.store });
  expect((await ask(second, '/api/session', { Cookie: cookie })).status).toBe(200);
});

test.for<[string, string]>([
  ['a wrong token', 'x'.repeat(43)],
  ['no token', ''],
  ['the token for programs', keys.bearer],
  ['the beginning of the token', keys.launch.slice(0, -1)],
])('%s opens nothing', async ([, token]) => {
  const answer = await launch(await openTestApp(), token);
  expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([401, null]);
});

test.for<[string, Record<string, string>]>([
  ['another cookie', { Cookie: 'windward-other=x' }],
  ['an empty cookie', { Cookie: `${keys.cookie}=` }],
  ['an invented cookie', { Cookie: `${keys.cookie}=${'x'.repeat(43)}` }],
  ['the launch token as a bearer', { Authorization: `Bearer ${keys.launch}` }],
  ['a bearer in another form', { Authorization: `Basic ${keys.bearer}` }],
  ['the bearer token as a cookie', { Cookie: `${keys.cookie}=${keys.bearer}` }],
  ['the bearer token in the address', {}],
])('%s lets nobody in', async ([, headers]) => {
  expect((await ask(await openTestApp(), `/api/session?token=${keys.bearer}`, headers)).status).toBe(401);
});

test('a program gets in by the bearer token', async () => {
  expect((await ask(await openTestApp(), '/api/session', { Authorization: programHeaders.Authorization })).status).toBe(200);
});

test('a session that was removed, or is older than a browser keeps it, ends', async () => {
  const app = await openTestApp();
  const cookie = cookieOf(await launch(app, keys.launch));
  await app.store.sessions.removeAll('me');
  expect((await ask(app, '/api/session', { Cookie: cookie })).status).toBe(401);
  await app.store.sessions.create('me', hashOf('old'), new Date(Date.now() - 401 * 86_400_000).toISOString());
  expect((await ask(app, '/api/session', { Cookie: `${keys.cookie}=old` })).status).toBe(401);
});

test('a token made for one browser is good once, and for a minute', async () => {
  vi.useFakeTimers();
  try {
    const app = await openTestApp();
    const [used, late] = [app.door.tokenForOnce(), app.door.tokenForOnce()];
    expect([(await launch(app, used)).status, (await launch(app, used)).status]).toEqual([204, 401]);
    vi.advanceTimersByTime(60_001);
    expect((await launch(app, late)).status).toBe(401);
  } finally {
    vi.useRealTimers();
  }
});
