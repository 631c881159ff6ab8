import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Day } from '#core/time.ts';
import { moveIntoPlace } from './durable-file.ts';
import { StorageFailure } from './failure.ts';
import { fileProblems } from './file-check.ts';
import { backupsToKeep } from './rotation.ts';
import { explainSqlite } from './sqlite-errors.ts';
import { connectToRead } from './sqlite-format.ts';

/** `occasion` is empty for the backup of a day, else why it was made: `format-1` before a migration, `restore` before a restore. */
export type Backup = { readonly name: string; readonly day: Day; readonly occasion: string };

const namePattern = /^career-(\d{4}-\d{2}-\d{2})(?:-([a-z0-9-]+))?\.sqlite$/;

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Careers that could not be read when a backup took their place, each in a folder of its own. */
export const damagedIn = (folder: string): string[] => namesIn(folder).filter((name) => name.startsWith('damaged-'));

/** The backups in a folder, the newest first. */
export function backupsIn(folder: string): Backup[] {
  const found = namesIn(folder).flatMap((name) => {
    const [, day, occasion = ''] = namePattern.exec(name) ?? [];
    return day ? [{ name, day, occasion }] : [];
  });
  return found.sort((a, b) => (a.name < b.name ? 1 : -1));
}

const keyTables = ['session', 'feed'];

/** Leaves out who is logged in and which addresses calendars read: a backup may end up anywhere, and opens nothing. */
function dropKeys(path: string): void {
  const db = new DatabaseSync(path);
  try {
    db.exec('pragma secure_delete = on');
    const isThere = db.prepare('select 1 from sqlite_schema where name = ?');
    for (const table of keyTables) if (isThere.get(table)) db.exec(`delete from ${table}`);
  } finally {
    db.close();
  }
}

/** A whole copy of the career's file at `target`: copied while it may be in use, checked, on the disk, and only then in its place. */
export function copyCareer(source: string, target: string): void {
  const draft = `${target}.new`;
  rmSync(draft, { force: true });
  let db: DatabaseSync | undefined;
  try {
    closeSync(openSync(draft, 'wx', 0o600));
    db = connectToRead(source);
    db.prepare('vacuum into ?').run(draft);
    dropKeys(draft);
    const [problem] = fileProblems(draft);
    if (problem) throw new StorageFailure('damaged', `No backup was made: ${problem}`);
    moveIntoPlace(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw explainSqlite(error);
  } finally {
    db?.close();
  }
}

function rotate(folder: string, today: Day): void {
  const all = backupsIn(folder);
  const stay = backupsToKeep(
    all.map((backup) => backup.day),
    today,
  );
  for (const { name, day } of all) if (!stay.has(day)) rmSync(join(folder, name), { force: true });
}

/** Makes today's backup unless there is one, then removes those no longer wanted. A backup that fails removes nothing. */
export function backUp(career: string, folder: string, today: Day): Backup {
  const name = `career-${today}.sqlite`;
  const backup = { name, day: today, occasion: '' };
  if (existsSync(join(folder, name))) return backup;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  copyCareer(career, join(folder, name));
  rotate(folder, today);
  return backup;
}

/** Makes a backup before something that cannot be taken back, whatever other backups the day has. */
export function backUpBefore(career: string, folder: string, today: Day, occasion: string): Backup {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let name = `career-${today}-${occasion}.sqlite`;
  for (let again = 2; existsSync(join(folder, name)); again += 1) name = `career-${today}-${occasion}-${again}.sqlite`;
  copyCareer(career, join(folder, name));
  return { name, day: today, occasion };
}
