import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { isStorageFailure } from '../../failure.ts';
import { connect, openSqlite } from '../../sqlite.ts';
import { sqliteDialect } from '../../sqlite-dialect.ts';
import { ownAccount } from '../../storage.ts';
import { keptNotes, note, pushNotes } from '../notes.ts';

/** Writes until the disk fails, then once more, and says what was acknowledged and what can still be read. */
const path = process.argv[2] as string;
const reasonOf = (error: unknown) => (isStorageFailure(error) ? error.reason : String(error));
const store = await openSqlite(path);
await store.ensureAccount(ownAccount, 'lineage-1');
for (let index = 0, failures = 0; failures < 2 && index < 2000; index += 1) {
  try {
    const id = `n${index}`;
    if ((await pushNotes(store, note(id, { text: 'x'.repeat(3000) }))).ok) console.log(`kept ${id}`);
  } catch (error) {
    failures += 1;
    console.log(`failed ${reasonOf(error)}`);
  }
}
console.log(`read ${Object.keys(await keptNotes(store)).length}`);

/** The same on a table of its own, to count how often the file is opened. */
const opened: DatabaseSync[] = [];
const open = () => {
  opened.push(connect(`${path}-other`));
  return opened.at(-1) as DatabaseSync;
};
const db = new Kysely<unknown>({ dialect: sqliteDialect(open) });
await sql`create table blob (held blob) strict`.execute(db);
try {
  for (;;) await sql`insert into blob values (zeroblob(20000))`.execute(db);
} catch (error) {
  if (reasonOf(error) !== 'unknown') console.log(`failed ${reasonOf(error)}`);
}
await sql`select count(*) from blob`.execute(db);
console.log(`opened ${opened.length}`);
