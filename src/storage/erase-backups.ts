import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { backupsIn, damagedIn } from './backup.ts';
import { recordStore } from './record-store.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { explainSqlite } from './sqlite-errors.ts';
import type { RecordKey, Versions } from './storage.ts';
import type { Tables } from './tables.ts';

/** Goes on after a backup that fails, and tells of the first one that did. */
function inEachBackup(folder: string, work: (db: DatabaseSync) => void): void {
  const failed: unknown[] = [];
  for (const { name } of backupsIn(folder)) {
    let db: DatabaseSync | undefined;
    try {
      db = new DatabaseSync(join(folder, name), { enableForeignKeyConstraints: true });
      db.exec('pragma secure_delete = on; pragma synchronous = full; begin immediate');
      work(db);
      db.exec('commit');
    } catch (error) {
      failed.push(explainSqlite(error));
    } finally {
      db?.close();
    }
  }
  if (failed.length > 0) throw failed[0];
}

/** Takes records out of every backup, so that what was erased does not come back with one. */
export function eraseRecordsInBackups(folder: string, account: string, keys: readonly RecordKey[]): void {
  inEachBackup(folder, (db) => {
    const forget = db.prepare('delete from history where account_id = ? and kind = ? and id = ?');
    const blank = db.prepare('update record set body = null where account_id = ? and kind = ? and id = ?');
    for (const { kind, id } of keys) for (const statement of [forget, blank]) statement.run(account, kind, id);
  });
}

/** Takes an account out of every backup. What a restore set aside as damaged cannot be searched, so it goes as a whole. */
export function eraseAccountInBackups(folder: string, account: string): void {
  for (const name of damagedIn(folder)) rmSync(join(folder, name), { recursive: true });
  inEachBackup(folder, (db) => db.prepare('delete from account where id = ?').run(account));
}

/**
 * Takes people out of every backup, with what they were called in the career and in that backup. What a restore set aside
 * as damaged cannot be searched, so it goes as a whole. Goes on after a backup that fails, and tells of the first one.
 */
export async function erasePeopleInBackups(folder: string, account: string, ids: readonly string[], at: string, known: Versions): Promise<void> {
  for (const name of damagedIn(folder)) rmSync(join(folder, name), { recursive: true });
  const failed: unknown[] = [];
  for (const { name } of backupsIn(folder)) {
    const open = () => {
      const db = new DatabaseSync(join(folder, name), { enableForeignKeyConstraints: true });
      db.exec('pragma secure_delete = on; pragma synchronous = full; pragma temp_store = memory');
      return db;
    };
    const db = new Kysely<Tables>({ dialect: sqliteDialect(open) });
    const close = () => db.destroy();
    const scrub = async () => void (await sql`vacuum`.execute(db));
    try {
      await recordStore(db, { engine: 'sqlite', scrub, close }).erasePeople(account, ids, at, known);
    } catch (error) {
      failed.push(explainSqlite(error));
    } finally {
      await close().catch(() => {});
    }
  }
  if (failed.length > 0) throw failed[0];
}
