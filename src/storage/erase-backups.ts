import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backupsIn } from './backup.ts';
import { explainSqlite } from './sqlite-errors.ts';
import type { RecordKey } from './storage.ts';

function inEachBackup(folder: string, work: (db: DatabaseSync) => void): void {
  for (const { name } of backupsIn(folder)) {
    let db: DatabaseSync | undefined;
    try {
      db = new DatabaseSync(join(folder, name), { enableForeignKeyConstraints: true });
      db.exec('pragma secure_delete = on; pragma synchronous = full; begin immediate');
      work(db);
      db.exec('commit');
    } catch (error) {
      throw explainSqlite(error);
    } finally {
      db?.close();
    }
  }
}

/** Takes records out of every backup, so that what was erased does not come back with one. */
export function eraseRecordsInBackups(folder: string, account: string, keys: readonly RecordKey[]): void {
  inEachBackup(folder, (db) => {
    const forget = db.prepare('delete from history where account_id = ? and kind = ? and id = ?');
    const blank = db.prepare('update record set body = null where account_id = ? and kind = ? and id = ?');
    for (const { kind, id } of keys) for (const statement of [forget, blank]) statement.run(account, kind, id);
  });
}

export function eraseAccountInBackups(folder: string, account: string): void {
  inEachBackup(folder, (db) => db.prepare('delete from account where id = ?').run(account));
}
