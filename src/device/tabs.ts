import type { Choice } from './exchange.ts';
import type { SyncState } from './sync.ts';

/** What the tabs of one device tell each other. Contents travel through the database only, so that no order of messages matters. */
export type Message =
  | { readonly say: 'changed'; readonly keys: readonly string[] }
  | { readonly say: 'state'; readonly state: SyncState }
  | { readonly say: 'who-syncs' }
  | { readonly say: 'choose'; readonly choice: Choice }
  | { readonly say: 'sync-now' }
  | { readonly say: 'erased'; readonly people: readonly string[] }
  | { readonly say: 'cleared' };

export type Tabs = {
  post(message: Message): void;
  listen(heard: (message: Message) => void): void;
  /** Calls back once this tab is the one that talks to the server; the others wait until it closes, and `waited` says so. */
  lead(start: (waited: boolean) => void): void;
  close(): void;
};

type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & { onmessage: ((event: MessageEvent) => void) | null };

/** The tabs that share the database of this name. Without locks (a page that is not on a secure origin) each tab leads, which is slower but safe. */
export function browserTabs(name: string, locks: Pick<LockManager, 'request'> | undefined = navigator.locks): Tabs {
  const channel: Channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    post: (message) => leaving.signal.aborted || channel.postMessage(message),
    listen: (heard) => {
      channel.onmessage = (event) => heard(event.data as Message);
    },
    lead: (start) => {
      if (!locks) return start(false);
      const hold = (waited: boolean) => {
        start(waited);
        return held;
      };
      const queue = () => locks.request(`${name} sync`, { signal: leaving.signal }, () => hold(true));
      const tried = locks.request(`${name} sync`, { ifAvailable: true }, (lock) => (lock ? hold(false) : void queue().catch(() => {})));
      tried.catch(() => {});
    },
    close: () => {
      leaving.abort();
      release();
      channel.onmessage = null;
      channel.close();
    },
  };
}

/** A process of its own, with nobody to share with. */
export const noTabs: Tabs = { post: () => {}, listen: () => {}, lead: (start) => start(false), close: () => {} };
