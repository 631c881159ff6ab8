import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StorageFailure } from './failure.ts';
import { refuseNewer } from './migrations.ts';
import { explainSqlite, isNoDatabase } from './sqlite-errors.ts';

/** "Wwd1": says in the file's header whose file it is, https://sqlite.org/fileformat2.html#application_id */
export const applicationId = 0x57776431;

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
/** Nobody's yet: not there, or empty. */
export const isBlank = (path: string): boolean => sizeOf(path) === 0;

/** A connection that changes nothing in the file. */
export const connectToRead = (path: string): DatabaseSync => new DatabaseSync(path, { readOnly: true, timeout: 5000 });

/**
 * A connection that changes nothing in the folder either. With a log beside the file, which a killed process leaves, the log is
 * read too; without one not even an index of it is made. Never reads the file by other means: closing a second handle
 * on it would take away the locks SQLite holds in this process, https://sqlite.org/howtocorrupt.html
 */
function connectToLook(path: string): DatabaseSync {
  if (sizeOf(`${path}-wal`) > 0) return connectToRead(path);
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true });
}

/** The format of the file at `path`, read without changing anything; 0 when there is none yet. Refuses newer formats and other programs' files. */
export function formatOf(path: string): number {
  if (isBlank(path)) return 0;
  const foreign = new StorageFailure('foreign', `${path} is not a career that Windward keeps. Nothing was changed.`);
  let db: DatabaseSync | undefined;
  try {
    const opened = (db = connectToLook(path));
    const pragma = (name: string) => Number(Object.values(opened.prepare(`pragma ${name}`).get() ?? {})[0] ?? 0);
    const [application, version] = [pragma('application_id'), pragma('user_version')];
    const isFresh = application === 0 && version === 0 && pragma('schema_version') === 0;
    if (application !== applicationId && !isFresh) throw foreign;
    refuseNewer(version);
    return version;
  } catch (error) {
    throw isNoDatabase(error) ? foreign : explainSqlite(error);
  } finally {
    db?.close();
  }
}
