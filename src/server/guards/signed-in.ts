import type { MiddlewareHandler } from 'hono';
import { launchPage } from '../launch/launch.ts';
import { refuse } from '../refusal.ts';
import type { Doorkeeper } from '../session.ts';

/** The only things anybody on this machine may ask for: is it there, and the way in. */
const open = new Set(['GET /health', 'HEAD /health', 'GET /launch.js', 'GET /launch.css', 'POST /launch']);

/** Lets only the owner's browser and programs further; anybody else learns how to open the app, and nothing more. */
export const signedIn =
  (door: Doorkeeper): MiddlewareHandler =>
  async (c, next) => {
    if (open.has(`${c.req.method} ${c.req.path}`) || door.hasBearer(c) || (await door.hasSession(c))) return next();
    const wantsPage = c.req.method === 'GET' && (c.req.header('Accept') ?? '').includes('text/html');
    return wantsPage ? c.html(launchPage, 401) : refuse(c, 401, 'Open Windward from the terminal first: run npm start.');
  };
