import * as z from 'zod/mini';
import { type Body, canonicalJson } from './record.ts';

/** At most this many writes in one push, and this many characters of JSON in one body. */
export const pushLimit = 500;
export const bodyLimit = 64 * 1024;
/** At most this many people in one erasure. */
export const eraseLimit = 500;
export const isTooLarge = (body: Body): boolean => canonicalJson(body).length > bodyLimit;
export const tooLarge = 'This is more than one record can hold (64 KB). Shorten it, or make two of it.';

/**
 * A record as storage keeps it: with the revision that last changed it; a null body says it was removed, and `erased` that
 * it was erased for good: a change made to it elsewhere meanwhile must not bring it back.
 */
export type StoredRecord = { readonly kind: string; readonly id: string; readonly rev: number; readonly body: Body | null; readonly erased?: true };

/**
 * What a device that has seen everything up to `since` still lacks, in the order of revisions. `lineage` names the
 * history: another one (a restored backup, another account, an emptied server) must never be mixed into a copy.
 * `more` says that the answer was cut and the device should ask again from the last revision it got.
 */
export type PullAnswer = { readonly lineage: string; readonly rev: number; readonly records: readonly StoredRecord[]; readonly more: boolean };

/** A write as a device sends it: with the revision of the record it was made on, 0 for a record not seen before. */
export type PushWrite = { readonly kind: string; readonly id: string; readonly baseRev: number; readonly body: Body | null };

export type PushAnswer =
  /** Everything is kept, as of `rev`. `unchanged` says that it was so before: then this push did not raise the revision. */
  | { readonly ok: true; readonly rev: number; readonly unchanged?: true }
  /** Somebody else changed these records since; nothing was written. */
  | { readonly ok: false; readonly reason: 'stale'; readonly rev: number; readonly records: readonly StoredRecord[] }
  /** These writes can never be taken; nothing was written. */
  | { readonly ok: false; readonly reason: 'invalid'; readonly refused: readonly { readonly kind: string; readonly id: string; readonly why: string }[] }
  /** The device's copy belongs to another history than this store. */
  | { readonly ok: false; readonly reason: 'lineage'; readonly lineage: string };

export const pushRequest = z.strictObject({
  lineage: z.string().check(z.maxLength(100)),
  writes: z
    .array(
      z.strictObject({
        kind: z.string().check(z.maxLength(40)),
        id: z.string().check(z.maxLength(128)),
        baseRev: z.int().check(z.minimum(0)),
        body: z.nullable(z.record(z.string(), z.json())),
      }),
    )
    .check(z.minLength(1), z.maxLength(pushLimit)),
});
export type PushRequest = { readonly lineage: string; readonly writes: readonly PushWrite[] };
