import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { jsonOf } from '../json-of.ts';
import { refuse } from '../refusal.ts';
import type { Doorkeeper } from '../session.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What a browser sees that is not signed in: how to open the app, and the script that exchanges a launch token. */
export const launchPage = read('launch.html');
const [script, style] = [read('launch.js'), read('launch.css')];

const launchRequest = z.strictObject({ token: z.string().check(z.maxLength(200)) });

/** The way in: the page's own two files, and the exchange of a launch token for the session cookie. */
export const launchRoutes = (door: Doorkeeper): Hono =>
  new Hono()
    .get('/launch.js', (c) => c.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }))
    .get('/launch.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }))
    .get('/api/session', (c) => c.json({ ok: true }))
    .post('/launch', async (c) => {
      const { token } = await jsonOf(c, launchRequest);
      return (await door.launch(c, token)) ? c.body(null, 204) : refuse(c, 401, 'This launch key is no longer good. Start Windward again from the terminal.');
    });
