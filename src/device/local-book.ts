import { type Context, type Outcome, runAction } from '#core/action.ts';
import { type CareerBook, UndoHistory } from '#core/book.ts';
import { realWrites } from '#core/change.ts';
import type { Write } from '#core/record.ts';
import { eraseLimit } from '#core/sync.ts';
import { Copy, isShownEmpty } from './copy.ts';
import { ClearedError, type Database, memoryDatabase } from './database.ts';
import type { Choice } from './exchange.ts';
import { type Forgetting, forgetting, rememberPeople } from './forget.ts';
import { explainDatabaseError, isDatabaseError, isOutdated } from './indexeddb.ts';
import { isSameStatus, type SyncStatus, statusOf } from './status.ts';
import { Sync, type SyncState } from './sync.ts';
import { type Message, noTabs, type Tabs } from './tabs.ts';
import type { Timers } from './timers.ts';
import { type Transport, TransportError } from './transport.ts';

export type DeviceBook = CareerBook & {
  /** The local copy is on the screen; on a device without one, the first answer of the server (or that there is none). */
  readonly ready: Promise<void>;
  status(): SyncStatus;
  subscribeStatus(listener: () => void): () => void;
  /** Replaces what is on this device by what the server has. Only while `ask`. */
  takeServer(): Promise<void>;
  /** Sends everything this device has to the server; what only the server has stays. Only while `ask`. */
  keepMine(): Promise<void>;
  /** Erases people for good: on the server, here, and on every device that hears of it. Needs the server. */
  erase(people: readonly string[]): Promise<Erased>;
  syncNow(): Promise<void>;
  dismissNotices(): Promise<void>;
  /** Forgets everything on this device, in all tabs; unsent changes too: ask first, see `status().waiting`. */
  logout(): Promise<void>;
  close(): void;
};

export type Erased = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export type LocalOptions = {
  readonly context: () => Context;
  readonly database: Database;
  readonly transport: Transport;
  readonly timers: Timers;
  readonly tabs?: Tabs;
  /** Takes people who were erased out of what else the browser keeps for this site. */
  readonly forget?: (forgetting: Forgetting) => void;
  /** Empties what else the browser keeps for this site, on log-out. */
  readonly wipe?: () => Promise<void>;
};

const firstPullMs = 8_000;
const keepsNothing = 'This browser keeps nothing on this device. What you write goes straight to the server: keep this tab open until it is saved.';
const loggedOut = { ok: false, reason: 'You have logged out on this device. Load the page again to go on.' } as const;
const closed = { ok: false, reason: 'This page is being closed.' } as const;

