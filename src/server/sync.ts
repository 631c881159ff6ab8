import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type PushAnswer, type PushRequest, pushRequest } from '#core/sync.ts';
import type { Storage } from '#storage/storage.ts';
import { jsonOf } from './json-of.ts';
import type { Pokes } from './pokes.ts';
import { pullAnswer } from './pull-text.ts';

const statusOf = (answer: PushAnswer) => (answer.ok ? 200 : answer.reason === 'invalid' ? 422 : 409);

function revisionOf(c: Context): number {
  const since = c.req.query('since') ?? '0';
  if (!/^\d{1,15}$/.test(since)) throw new HTTPException(400, { message: 'Since must be a revision, a whole number from 0 on.' });
  return Number(since);
}

/** How devices keep their copies: what changed since a revision, and writes made on known revisions. */
export const syncRoutes = (storage: Storage, account: string, pokes: Pokes, now: () => string): Hono =>
  new Hono()
    .get('/api/pull', async (c) => {
      const answer = await pullAnswer(storage, account, revisionOf(c));
      return c.body(answer, 200, { 'Content-Type': 'application/json' });
    })
    .post('/api/push', async (c) => {
      const answer = await storage.push(account, (await jsonOf(c, pushRequest)) as PushRequest, now());
      if (answer.ok) pokes.tell(answer.rev);
      return c.json(answer, statusOf(answer));
    });
