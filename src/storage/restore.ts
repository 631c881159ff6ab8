import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Day } from '#core/time.ts';
import { backUpBefore, copyCareer } from './backup.ts';
import { moveIntoPlace } from './durable-file.ts';
import { StorageFailure } from './failure.ts';
import { fileProblems } from './file-check.ts';
import { isBlank } from './sqlite-format.ts';

/** Gives every career in the file another history's name, so that devices with a copy of the old one stop and ask. */
function renameHistory(path: string): void {
  const db = new DatabaseSync(path);
  try {
    db.exec('update account set lineage = lower(hex(randomblob(16)))');
  } finally {
    db.close();
  }
}

/** Brings what a killed process left in the log into the file, so that the file alone is the career. */
function foldLog(career: string): void {
  const db = new DatabaseSync(career);
  try {
    db.exec('pragma wal_checkpoint(truncate)');
  } finally {
    db.close();
  }
}

/** Keeps a career that can no longer be read beside the backups, log and all: somebody may still get something out of it. */
function setAside(career: string, backups: string, today: Day): string {
  let folder = join(backups, `damaged-${today}`);
  for (let again = 2; existsSync(folder); again += 1) folder = join(backups, `damaged-${today}-${again}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of [career, `${career}-wal`, `${career}-shm`]) if (existsSync(path)) renameSync(path, join(folder, basename(path)));
  return folder;
}

/**
 * Puts the career of a backup in the place of the one at `career`, which nobody may have open. The career that was there is
 * kept among the backups. Throws a StorageFailure, with everything as it was, when the backup is not whole.
 * Returns where the career that was there is kept now; null when there was none.
 */
export function restoreCareer(backup: string, career: string, backups: string, today: Day): string | null {
  const [problem] = fileProblems(backup);
  if (problem) throw new StorageFailure('damaged', `This backup was not restored, and nothing was changed: ${problem}`);
  const draft = `${career}.restored`;
  rmSync(draft, { force: true });
  copyCareer(backup, draft);
  renameHistory(draft);
  let kept: string | null = null;
  if (!isBlank(career) && fileProblems(career).length === 0) {
    kept = join(backups, backUpBefore(career, backups, today, 'before-restore').name);
    foldLog(career);
  } else if (existsSync(career)) {
    kept = setAside(career, backups, today);
  }
  // A log left beside the file would be taken for the restored career's own.
  for (const suffix of ['-wal', '-shm']) rmSync(`${career}${suffix}`, { force: true });
  moveIntoPlace(draft, career);
  return kept;
}