/** The career on this device: read and changed at once, with or without a server, shared by all tabs. */
export function openLocalBook({ context, database, transport, timers, tabs = noTabs, forget = () => {}, wipe = async () => {} }: LocalOptions): DeviceBook {
  const listeners = new Set<() => void>();
  const statusListeners = new Set<() => void>();
  const history = new UndoHistory();
  let syncState: SyncState = { state: 'synced' };
  let databaseTrouble: string | null = null;
  let sync: Sync | null = null;
  let loaded = false;
  /** Why nothing can be written here any more. */
  let ended: Outcome | null = null;
  let firstAnswer = () => {};

  const changed = () => {
    const status = statusOf(copy, syncState, databaseTrouble);
    if (!isSameStatus(status, known.status)) {
      known.status = status;
      for (const listener of statusListeners) listener();
    }
    if (copy.career !== known.career) {
      known.career = copy.career;
      for (const listener of listeners) listener();
    }
  };

  const setSyncState = (state: SyncState) => {
    syncState = state;
    copy.sending = state.state === 'synced';
    firstAnswer();
    changed();
  };

  /** What a tab alone remembers of people: its undo, and what is begun on its forms. */
  const erasing = (people: readonly string[]) => {
    history.forget();
    void forgetting(rememberPeople(copy, people)).then(forget);
  };

  const copyEvents = {
    changed,
    committed: (keys: readonly string[], edited: boolean) => {
      tabs.post({ say: 'changed', keys });
      if (edited) void sync?.wake();
    },
    erasing: (people: readonly string[]) => {
      tabs.post({ say: 'erased', people });
      erasing(people);
    },
    failing: (error: unknown) => {
      if (error instanceof ClearedError) return leave();
      databaseTrouble = error === null ? null : explainDatabaseError(error);
      changed();
      // The person reads the sentence, the console shows the cause.
      if (error !== null && !isDatabaseError(error)) void Promise.reject(error);
    },
  };
  let copy = new Copy(database, copyEvents, timers);
  const known = { career: copy.career, status: statusOf(copy, syncState, null) };

  const startSync = async (waited: boolean) => {
    try {
      // The tab that led before may have ended before it could tell what it had changed.
      if (waited && !ended) await copy.load();
    } catch (error) {
      copyEvents.failing(error);
    }
    if (ended) return;
    sync = new Sync(copy, transport, timers, (state) => {
      tabs.post({ say: 'state', state });
      setSyncState(state);
    });
    void sync.wake(true);
  };

  const end = (why: Outcome) => {
    ended ??= why;
    sync?.stop();
    tabs.close();
    copy.close();
  };

  const leave = () => {
    end(loggedOut);
    copy.forget();
  };

  const heard = (message: Message) => {
    if (message.say === 'changed') void copy.refresh(message.keys).then(() => sync?.wake(), copyEvents.failing);
    else if (message.say === 'state' && !sync) setSyncState(message.state);
    else if (message.say === 'who-syncs' && sync) tabs.post({ say: 'state', state: syncState });
    else if (message.say === 'choose') void sync?.choose(message.choice);
    else if (message.say === 'sync-now') void sync?.wake(true);
    else if (message.say === 'erased') erasing(message.people);
    else if (message.say === 'cleared') leave();
  };

  const start = async () => {
    tabs.listen(heard);
    try {
      await copy.load();
    } catch (error) {
      databaseTrouble = isOutdated(error) ? explainDatabaseError(error) : keepsNothing;
      if (isOutdated(error)) end({ ok: false, reason: databaseTrouble });
      // A browser that keeps nothing still works with the server: as a device of its own that forgets.
      else copy = new Copy(memoryDatabase(), copyEvents, timers);
      tabs.close();
      tabs = noTabs;
    }
    loaded = true;
    const answered = new Promise<void>((resolve) => {
      firstAnswer = resolve;
    });
    changed();
    tabs.lead((waited) => void startSync(waited));
    tabs.post({ say: 'who-syncs' });
    if (ended || !isShownEmpty(copy) || copy.meta.lineage !== null) return;
    const stop = timers.after(firstPullMs, firstAnswer);
    await answered;
    stop();
  };
  const ready = start();

  const apply = async (title: string, writes: readonly Write[]): Promise<Outcome> => {
    if (!loaded) await ready;
    if (ended) return ended;
    const real = realWrites(copy.career, writes);
    if (real.length === 0) return { ok: true, writes: real };
    history.record(copy.career, title, real);
    return (await copy.write(real)) ? { ok: true, writes: real } : (ended ?? closed);
  };

  const choose = async (choice: Choice) => {
    if (sync) await sync.choose(choice);
    else tabs.post({ say: 'choose', choice });
  };

  const syncNow = async () => {
    if (sync) await sync.wake(true);
    else tabs.post({ say: 'sync-now' });
  };

  return {
    ready,
    career: () => copy.career,
    status: () => known.status,
    apply,
    act: async (action, input, title = action.title) => {
      if (!loaded) await ready;
      const outcome = runAction(action, copy.career, input, context());
      return outcome.ok ? apply(title, outcome.writes) : outcome;
    },
    undo: async (step) => {
      const back = ended ? null : history.takeBack(copy.career, step);
      if (back && back.writes.length > 0) await copy.write(back.writes);
      return back?.title ?? null;
    },
    letStand: (step) => history.letStand(step),
    canUndo: (step) => ended === null && history.has(step),
    subscribe: (listener) => subscribeTo(listeners, listener),
    subscribeStatus: (listener) => subscribeTo(statusListeners, listener),
    takeServer: () => choose('takeServer'),
    keepMine: () => choose('keepMine'),
    erase: async (people) => {
      if (!loaded) await ready;
      if (ended) return { ok: false, reason: 'This page has been closed. Nothing was erased.' };
      await syncNow();
      try {
        for (let at = 0; at < people.length; at += eraseLimit) {
          const answer = await transport.erase(people.slice(at, at + eraseLimit));
          if (!answer.ok) return answer;
        }
      } catch (error) {
        if (error instanceof TransportError)
          return { ok: false, reason: `Erasing needs your file. ${error.message} Try again when it is back; trying twice does no harm.` };
        throw error;
      }
      await syncNow();
      return { ok: true };
    },
    syncNow,
    dismissNotices: () => copy.changeMeta((meta) => ({ ...meta, notices: [] })),
    logout: async () => {
      sync?.stop();
      await copy.clear();
      tabs.post({ say: 'cleared' });
      leave();
      await wipe();
    },
    close: () => end(closed),
  };
}

function subscribeTo(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
