import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { mailFileAt } from '#storage/mail-file.ts';
import { openSqlite } from '#storage/sqlite.ts';
import { ownAccount } from '#storage/storage.ts';
import type { Store } from '#storage/store.ts';
import { createApp, type Parts } from '../app.ts';
import { loopbackHosts } from '../guards/hosts.ts';
import { limits } from '../guards/limits.ts';
import { smtpPost } from '../mail/post.ts';
import { createPokes, type Pokes } from '../pokes.ts';
import { Doorkeeper, type Keys } from '../session.ts';

const port = 4747;
export const origin = `http://127.0.0.1:${port}`;
export const keys: Keys = { cookie: 'windward-test', bearer: 'bearer-of-the-tests', launch: 'launch-of-the-tests' };

/** The headers a program sends that holds the bearer token. */
export const programHeaders = { Authorization: `Bearer ${keys.bearer}`, 'X-Windward': '1', 'Content-Type': 'application/json' };

export type TestApp = {
  readonly app: Hono;
  readonly store: Store;
  readonly door: Doorkeeper;
  readonly pokes: Pokes;
  readonly lineage: string;
  /** Asks as a program that is let in. */
  get(path: string): Promise<Response>;
  /** A body that is text is sent as it is. */
  post(path: string, body: unknown): Promise<Response>;
};

/** The real app over a real store in memory, with a fixed day, clock and ids. `parts` replaces some of what it is made of. */
export async function openTestApp(parts: Partial<Parts> = {}): Promise<TestApp> {
  const store = parts.storage ?? (await openSqlite(':memory:'));
  const { lineage, rev } = await store.ensureAccount(ownAccount, 'lineage-of-the-tests');
  const door = new Doorkeeper(store.sessions, ownAccount, keys);
  const pokes = createPokes(rev);
  let ids = 0;
  const app = createApp({
    version: '0.0.0',
    storage: store,
    account: ownAccount,
    hosts: loopbackHosts(port),
    door,
    pokes,
    context: () => ({ today: '2026-11-23', now: '2026-11-23T09:00:00.000Z', newId: () => `id-${++ids}` }),
    insightNamed: () => undefined,
    exporters: new Map(),
    fileAt: () => undefined,
    mail: { file: mailFileAt(join(tmpdir(), 'windward-has-none', 'mail.json')), post: smtpPost },
    limits,
    log: () => {},
    ...parts,
  });
  return {
    app,
    store,
    door,
    pokes,
    lineage,
    get: async (path) => app.request(origin + path, { headers: programHeaders }),
    post: async (path, body) =>
      app.request(origin + path, { method: 'POST', headers: programHeaders, body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
