import { Hono } from 'hono';
import type { Context } from '#core/action.ts';
import type { Store } from '#storage/store.ts';
import { actRoutes, type InsightNamed } from './acts.ts';
import { eraseRoutes } from './erase.ts';
import { eventRoutes } from './events.ts';
import { answerError, type Log, onlyErrors } from './fault.ts';
import { feedRoutes } from './feed.ts';
import { safety } from './guards/headers.ts';
import type { Hosts } from './guards/hosts.ts';
import { type Limits, promptAnswer, smallBody } from './guards/limits.ts';
import { sameOrigin } from './guards/same-origin.ts';
import { signedIn } from './guards/signed-in.ts';
import { launchRoutes } from './launch/launch.ts';
import { type Mail, mailRoutes } from './mail/mail-routes.ts';
import { OwnCareer } from './own-career.ts';
import type { Pokes } from './pokes.ts';
import { type Exporter, recordRoutes } from './records.ts';
import { refuse } from './refusal.ts';
import type { Doorkeeper } from './session.ts';
import { syncRoutes } from './sync.ts';
import { webRoutes } from './web.ts';
import type { WebFile } from './web-files.ts';

/** Everything the app is made of; nothing in it is found by looking around. */
export type Parts = {
  readonly version: string;
  readonly storage: Store;
  readonly account: string;
  readonly hosts: Hosts;
  readonly door: Doorkeeper;
  readonly pokes: Pokes;
  readonly context: () => Context;
  readonly insightNamed: InsightNamed;
  readonly exporters: ReadonlyMap<string, Exporter>;
  readonly fileAt: (path: string) => WebFile | undefined;
  readonly mail: Mail;
  readonly limits: Limits;
  readonly log: Log;
};

/**
 * The whole HTTP side of Windward for one account. Each request passes the guards in this order, and the first that
 * says no answers: headers, time, origin, session, size. The Host table stands before all of it, at the socket.
 */
export function createApp(parts: Parts): Hono {
  const { storage, account, hosts, door, pokes, context } = parts;
  const own = new OwnCareer(storage, account);
  const app = new Hono();
  app.use(safety, onlyErrors);
  app.use(promptAnswer(parts.limits.requestTime));
  app.use(sameOrigin(hosts, (c) => door.hasBearer(c)));
  app.use(signedIn(door));
  app.use(smallBody(parts.limits.body));
  app.get('/health', (c) => c.json({ ok: true, name: 'windward', version: parts.version }));
  app.route('/', launchRoutes(door));
  app.route(
    '/',
    syncRoutes(storage, account, pokes, () => context().now),
  );
  app.route(
    '/',
    eraseRoutes(storage, account, pokes, () => context().now),
  );
  app.route('/', eventRoutes(pokes));
  app.route('/', actRoutes(own, parts.insightNamed, pokes, context));
  app.route('/', recordRoutes(storage, account, own, parts.exporters, context));
  app.route('/', feedRoutes(storage.feeds, account, own, parts.exporters.get('ics'), context));
  app.route('/', mailRoutes(parts.mail, own, pokes, context, parts.log));
  app.route('/', webRoutes(parts.fileAt));
  app.notFound((c) => refuse(c, 404, 'There is nothing at this address.'));
  app.onError((error, c) => answerError(error, c, parts.log));
  return app;
}
