import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { openSqlite } from '#storage/sqlite.ts';
import type { Store } from '#storage/store.ts';
import { judge, schedule } from './testing/schedules.ts';

let store: Store;
beforeAll(async () => {
  store = await openSqlite(':memory:');
});
afterAll(() => store.close());

test('three devices on bad lines: all copies end equal, nothing is applied twice, no text is lost unseen', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, (steps) => judge(store, steps)),
    { numRuns: 400 },
  );
});
