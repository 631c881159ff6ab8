import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Context } from '#core/action.ts';
import { day } from '#core/fields.ts';
import type { Insight } from '#core/insight.ts';
import { isDay } from '#core/time.ts';
import { jsonOf } from './json-of.ts';
import type { OwnCareer } from './own-career.ts';
import type { Pokes } from './pokes.ts';
import { refuse } from './refusal.ts';

export type InsightNamed = (name: string) => Insight | undefined | Promise<Insight | undefined>;

const actRequest = z.strictObject({ action: z.string().check(z.maxLength(100)), input: z.optional(z.json()), today: z.optional(day()) });

/** Doing and asking by name, for programs that keep no copy of their own. A day in the request stands for the caller's own. */
export const actRoutes = (own: OwnCareer, insightNamed: InsightNamed, pokes: Pokes, context: () => Context): Hono =>
  new Hono()
    .post('/api/act', async (c) => {
      const { action: name, input = {}, today } = await jsonOf(c, actRequest);
      const action = (await import('#core/actions.ts')).actionNamed(name);
      if (!action) return refuse(c, 404, `There is no action called ${name}.`);
      const outcome = await own.act(action, input, { ...context(), ...(today && { today }) });
      if (outcome.ok) pokes.tell(outcome.rev);
      return c.json(outcome, outcome.ok ? 200 : 422);
    })
    .get('/api/insight/:name', async (c) => {
      const insight = await insightNamed(c.req.param('name'));
      if (!insight) return refuse(c, 404, `There is no insight called ${c.req.param('name')}.`);
      const today = c.req.query('day') ?? context().today;
      if (!isDay(today)) return refuse(c, 400, 'Write a day as 2026-11-23.');
      return c.json(insight.of(await own.read(), today) ?? null);
    });
