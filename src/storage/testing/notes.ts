import type { Body } from '#core/record.ts';
import type { PushAnswer, PushWrite } from '#core/sync.ts';
import { ownAccount } from '../storage.ts';
import type { Store } from '../store.ts';
import { instant } from './engines.ts';

/** Writes of a kind this version does not know: only held to the limits. */
export const note = (id: string, body: Body | null, baseRev = 0): PushWrite => ({ kind: 'note', id, baseRev, body });

/** Pushes to the own account under whatever lineage it has. */
export async function pushNotes(store: Store, ...writes: PushWrite[]): Promise<PushAnswer> {
  const { lineage } = await store.pull(ownAccount, 0, 1);
  return store.push(ownAccount, { lineage, writes }, instant);
}

/** The ids and bodies of what is kept. */
export async function keptNotes(store: Store): Promise<Record<string, Body | null>> {
  const { records } = await store.pull(ownAccount, 0);
  return Object.fromEntries(records.map(({ id, body }) => [id, body]));
}
