import { StorageFailure } from './failure.ts';

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const code = { busy: 5, readonly: 8, ioerr: 10, corrupt: 11, full: 13, cantopen: 14, notadb: 26 };

/** No room for the index of the log, which an opening needs. */
const noRoomToOpen = 10 | (19 << 8);

const extendedCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;

/** The primary result code of an error of SQLite; null for any other error. */
function codeOf(error: unknown): number | null {
  const extended = extendedCodeOf(error);
  return extended === noRoomToOpen ? code.full : extended && extended & 0xff;
}

/** Whether the file is something else than a database. */
export const isNoDatabase = (error: unknown): boolean => codeOf(error) === code.notadb;

/** Whether nothing more may be written through the connection that met this error. A full disk is no such error: what did not fit is known not to be kept. */
export function endsConnection(error: unknown): boolean {
  const met = codeOf(error);
  return met !== null && [code.ioerr, code.corrupt, code.cantopen, code.notadb, code.readonly].includes(met);
}

/** The error as a sentence for the user; errors that only a bug can cause are passed on as they are. */
export function explainSqlite(error: unknown): unknown {
  switch (codeOf(error)) {
    case code.full:
      return new StorageFailure(
        'full',
        'The disk is full, so nothing new can be saved. Everything saved before is safe; free some space and try again.',
        error,
      );
    case code.ioerr:
    case code.cantopen:
      return new StorageFailure('unknown', 'The disk did not take this, so it may not be saved. Everything saved before is safe; try again.', error);
    case code.readonly:
      return new StorageFailure('unknown', 'The file of your career may not be written to. Check the permissions of the data folder and try again.', error);
    case code.corrupt:
    case code.notadb:
      return new StorageFailure('damaged', 'The file of your career is damaged. Nothing more was written to it; restore the newest backup.', error);
    case code.busy:
      return new StorageFailure('busy', 'Another program is holding the file of your career. Close it and try again.', error);
    default:
      return error;
  }
}
