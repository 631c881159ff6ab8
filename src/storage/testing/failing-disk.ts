import { isStorageFailure } from '../failure.ts';
import { openSqlite } from '../sqlite.ts';
import { ownAccount } from '../storage.ts';
import { keptNotes, note, pushNotes } from './notes.ts';

/** Writes until the disk fails, then once more, and says what was acknowledged and what can still be read. */
const store = await openSqlite(process.argv[2] as string);
await store.ensureAccount(ownAccount, 'lineage-1');
let failures = 0;
for (let index = 0; failures < 2 && index < 2000; index += 1) {
  try {
    const id = `n${index}`;
    if ((await pushNotes(store, note(id, { text: 'x'.repeat(3000) }))).ok) console.log(`kept ${id}`);
  } catch (error) {
    failures += 1;
    console.log(`failed ${isStorageFailure(error) ? error.reason : error}`);
  }
}
console.log(`read ${Object.keys(await keptNotes(store)).length}`);
