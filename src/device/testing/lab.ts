import 'fake-indexeddb/auto';
import type { Context } from '#core/action.ts';
import { keys, openTestApp, origin } from '#server/testing/test-app.ts';
import { openSqlite } from '#storage/sqlite.ts';
import type { Store } from '#storage/store.ts';
import { indexedDatabase } from '../indexeddb.ts';
import { type DeviceBook, openLocalBook } from '../local-book.ts';
import type { Tabs } from '../tabs.ts';
import { httpTransport } from '../transport.ts';

/** What becomes of one request. `hold` answers only after `network.meanwhile` ran. */
export type Fate = 'answered' | 'lost' | 'answer-lost' | 'twice' | 'late' | 'hold';

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** A line to the server that fails as told. Without a plan and not `online` every request is lost. */
export class Network {
  online = false;
  plan: Fate[] = [];
  late: (() => Promise<unknown>)[] = [];
  meanwhile = async () => {};
  requests = 0;
  send: Send;

  constructor(send: Send) {
    this.send = send;
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.requests++;
    const fate = this.plan.shift() ?? (this.online ? 'answered' : 'lost');
    if (fate === 'late') this.late.push(() => this.send(url, init));
    if (fate === 'late' || fate === 'lost') throw new TypeError('fetch failed');
    if (fate === 'twice') await this.send(url, init);
    const response = await this.send(url, init);
    if (fate === 'hold') await this.meanwhile();
    if (fate === 'answer-lost') throw new TypeError('fetch failed');
    return response;
  };

  async deliverLate(): Promise<void> {
    for (const deliver of this.late.splice(0)) await deliver();
  }
}

let careers = 0;

/** The real app over a real store, with one account of its own. */
export async function openServer(store?: Store) {
  const held = store ?? (await openSqlite(':memory:'));
  const account = `career-${++careers}`;
  const lineage = `lineage-${careers}`;
  await held.ensureAccount(account, lineage);
  const { app } = await openTestApp({ storage: held, account });
  const send: Send = async (url, init) => app.request(url, init);
  return { store: held, account, lineage, send };
}

let databases = 0;

/** A device with a database of its own, which outlives the page. */
export class Device {
  readonly network: Network;
  readonly context: () => Context;
  readonly database = `device-${++databases}`;
  book: DeviceBook;
  private readonly tabs: (name: string) => Tabs | undefined;

  constructor(send: Send, today = '2026-11-23', tabs: (name: string) => Tabs | undefined = () => undefined) {
    this.network = new Network(send);
    let ids = 0;
    this.context = () => ({ today, now: `${today}T09:00:00.000Z`, newId: () => `${this.database}-${++ids}` });
    this.tabs = tabs;
    this.book = this.openTab();
  }

  /** Another page on the same database. */
  openTab(): DeviceBook {
    const transport = httpTransport({ base: origin, token: keys.bearer, fetch: this.network.fetch });
    // Nothing is tried again by itself: a test decides when.
    const timers = { after: () => () => {} };
    return openLocalBook({ context: this.context, database: indexedDatabase(this.database), transport, timers, tabs: this.tabs(this.database) });
  }

  async reload(): Promise<void> {
    this.book.close();
    this.book = this.openTab();
    await this.book.ready;
  }

  /** Syncs until the round is over. */
  async sync(online = true): Promise<void> {
    this.network.online = online;
    await this.book.syncNow();
    this.network.online = false;
    await this.book.syncNow();
  }
}

/** Resolves as soon as the book is as wished. */
export function until(book: DeviceBook, wished: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wished()) return;
      stop();
      stopStatus();
      resolve();
    };
    const stop = book.subscribe(look);
    const stopStatus = book.subscribeStatus(look);
    look();
  });
}
