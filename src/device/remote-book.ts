import { type Context, type Outcome, runAction } from '#core/action.ts';
import { type CareerBook, UndoHistory } from '#core/book.ts';
import { invert, realWrites } from '#core/change.ts';
import type { Write } from '#core/record.ts';
import { Copy } from './copy.ts';
import { memoryDatabase } from './database.ts';
import { Sync, type SyncState } from './sync.ts';
import { keyOf } from './synced-row.ts';
import type { Transport } from './transport.ts';

export type RemoteBook = CareerBook & { close(): void };
export type Opened = { readonly ok: true; readonly book: RemoteBook } | { readonly ok: false; readonly reason: string };

const noRetries = { after: () => () => {} };

/**
 * The career on a running server, for a process that keeps no copy of its own: pulled once, each step pushed before it
 * counts as done. A step the server does not take is taken back, and the outcome says why.
 */
export async function openRemoteBook(transport: Transport, context: () => Context): Promise<Opened> {
  const listeners = new Set<() => void>();
  const history = new UndoHistory();
  let state: SyncState = { state: 'offline' };
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const copy = new Copy(memoryDatabase(), { changed, committed: () => {}, failing: () => {} }, noRetries);
  const sync = new Sync(copy, { ...transport, listen: undefined }, noRetries, (next) => {
    state = next;
  });
  await sync.wake(true);
  if (state.state !== 'synced') return { ok: false, reason: state.sentence ?? '' };

  const push = async (writes: readonly Write[]): Promise<Outcome> => {
    const back = invert(copy.career, writes);
    await copy.write(writes);
    await sync.wake();
    const keys = new Set(writes.map(keyOf));
    const refused = copy.outbox.refused.find((row) => keys.has(keyOf(row)));
    if (state.state === 'synced' && !refused) return { ok: true, writes };
    await copy.write(back);
    await sync.wake();
    return { ok: false, reason: refused?.pending?.refused ?? state.sentence ?? '' };
  };
  const apply = async (title: string, writes: readonly Write[]): Promise<Outcome> => {
    const real = realWrites(copy.career, writes);
    if (real.length === 0) return { ok: true, writes: real };
    const before = copy.career;
    const outcome = await push(real);
    if (outcome.ok) history.record(before, title, real);
    return outcome;
  };
  const book: RemoteBook = {
    career: () => copy.career,
    apply,
    act: async (action, input, title = action.title) => {
      const outcome = runAction(action, copy.career, input, context());
      return outcome.ok ? apply(title, outcome.writes) : outcome;
    },
    undo: async (step) => {
      const back = history.takeBack(copy.career, step);
      return back && (back.writes.length === 0 || (await push(back.writes)).ok) ? back.title : null;
    },
    letStand: (step) => history.letStand(step),
    canUndo: (step) => history.has(step),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      sync.stop();
      copy.close();
    },
  };
  return { ok: true, book };
}
