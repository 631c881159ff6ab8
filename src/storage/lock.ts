import { closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StorageFailure } from './failure.ts';

export type Lock = { release(): void };
const [busy, notADatabase] = [5, 26];

/**
 * Takes the lock kept in the file at `path`, or says null when another process has it. The operating system lets go of it
 * when the process ends in whatever way, so a killed process never leaves a folder locked.
 */
export function takeLock(path: string): Lock | null {
  // Nobody can hold a lock on a file that is not there, so this handle takes no lock away.
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    db.close();
    const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
    if (code === busy) return null;
    if (code === notADatabase) throw new StorageFailure('folder', `${path} is no lock that Windward made. Delete it and start again.`, error);
    throw error;
  }
  return { release: () => db.close() };
}
