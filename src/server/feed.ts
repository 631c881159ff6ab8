import { Hono } from 'hono';
import type { Context } from '#core/action.ts';
import type { Feeds } from '#storage/feeds.ts';
import type { OwnCareer } from './own-career.ts';
import type { Exporter } from './records.ts';
import { refuse } from './refusal.ts';
import { hashOf, newToken } from './session.ts';

/** Where calendars read what is due: a secret of 256 bits stands in for the cookie they cannot send. */
export const feedPath = /^\/feed\/([\w-]{43})\.ics$/;

/**
 * The due days at a secret address, for calendars on this machine, and what makes, replaces and ends that address. The
 * secret itself is told once, when it is made: only its hash is kept.
 */
export const feedRoutes = (feeds: Feeds, account: string, own: OwnCareer, due: Exporter | undefined, context: () => Context): Hono =>
  new Hono()
    .get('/feed/:file', async (c) => {
      const [, secret] = feedPath.exec(c.req.path) ?? [];
      const owner = secret === undefined ? null : await feeds.accountOf(hashOf(secret));
      if (owner !== account || !due) return refuse(c, 404, 'There is no calendar at this address, or not any more.');
      const { today, now } = context();
      return c.body(await due.of(await own.read(), today, now), 200, { 'Content-Type': due.type });
    })
    .get('/api/feed', async (c) => c.json({ madeAt: await feeds.madeAt(account) }))
    .post('/api/feed', async (c) => {
      const secret = newToken();
      const { now } = context();
      await feeds.replace(account, hashOf(secret), now);
      return c.json({ madeAt: now, path: `/feed/${secret}.ics` });
    })
    .post('/api/feed/stop', async (c) => {
      await feeds.remove(account);
      return c.json({ madeAt: null });
    });
