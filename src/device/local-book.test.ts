import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeEntry } from '#core/journal/actions.ts';
import { openSqlite } from '#storage/sqlite.ts';
import { indexedDatabase } from './indexeddb.ts';
import { openLocalBook } from './local-book.ts';
import { systemTimers } from './timers.ts';

let ids = 0;
const context = () => ({ today: '2026-11-23', now: '2026-11-23T09:00:00.000Z', newId: () => `id-${++ids}` });

test('what one device writes arrives at another, and survives a reload', async () => {
  const store = await openSqlite(':memory:');
  await store.ensureAccount('me', 'lineage-1');
  const transport = {
    pull: (since: number) => store.pull('me', since),
    versions: (kind: string, id: string) => store.history('me', { kind, id }),
    push: (request: Parameters<typeof store.push>[1]) => store.push('me', request, 'now'),
  };
  const open = (name: string) => openLocalBook({ context, database: indexedDatabase(name), transport, timers: systemTimers });
  const [one, two] = [open('one'), open('two')];
  await Promise.all([one.ready, two.ready]);
  const done = one.act(writeEntry, { type: 'win', text: 'Shipped' });
  expect(one.career().entry.size).toBe(1);
  expect((await done).ok).toBe(true);
  await one.syncNow();
  expect(one.status()).toMatchObject({ state: 'synced', waiting: 0 });
  await two.syncNow();
  expect(two.career()).toEqual(one.career());
  one.close();
  const again = open('one');
  await again.ready;
  expect(again.career()).toEqual(two.career());
  expect(await two.undo()).toBeNull();
});
