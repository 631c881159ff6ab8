import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import type { Day } from '#core/time.ts';
import { type Backup, backUp, backUpBefore, backupsIn } from './backup.ts';
import { eraseAccountInBackups, erasePeopleInBackups, eraseRecordsInBackups } from './erase-backups.ts';
import type { FailureReason } from './failure.ts';
import { explainFileError, isStorageFailure, StorageFailure } from './failure.ts';
import { fileProblems } from './file-check.ts';
import { type Lock, takeLock } from './lock.ts';
import { type MailFile, mailFileAt } from './mail-file.ts';
import { isMarked, mark, markerOf } from './marker.ts';
import { restoreCareer } from './restore.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';
import { openSqlite } from './sqlite.ts';
import { formatOf } from './sqlite-format.ts';
import { ownAccount } from './storage.ts';
import type { Store } from './store.ts';

/** A folder with one person's career, open in this process and in no other. */
export type DataFolder = {
  readonly path: string;
  /** Has the account `ownAccount`. Erasing here erases in the backups too. */
  readonly store: Store;
  settings(): Settings;
  saveSettings(change: Partial<Settings>): void;
  /** One's own mail server, beside the career and in no backup of it. */
  readonly mailFile: MailFile;
  /** The day's backup, made now when there is none yet. Takes a moment: call it after the server answers. */
  backUp(today: Day): Backup;
  backups(): readonly Backup[];
  /** What is wrong with the file, one sentence each. */
  problems(): readonly string[];
  close(): Promise<void>;
};

export type Refused = { readonly ok: false; readonly reason: FailureReason; readonly why: string };
export type FolderOptions = {
  readonly today: Day;
  /** Begin a new career even if one is known to have been here. */
  readonly startAnew?: boolean;
  /** Where it is remembered which folders hold a career; by default the user's own settings. */
  readonly config?: string;
};

/** WINDWARD_DATA, or where programs keep a user's data on this system. */
export const defaultDataFolder = (env: NodeJS.ProcessEnv = process.env): string => env.WINDWARD_DATA || envPaths('windward', { suffix: '' }).data;

const pathsIn = (path: string) => ({
  career: join(path, 'career.sqlite'),
  lock: join(path, 'windward.lock'),
  settings: join(path, 'settings.json'),
  mail: join(path, 'mail.json'),
  backups: join(path, 'backups'),
});

/** Refuses, before anything is written, a folder in which a career must not be opened or begun. */
function checkFolder(path: string, { startAnew, config }: FolderOptions): void {
  const { career, lock, settings } = pathsIn(path);
  const isThere = formatOf(career) > 0;
  if (!isThere && isMarked(path, config) && !startAnew)
    throw new StorageFailure(
      'missing',
      `A career was kept in ${path}, but it is not there now. If it is on another disk, connect that disk and start again. ` +
        `To begin a new career in this place, delete ${markerOf(path, config)} first. Nothing was changed.`,
    );
  if (!existsSync(path) || process.platform === 'win32') return;
  const isOurs = [career, lock, settings].some(existsSync);
  const isPrivate = (statSync(path).mode & 0o077) === 0;
  if (!isOurs && !isPrivate && readdirSync(path).length > 0)
    throw new StorageFailure('folder', `${path} holds other files and can be read by others. Choose an empty folder for your career.`);
}

function lockFolder(path: string): Lock {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(path, 0o700);
  const lock = takeLock(pathsIn(path).lock);
  if (!lock) throw new StorageFailure('locked', `The career in ${path} is open in another Windward already. Use that one, or close it first.`);
  return lock;
}

/** What this process says no to, as a value; anything else is a bug and stays an error. */
async function answered<T extends object>(path: string, work: () => Promise<T>): Promise<({ readonly ok: true } & T) | Refused> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    const told = explainFileError(error, path);
    if (isStorageFailure(told)) return { ok: false, reason: told.reason, why: told.message };
    throw error;
  }
}

function erasingBackups(store: Store, backups: string): Store {
  return {
    ...store,
    eraseRecords: async (account, keys) => {
      const answer = await store.eraseRecords(account, keys);
      eraseRecordsInBackups(backups, account, keys);
      return answer;
    },
    erasePeople: async (account, ids, at, known) => {
      const answer = await store.erasePeople(account, ids, at, known);
      await erasePeopleInBackups(backups, account, ids, at, answer.known ?? new Map());
      return answer;
    },
    eraseAccount: async (account) => {
      await store.eraseAccount(account);
      eraseAccountInBackups(backups, account);
    },
  };
}

/** Opens the career in a folder, or begins one. Refuses, changing nothing, what checkFolder and formatOf refuse, and a folder another process has. */
export function openDataFolder(folder: string, options: FolderOptions): Promise<{ readonly ok: true; readonly folder: DataFolder } | Refused> {
  const path = resolve(folder);
  const at = pathsIn(path);
  return answered(path, async () => {
    checkFolder(path, options);
    const lock = lockFolder(path);
    let opening: Store | undefined;
    try {
      const beforeMigration = (from: number) => void backUpBefore(at.career, at.backups, options.today, `format-${from}`);
      const store = (opening = await openSqlite(at.career, { beforeMigration }));
      await store.ensureAccount(ownAccount, randomUUID());
      mark(path, options.config);
      let settings = readSettings(at.settings);
      const opened: DataFolder = {
        path,
        store: erasingBackups(store, at.backups),
        settings: () => settings,
        mailFile: mailFileAt(at.mail),
        saveSettings: (change) => writeSettings(at.settings, (settings = { ...settings, ...change })),
        backUp: (today) => backUp(at.career, at.backups, today),
        backups: () => backupsIn(at.backups),
        problems: () => fileProblems(at.career),
        close: async () => {
          await store.close().finally(lock.release);
        },
      };
      return { folder: opened };
    } catch (error) {
      await opening?.close().catch(() => {});
      lock.release();
      throw error;
    }
  });
}

/** Whether no career is in this folder and none is known to have been. */
export function isUnused(folder: string, config?: string): boolean {
  const path = resolve(folder);
  return !existsSync(pathsIn(path).career) && !isMarked(path, config);
}

/** The paths of a folder's backups, the newest first. Opens nothing, so it answers too where the career itself can no longer be read. */
export function backupPaths(folder: string): string[] {
  const { backups } = pathsIn(resolve(folder));
  return backupsIn(backups).map(({ name }) => join(backups, name));
}

/** Puts a backup in the place of the folder's career, which no process may have open; see restoreCareer. `backup` is a path. */
export function restoreBackup(folder: string, backup: string, options: FolderOptions): Promise<{ readonly ok: true; readonly kept: string | null } | Refused> {
  const path = resolve(folder);
  const at = pathsIn(path);
  return answered(path, async () => {
    const lock = lockFolder(path);
    try {
      return { kept: restoreCareer(resolve(backup), at.career, at.backups, options.today) };
    } finally {
      lock.release();
      rmSync(`${at.career}.restored`, { force: true });
    }
  });
}
