import { expect, test } from 'vitest';
import { openTestApp, origin, programHeaders } from '../testing/test-app.ts';
import { sendRaw, serveTestApp } from '../testing/test-server.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types windward";

/** What each answer must carry, written out once more: a test that read the list from the code would follow its mistakes. */
const expected: Record<string, string> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-frame-options': 'DENY',
};

function expectSafe(headers: { get(name: string): string | null | undefined }): void {
  for (const [name, value] of Object.entries(expected)) expect([name, headers.get(name)]).toEqual([name, value]);
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin', 'access-control-allow-credentials'])
    expect(headers.get(name) ?? null).toBeNull();
}

// Seen red: with `app.use(safety)` taken out every row failed; with one header dropped from the list, too.
test.for<[string, number, string, RequestInit]>([
  ['an answer', 200, '/health', {}],
  ['data', 200, '/api/pull', { headers: programHeaders }],
  ['a stream', 200, '/api/events', { headers: programHeaders }],
  ['the launch page', 401, '/journal', { headers: { Accept: 'text/html' } }],
  ['its script', 200, '/launch.js', {}],
  ['a stranger', 401, '/api/pull', {}],
  ['nothing there', 404, '/api/none', { headers: programHeaders }],
  ['a bad question', 400, '/api/pull?since=x', { headers: programHeaders }],
  ['a foreign change', 403, '/api/push', { method: 'POST', headers: { Origin: 'https://evil.test' } }],
  ['an unknown method', 404, '/api/pull', { method: 'DELETE', headers: programHeaders }],
  ['a preflight', 403, '/api/push', { method: 'OPTIONS', headers: { Origin: 'https://evil.test', 'Access-Control-Request-Method': 'POST' } }],
  ['too much', 413, '/api/push', { method: 'POST', headers: programHeaders, body: 'x'.repeat(1_048_577) }],
] as const)('%s (%i) carries every safety header', async ([, status, path, init]) => {
  const { app } = await openTestApp();
  const answer = await app.request(origin + path, init);
  expect(answer.status).toBe(status);
  expectSafe(answer.headers);
  await answer.body?.cancel();
});

test('a fault carries them too', async () => {
  const broken = { ...(await openTestApp()).store, readTexts: () => Promise.reject(new Error('a secret sentence')) };
  const { get } = await openTestApp({ storage: broken });
  const answer = await get('/api/pull');
  expect(answer.status).toBe(500);
  expectSafe(answer.headers);
});

test('data is never kept by a browser', async () => {
  const { get } = await openTestApp();
  for (const path of ['/health', '/api/pull', '/api/history/entry/a', '/api/none']) expect((await get(path)).headers.get('Cache-Control')).toBe('no-store');
});

// Seen red: without the listener for client errors, with Node's own check for a Host, and with the backslash let through, these came bare.
test.for<[string, number, (port: number) => string]>([
  ['a foreign Host', 421, () => 'GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n'],
  ['no Host', 400, () => 'GET / HTTP/1.1\r\n\r\n'],
  ['a backslash', 400, (port) => `GET /\\evil HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`],
  ['no HTTP at all', 400, () => 'hello\r\n\r\n'],
  ['a header that is too large', 431, (port) => `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['two lengths', 400, (port) => `POST /launch HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx`],
  ['an expectation', 417, (port) => `GET /health HTTP/1.1\r\nHost: localhost:${port}\r\nExpect: the-world\r\n\r\n`],
])('%s, answered at the socket (%i), carries them too', async ([, status, text]) => {
  const server = await serveTestApp();
  const answer = await sendRaw(server.port, text(server.port));
  await server.stop(0);
  expect([answer.status, JSON.parse(answer.body).ok]).toEqual([status, false]);
  expectSafe(answer.headers);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
