import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, origin, programHeaders } from './testing/test-app.ts';
import { webFiles } from './web-files.ts';

const script = `console.log(${JSON.stringify('much the same '.repeat(200))})`;
let outside: string;
let folder: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'windward-web-'));
  folder = join(outside, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, '.vite', 'manifest.json'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><h1>Windward</h1>');
  writeFileSync(join(folder, 'sw.js'), 'self.skipWaiting()');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), script);
  writeFileSync(join(folder, 'assets', 'inter.woff2'), Buffer.from([0x77, 0x4f, 0x46, 0x32, 0, 255]));
});
afterEach(() => rmSync(outside, { recursive: true }));

async function opened() {
  const { app } = await openTestApp({ fileAt: webFiles(folder) });
  return (path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers: { ...programHeaders, ...headers } });
}

test('each screen has the same page, which is asked about again before each use', async () => {
  const get = await opened();
  for (const path of ['/', '/journal', '/people/ines-moreau', '/index.html']) {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><h1>Windward</h1>']);
    expect([answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual(['text/html; charset=utf-8', 'private, no-cache']);
  }
});

test('what carries its content in its name may be kept for good, the rest only with asking', async () => {
  const get = await opened();
  expect((await get('/assets/app-1a2b.js')).headers.get('Cache-Control')).toBe('private, max-age=31536000, immutable');
  expect((await get('/sw.js')).headers.get('Cache-Control')).toBe('private, no-cache');
  expect((await get('/sw.js')).headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect((await get('/manifest.webmanifest')).headers.get('Content-Type')).toBe('application/manifest+json; charset=utf-8');
});

test('a browser that has the newest is told so without being sent it again', async () => {
  const get = await opened();
  const tag = (await get('/')).headers.get('ETag') ?? '';
  const again = await get('/', { 'If-None-Match': tag });
  expect([again.status, await again.text(), again.headers.get('X-Frame-Options')]).toEqual([304, '', 'DENY']);
  expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200);
});

test('text is packed as the browser understands it, fonts are not', async () => {
  const get = await opened();
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0', 'gzip'],
  ] as const) {
    const answer = await get('/assets/app-1a2b.js', { 'Accept-Encoding': accepted });
    expect(answer.headers.get('Content-Encoding')).toBe(encoding);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([unpack[encoding](bytes).toString(), bytes.length < 300]).toEqual([script, true]);
  }
  const font = await get('/assets/inter.woff2', { 'Accept-Encoding': 'br' });
  expect([font.headers.get('Content-Encoding'), font.headers.get('Content-Type'), (await font.arrayBuffer()).byteLength]).toEqual([null, 'font/woff2', 6]);
  expect((await get('/assets/app-1a2b.js')).headers.get('Content-Encoding')).toBeNull();
});

// Seen red: with files read by joining the folder and the decoded address, and hidden names let through, the secret came out.
test.for([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%5c..%5csecret.txt',
  '//secret.txt',
  '/.vite/manifest.json',
  '/assets/none.js',
  '/assets',
  '/api/none',
])('nothing outside the folder, hidden or not there is given at %s', async (path) => {
  const { app } = await openTestApp({ fileAt: webFiles(folder) });
  const answer = await app.request(new Request(origin + path, { headers: programHeaders }));
  expect(await answer.text()).not.toContain('secret');
  if (path !== '/assets') expect(answer.status).toBe(404);
});

test('a new build is served without a new start, and before the first one the person is told what to do', async () => {
  const get = await opened();
  await get('/');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><h1>New</h1>');
  writeFileSync(join(folder, 'assets', 'app-3c4d.js'), 'new');
  utimesSync(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000));
  expect(await (await get('/')).text()).toContain('New');
  expect(await (await get('/assets/app-3c4d.js')).text()).toBe('new');
  rmSync(folder, { recursive: true });
  const { app } = await openTestApp({ fileAt: webFiles(folder) });
  const answer = await app.request(origin, { headers: programHeaders });
  expect([answer.status, (await answer.json()).reason]).toEqual([503, 'The app is not built yet. Start it with npm start.']);
});
