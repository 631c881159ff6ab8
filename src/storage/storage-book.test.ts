import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Context } from '#core/action.ts';
import { editEntry, removeEntry, writeEntry } from '#core/journal/actions.ts';
import { entry } from '#core/journal/journal.ts';
import { put } from '#core/record.ts';
import { openSqlite, type SqliteOptions } from './sqlite.ts';
import { ownAccount } from './storage.ts';
import { openStorageBook } from './storage-book.ts';
import type { Store } from './store.ts';
import { instant, lineage } from './testing/engines.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let ids = 0;
const context = (): Context => ({ today: '2026-11-23', now: instant, newId: () => `id-${(ids += 1)}` });
const book = (store: Store) => openStorageBook(store, ownAccount, context);

async function openStore(path = ':memory:', options: SqliteOptions = {}): Promise<Store> {
  const store = await openSqlite(path, options);
  onTestFinished(() => store.close());
  await store.ensureAccount(ownAccount, lineage);
  return store;
}
const win = (text: string) => ({ type: 'win' as const, text });
const idOf = (career: { entry: ReadonlyMap<string, unknown> }) => [...career.entry.keys()].at(-1) as string;

test('what is done in a book is there when it is opened again', async () => {
  const store = await openStore();
  const first = await book(store);
  const seen: number[] = [];
  const stop = first.subscribe(() => seen.push(first.career().entry.size));
  expect(await first.act(writeEntry, win('Shipped the search'))).toMatchObject({ ok: true });
  expect(await first.act(writeEntry, win('Wrote the strategy'))).toMatchObject({ ok: true });
  stop();
  await first.act(editEntry, { id: idOf(first.career()), text: 'Wrote the strategy, all of it' });
  expect(seen).toEqual([1, 2]);
  const again = (await book(store)).career();
  expect([...again.entry.values()].map(({ text }) => text)).toEqual(['Shipped the search', 'Wrote the strategy, all of it']);
  expect(again).toEqual(first.career());
});

test('undo takes steps back one by one, durably', async () => {
  const store = await openStore();
  const open = await book(store);
  await open.act(writeEntry, win('First'));
  await open.act(editEntry, { id: idOf(open.career()), text: 'Changed' });
  await open.act(removeEntry, { id: idOf(open.career()) });
  expect(await open.undo()).toBe('Entry removed');
  expect(await open.undo()).toBe('Entry changed');
  expect([...(await book(store)).career().entry.values()].map(({ text }) => text)).toEqual(['First']);
  expect(await open.undo()).toBe('Written to your journal');
  expect(await open.undo()).toBeNull();
  expect((await book(store)).career().entry.size).toBe(0);
});

test('what an action or the store refuses comes back as a sentence, and nothing is written', async () => {
  const store = await openStore();
  const open = await book(store);
  expect(await open.act(editEntry, { id: 'never', text: 'x' })).toEqual({ ok: false, reason: 'That entry is no longer there.' });
  expect(await open.apply('Import', [put('entry', 'bad', { day: 'someday' })])).toMatchObject({ ok: false });
  expect(await open.undo()).toBeNull();
  expect((await store.pull(ownAccount, 0)).rev).toBe(0);
});

test('a step of more writes than a push holds is kept whole and undone as one', async () => {
  const store = await openStore();
  const open = await book(store);
  const writes = Array.from({ length: 1201 }, (_, index) => entry.put(`e${index}`, { type: 'win', text: `Win ${index}`, day: '2026-01-01' }));
  expect(await open.apply('Import', writes)).toMatchObject({ ok: true });
  const { rev } = await store.pull(ownAccount, 0);
  expect(rev).toBe(3);
  expect((await book(store)).career().entry.size).toBe(1201);
  expect(await open.undo()).toBe('Import');
  expect((await book(store)).career().entry.size).toBe(0);
});

test('two books on one career keep what each changed in different fields', async () => {
  const store = await openStore();
  const mine = await book(store);
  await mine.act(writeEntry, win('Both of us'));
  const id = idOf(mine.career());
  const theirs = await book(store);
  await theirs.act(editEntry, { id, text: 'Their text' });
  await mine.act(editEntry, { id, link: 'https://example.org/mine' });
  expect((await book(store)).career().entry.get(id)).toMatchObject({ text: 'Their text', link: 'https://example.org/mine' });
  expect(mine.career().entry.get(id)).toMatchObject({ text: 'Their text' });
});

test('acts asked for at once happen one after the other', async () => {
  const store = await openStore();
  const open = await book(store);
  await Promise.all(Array.from({ length: 20 }, (_, index) => open.act(writeEntry, win(`Win ${index}`))));
  expect(open.career().entry.size).toBe(20);
  expect((await store.pull(ownAccount, 0)).rev).toBe(20);
  const [, title] = await Promise.all([open.act(writeEntry, win('Not meant')), open.undo()]);
  expect(title).toBe('Written to your journal');
  const texts = [...(await book(store)).career().entry.values()].map(({ text }) => text);
  expect(texts).toHaveLength(20);
  expect(texts).not.toContain('Not meant');
});

test('on a full disk the book says so, shows only what is kept, and goes on when there is room', async () => {
  const path = join(temporaryFolder(), 'career.sqlite');
  const store = await openStore(path, { maxPages: 300 });
  const open = await book(store);
  const writes = Array.from({ length: 2000 }, (_, index) => entry.put(`e${index}`, { type: 'win', text: 'x'.repeat(400), day: '2026-01-01' }));
  const outcome = await open.apply('Import', writes);
  expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/disk is full.* \d+ of 2000 changes were kept/) });
  const kept = (await book(store)).career().entry.size;
  expect(kept).toBeGreaterThan(0);
  expect(open.career().entry.size).toBe(kept);
  const roomy = await openStore(path);
  const again = await book(roomy);
  expect(await again.apply('Import', writes)).toMatchObject({ ok: true });
  expect((await book(roomy)).career().entry.size).toBe(2000);
});

test('a career replaced by a backup meanwhile is not written to', async () => {
  const store = await openStore();
  const open = await book(store);
  await store.eraseAccount(ownAccount);
  await store.ensureAccount(ownAccount, 'another-lineage');
  expect(await open.act(writeEntry, win('Too late'))).toMatchObject({ ok: false, reason: expect.stringContaining('Open it again') });
  expect((await store.pull(ownAccount, 0)).rev).toBe(0);
});
