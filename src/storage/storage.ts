import type { Body } from '#core/record.ts';
import type { PullAnswer, PushAnswer, PushRequest } from '#core/sync.ts';

/** Everything the records of people ever said, by id. */
export type Versions = ReadonlyMap<string, readonly Body[]>;
export type RecordKey = { readonly kind: string; readonly id: string };
export type Version = { readonly rev: number; readonly at: string; readonly body: Body | null };

export type AsOf = { readonly begins: string | null; readonly records: readonly { readonly kind: string; readonly id: string; readonly body: Body }[] };

export type TextRecord = { readonly kind: string; readonly id: string; readonly rev: number; readonly body: string | null; readonly erased?: number };

/** Where careers are kept, whatever the engine. Every call is one transaction; what a promise resolved with is on disk. */
export type Storage = {
  readonly engine: 'sqlite' | 'postgres';
  /** Makes the account when it is not there yet. `lineage` is its history's name, given once at random. */
  ensureAccount(account: string, lineage: string): Promise<{ readonly lineage: string; readonly rev: number }>;
  /** Everything that changed after `since`, in the order of revisions, at most `limit` records; a revision is never cut, even when it alone is more. */
  pull(account: string, since: number, limit?: number): Promise<PullAnswer>;
  /**
   * The same as of one instant, without a limit, handed over in parts while it is read, with each body as the JSON text
   * that is kept: a whole career can be passed on without reading it or holding it at once.
   */
  readTexts(account: string, since: number, take: (part: readonly TextRecord[]) => void): Promise<{ readonly lineage: string; readonly rev: number }>;
  /** All writes or none; see PushAnswer for the ways to say no. `at` is the instant that the history keeps. */
  push(account: string, request: PushRequest, at: string): Promise<PushAnswer>;
  /** The versions of a record, the newest first. */
  history(account: string, key: RecordKey): Promise<readonly Version[]>;
  /** What stood at an instant, by the history, and when the history begins: null while nothing was ever kept. What was erased since is in neither. */
  asOf(account: string, at: string): Promise<AsOf>;
  /** Removes records so that nothing of them is left, their history included; devices learn only that they are gone. */
  eraseRecords(account: string, keys: readonly RecordKey[]): Promise<{ readonly rev: number }>;
  /**
   * Erases people so that nothing of them is left: their records with all versions, contacts only with them, and their
   * names in every text of today and of the past. `known` is what else they were called. `known` in the answer is what
   * was found, null when none of them was ever here.
   */
  erasePeople(account: string, ids: readonly string[], at: string, known?: Versions): Promise<{ readonly rev: number; readonly known: Versions | null }>;
  /** Removes an account with all its records, history and sessions. */
  eraseAccount(account: string): Promise<void>;
  close(): Promise<void>;
};

/** The only account of a career kept on one's own machine. */
export const ownAccount = 'me';
