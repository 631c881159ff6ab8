/**
 * `full`: no room left; nothing of the last push was kept. `unknown`: the disk or the connection failed in the middle, so
 * the last push may or may not have been kept: send it again. The others say why a store was not opened at all.
 */
export type FailureReason = 'full' | 'unknown' | 'busy' | 'newer' | 'foreign' | 'damaged' | 'engine' | 'unreachable';

/** What storage cannot do, in a sentence the user can read. */
export class StorageFailure extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'StorageFailure';
    this.reason = reason;
  }
}

export const isStorageFailure = (error: unknown): error is StorageFailure => error instanceof StorageFailure;
