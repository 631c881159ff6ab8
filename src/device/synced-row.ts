import { type Conflict, mergeBody } from '#core/change.ts';
import { type Body, sameBody } from '#core/record.ts';
import type { StoredRecord } from '#core/sync.ts';

/**
 * A change the server has not confirmed. `sent` holds what was sent on this base without an answer: the server may or
 * may not have it. `refused` is the server's reason for never taking it; it stays on the device and is not sent again.
 */
export type Pending = { readonly body: Body | null; readonly sent: readonly (Body | null)[]; readonly refused?: string };

/** What a device knows of one record: the server's version as last seen, and what was changed here since. */
export type SyncedRow = {
  readonly kind: string;
  readonly id: string;
  readonly rev: number;
  readonly body: Body | null;
  readonly pending?: Pending;
};

/** One record changed by somebody at this device: from what they saw to what they made of it. */
export type Edit = { readonly kind: string; readonly id: string; readonly before: Body | null; readonly body: Body | null };

/** Two sides changed one field: `mine` won and `theirs` is shown to the person. */
export type Notice = Conflict & { readonly kind: string; readonly id: string };

/** A record as it once was on the server. */
export type Version = { readonly rev: number; readonly body: Body | null };

/** A row after a step; undefined when there is nothing left to know. */
export type Stepped = { readonly row: SyncedRow | undefined; readonly notices: readonly Notice[] };

export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}/${id}`;
export const shownBody = (row: SyncedRow | undefined): Body | null => (row?.pending ? row.pending.body : (row?.body ?? null));

const noticesOf = ({ kind, id }: { readonly kind: string; readonly id: string }, conflicts: readonly Conflict[]): Notice[] =>
  conflicts.map((conflict) => ({ kind, id, ...conflict }));

function withWanted(row: SyncedRow, wanted: Body | null, sent: Pending['sent']): SyncedRow | undefined {
  const { kind, id, rev, body } = row;
  if (sent.length > 0 || !sameBody(wanted, body)) return { kind, id, rev, body, pending: { body: wanted, sent } };
  return rev === 0 ? undefined : { kind, id, rev, body };
}

/**
 * Writes an edit; where another tab changed the record since the edit was begun, both are merged. `sending` says that
 * it is sent as soon as it is written, which spares a second write to note that.
 */
export function writeEdit(row: SyncedRow | undefined, edit: Edit, sending = false): Stepped {
  const { kind, id } = edit;
  const now = shownBody(row);
  const merged = sameBody(now, edit.before) ? { body: edit.body, conflicts: [] } : mergeBody(edit.before, edit.body, now);
  const stepped = withWanted(row ?? { kind, id, rev: 0, body: null }, merged.body, row?.pending?.sent ?? []);
  if (sending && stepped?.pending) return { row: markSent(stepped, merged.body), notices: noticesOf(edit, merged.conflicts) };
  return { row: stepped, notices: noticesOf(edit, merged.conflicts) };
}

export const isMarkedSent = (row: SyncedRow | undefined, body: Body | null): boolean => row?.pending?.sent.some((earlier) => sameBody(earlier, body)) ?? false;

/** Notes that a body goes out now. */
export function markSent(row: SyncedRow, body: Body | null): SyncedRow {
  if (!row.pending || isMarkedSent(row, body)) return row;
  return { ...row, pending: { ...row.pending, sent: [...row.pending.sent, body] } };
}

/** The server has `body` since `rev` at the latest; what was changed here while it travelled stays pending. */
export function acceptSent(row: SyncedRow, body: Body | null, rev: number): SyncedRow | undefined {
  if (row.rev > rev) return row;
  return withWanted({ ...row, rev, body }, shownBody(row), []);
}

/** Whether only the record's history can tell if what was sent from here is behind what the server has now. */
export const needsHistory = (row: SyncedRow | undefined, { rev, body }: StoredRecord): boolean =>
  row !== undefined && rev > row.rev && row.pending !== undefined && row.pending.sent.length > 0 && !isMarkedSent(row, body);

/** The last version that was sent from here, if the server took one. */
export const takenVersion = (row: SyncedRow | undefined, versions: readonly Version[]): Version | undefined =>
  versions
    .filter(({ rev, body }) => row && rev > row.rev && isMarkedSent(row, body))
    .reduce<Version | undefined>((a, b) => (a && a.rev > b.rev ? a : b), undefined);

/**
 * Takes in a record as the server has it, merging what is pending here onto it. An older revision changes nothing.
 * What this device itself sent is no change of somebody else: `taken` is the version of it the server took, if it did.
 */
export function takeIn(row: SyncedRow | undefined, record: StoredRecord, taken?: Version): Stepped {
  const { kind, id, rev, body } = record;
  if (row && row.rev >= rev) return { row, notices: [] };
  // An edit beats a removal, but never an erasure.
  if (record.erased) return { row: { kind, id, rev, body: null }, notices: [] };
  if (!row?.pending) return { row: { kind, id, rev, body }, notices: [] };
  const base = taken ? taken.body : isMarkedSent(row, body) ? body : row.body;
  const merged = mergeBody(base, row.pending.body, body);
  return { row: withWanted({ kind, id, rev, body }, merged.body, []), notices: noticesOf(record, merged.conflicts) };
}

/** Sets a write aside that the server will never take. An edit made since then is a new write and goes out. */
export function setAside(row: SyncedRow, body: Body | null, why: string): SyncedRow {
  if (!row.pending || !sameBody(row.pending.body, body)) return row;
  return { ...row, pending: { body, sent: [], refused: why } };
}

/** What this device shows, pending on top of another history: nothing of the server's is dropped, and mine wins. */
export function keepOn(row: SyncedRow | undefined, record: StoredRecord | undefined, key: { readonly kind: string; readonly id: string }) {
  const { kind, id } = key;
  if (record?.erased) return { kind, id, rev: record.rev, body: null };
  const server = { kind, id, rev: record?.rev ?? 0, body: record?.body ?? null };
  return row ? withWanted(server, shownBody(row), []) : server;
}
