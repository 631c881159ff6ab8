import type { Copy } from './copy.ts';
import type { SyncState } from './sync.ts';
import type { Notice } from './synced-row.ts';

/** A write the server will never take, and why. */
export type RefusedWrite = { readonly kind: string; readonly id: string; readonly why: string };

export type SyncStatus = {
  /** `saving`: changes are on their way. `ask`: the person must choose. `trouble`: the sentence says what to do. */
  readonly state: 'synced' | 'saving' | 'offline' | 'ask' | 'trouble';
  /** Changes the server does not have yet. */
  readonly waiting: number;
  readonly sentence?: string;
  /** Fields that two devices changed: mine stands, theirs is shown until dismissed. */
  readonly notices: readonly Notice[];
  /** Changes the server will never take, the first hundred; they stay on this device. */
  readonly refused: readonly RefusedWrite[];
};

const listed = 100;

/** How safe everything is that was written here. What the person can do something about comes first. */
export function statusOf(copy: Copy, sync: SyncState, databaseTrouble: string | null): SyncStatus {
  const waiting = copy.outbox.waiting + copy.unkept;
  const refused = copy.outbox.refused.slice(0, listed).map(({ kind, id, pending }) => ({ kind, id, why: pending?.refused ?? '' }));
  const all = { waiting, notices: copy.meta.notices, refused };
  if (databaseTrouble) return { ...all, state: 'trouble', sentence: databaseTrouble };
  if (sync.state === 'ask' || sync.state === 'trouble') return { ...all, ...sync };
  if (refused.length > 0) return { ...all, state: 'trouble', sentence: explainRefused(copy.outbox.refused.length, refused) };
  if (sync.state === 'offline') return { ...all, ...sync };
  return { ...all, state: waiting > 0 ? 'saving' : 'synced' };
}

/** Whether two statuses say the same. Notices can be long; they are only ever added at the end, or all dismissed. */
export function isSameStatus(a: SyncStatus, b: SyncStatus): boolean {
  const brief = (status: SyncStatus) => JSON.stringify({ ...status, notices: [status.notices.length, status.notices.at(-1)] });
  return brief(a) === brief(b);
}

function explainRefused(count: number, [first]: readonly RefusedWrite[]): string {
  const which = count === 1 ? 'One change was not taken by the server and stays' : `${count} changes were not taken by the server and stay`;
  return `${which} on this device only: ${first?.why ?? ''}`;
}
