import { Hono } from 'hono';
import * as z from 'zod/mini';
import { id } from '#core/fields.ts';
import { eraseLimit } from '#core/sync.ts';
import type { Storage } from '#storage/storage.ts';
import { jsonOf } from './json-of.ts';
import type { Pokes } from './pokes.ts';
import { refuse } from './refusal.ts';

const eraseRequest = z.strictObject({ people: z.array(id()).check(z.minLength(1), z.maxLength(eraseLimit)) });

/** Erasing people for good. Devices learn it as they learn of every change. */
export const eraseRoutes = (storage: Storage, account: string, pokes: Pokes, now: () => string): Hono =>
  new Hono().post('/api/erase', async (c) => {
    const { people } = await jsonOf(c, eraseRequest);
    const { rev, known } = await storage.erasePeople(account, people, now());
    if (!known) return refuse(c, 404, 'Nobody by this name is in your file, so nothing was erased.');
    pokes.tell(rev);
    return c.json({ ok: true, rev });
  });
