import type { Context } from '#core/action.ts';
import { indexedDatabase } from './indexeddb.ts';
import { type DeviceBook, openLocalBook } from './local-book.ts';
import { forgetInDrafts } from './site-drafts.ts';
import { browserTabs } from './tabs.ts';
import { systemTimers } from './timers.ts';
import { httpTransport } from './transport.ts';

export type DeviceBookOptions = {
  /** The name of the database, its channel and its lock: one for each career in this browser. */
  readonly name: string;
  readonly today: () => Context['today'];
  readonly now: () => string;
  readonly newId: () => string;
};

/** The book of a page in a browser: kept in IndexedDB, synced with the server the page came from. */
export function createDeviceBook({ name, today, now, newId }: DeviceBookOptions): DeviceBook {
  const book = openLocalBook({
    context: () => ({ today: today(), now: now(), newId }),
    database: indexedDatabase(name),
    transport: httpTransport({ EventSource }),
    tabs: browserTabs(name),
    timers: systemTimers,
    forget: (forgetting) => forgetInDrafts([localStorage, sessionStorage], forgetting),
    wipe: wipeSite,
  });
  const wake = () => void book.syncNow();
  const wakeWhenSeen = () => document.visibilityState === 'visible' && wake();
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wakeWhenSeen);
  return {
    ...book,
    close: () => {
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wakeWhenSeen);
      book.close();
    },
  };
}

async function wipeSite(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) for (const key of await caches.keys()) await caches.delete(key);
}
