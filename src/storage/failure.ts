/**
 * `full`: no room left; nothing of the last push was kept. `unknown`: the disk or the connection failed in the middle, so
 * the last push may or may not have been kept: send it again. The others say why a store was not opened at all.
 */
export type FailureReason =
  | 'full'
  | 'unknown'
  | 'busy'
  | 'newer'
  | 'foreign'
  | 'damaged'
  | 'engine'
  | 'unreachable'
  /** Another process has the data folder; the career that was there is gone; the folder itself cannot be used. */
  | 'locked'
  | 'missing'
  | 'folder';

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

/** Errors of the file system as sentences; any other error is passed on as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || isStorageFailure(error) || !('code' in error)) return error;
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StorageFailure('folder', `Windward may not write to ${path}. Check its permissions, or choose another folder.`, error);
    case 'ENOTDIR':
    case 'EEXIST':
      return new StorageFailure('folder', `${path} is a file, not a folder. Choose another folder for your career.`, error);
    case 'ENOENT':
      return new StorageFailure('folder', `${path} is not there and could not be made. Choose another folder.`, error);
    case 'ENOSPC':
    case 'EDQUOT':
      return new StorageFailure('full', `The disk that holds ${path} is full. Free some space and try again.`, error);
    case 'EIO':
      return new StorageFailure('unknown', `The disk that holds ${path} does not answer as it should. Everything saved before is safe; try again.`, error);
    default:
      return error;
  }
}
