import { type Context, Hono } from 'hono';
import { refuse } from './refusal.ts';
import type { Encoding, WebFile } from './web-files.ts';

const forever = 'private, max-age=31536000, immutable';
/** May be kept, but is asked about again before each use. */
const revalidated = 'private, no-cache';

function encodingFor(c: Context): Encoding | undefined {
  const accepted = (c.req.header('Accept-Encoding') ?? '').split(',').map((one) => one.trim().split(';')[0]);
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

async function send(c: Context, file: WebFile, caching: string): Promise<Response> {
  const headers: Record<string, string> = { 'Cache-Control': caching, ETag: file.tag, Vary: 'Accept-Encoding, Cookie' };
  if (c.req.header('If-None-Match') === file.tag) return c.body(null, 304, headers);
  const encoding = encodingFor(c);
  const body = encoding ? await file.packed(encoding) : file.bytes;
  if (encoding && body !== file.bytes) headers['Content-Encoding'] = encoding;
  return c.body(body, 200, { ...headers, 'Content-Type': file.type });
}

/** The built web app: its files, and its page for every address that names none, so that each screen can be reloaded. */
export const webRoutes = (fileAt: (path: string) => WebFile | undefined): Hono =>
  new Hono().get('*', async (c) => {
    const { path } = c.req;
    if (path.startsWith('/api/')) return refuse(c, 404, 'There is nothing at this address.');
    const isScreen = path === '/' || !/\.[a-z0-9]+$/i.test(path);
    const file = fileAt(isScreen ? '/index.html' : path);
    if (file) return send(c, file, path.startsWith('/assets/') ? forever : revalidated);
    return isScreen ? refuse(c, 503, 'The app is not built yet. Start it with npm start.') : refuse(c, 404, 'There is nothing at this address.');
  });
