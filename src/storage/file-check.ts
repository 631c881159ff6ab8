import type { DatabaseSync } from 'node:sqlite';
import { isStorageFailure } from './failure.ts';
import { explainSqlite } from './sqlite-errors.ts';
import { connectToRead, formatOf, isBlank } from './sqlite-format.ts';

/** What is wrong with the file of a career, one sentence each; nothing when it is whole. Reads only. */
export function fileProblems(path: string): string[] {
  if (isBlank(path)) return [`${path} is empty or not there.`];
  let db: DatabaseSync | undefined;
  try {
    formatOf(path);
    db = connectToRead(path);
    const found = db
      .prepare('pragma integrity_check(20)')
      .all()
      .map((row) => String(row.integrity_check));
    const damage = found.filter((line) => line !== 'ok').map((line) => `${path} is damaged: ${line}.`);
    const orphans = db.prepare('pragma foreign_key_check').all().length;
    return orphans > 0 ? [...damage, `${path} holds ${orphans} rows of an account that is not there.`] : damage;
  } catch (error) {
    const told = explainSqlite(error);
    if (isStorageFailure(told)) return [told.message];
    throw error;
  } finally {
    db?.close();
  }
}
