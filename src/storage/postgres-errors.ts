import { StorageFailure } from './failure.ts';

const away = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'];
/** Beginnings of codes: connection exceptions, an operator's intervention, and system errors, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const broken = ['08', '57P', '58', 'ECONNRESET', 'EPIPE'];

/** The error as a sentence for the user; errors that only a bug can cause are passed on as they are. */
export function explainPostgres(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageFailure) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === '53100') return new StorageFailure('full', 'The disk of the database is full, so this was not saved. Everything saved before is safe.', error);
  if (away.includes(code)) return new StorageFailure('unreachable', 'The database cannot be reached. Nothing is lost; try again in a moment.', error);
  if (broken.some((start) => code.startsWith(start)) || /Connection terminated|not queryable/.test(error.message))
    return new StorageFailure('unknown', 'The connection to the database broke, so this may not be saved. Everything saved before is safe; try again.', error);
  return error;
}
