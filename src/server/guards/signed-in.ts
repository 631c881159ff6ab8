import type { Context, MiddlewareHandler } from 'hono';
import { feedPath } from '../feed.ts';
import { launchPage } from '../launch/launch.ts';
import { refuse } from '../refusal.ts';
import type { Doorkeeper } from '../session.ts';

/** The only things anybody on this machine may ask for: is it there, and the way in. */
const open = new Set(['GET /health', 'HEAD /health', 'GET /launch.js', 'GET /launch.css', 'POST /launch']);

/** A calendar reads its feed by the secret in the address, and nothing else by it. */
const readsFeed = (c: Context): boolean => ['GET', 'HEAD'].includes(c.req.method) && feedPath.test(c.req.path);

/** Lets only the owner's browser and programs further; anybody else learns how to open the app, and nothing more. */
export const signedIn =
  (door: Doorkeeper): MiddlewareHandler =>
  async (c, next) => {
    if (open.has(`${c.req.method} ${c.req.path}`) || readsFeed(c) || door.hasBearer(c) || (await door.hasSession(c))) return next();
    const wantsPage = c.req.method === 'GET' && (c.req.header('Accept') ?? '').includes('text/html');
    return wantsPage ? c.html(launchPage, 401) : refuse(c, 401, 'Open Windward from the terminal first: run npm start.');
  };
