import { openDB } from 'idb';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { writeEntry } from '#core/journal/actions.ts';
import { indexedDatabase } from './indexeddb.ts';
import { openLocalBook } from './local-book.ts';
import { Device, openServer, until } from './testing/lab.ts';
import { httpTransport } from './transport.ts';

const server = await openServer();
afterAll(() => server.store.close());
afterEach(() => vi.restoreAllMocks());

const texts = (device: Device) => [...device.book.career().entry.values()].map((row) => row.text).sort();
async function openDevice() {
  const device = new Device((await openServer(server.store)).send);
  await device.book.ready;
  return device;
}
const refusingToWrite = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });

test('when the browser has no space left, what was typed stays on the screen, the reason is said, and it is kept later', async () => {
  const device = await openDevice();
  const full = refusingToWrite('QuotaExceededError');
  let kept = false;
  const first = device.book.act(writeEntry, { type: 'win', text: 'first' }).then(() => (kept = true));
  await until(device.book, () => device.book.status().state === 'trouble');
  expect(device.book.status()).toMatchObject({ waiting: 1, sentence: expect.stringContaining('storage of this browser is full') });
  expect(texts(device)).toEqual(['first']);
  expect(kept).toBe(false);

  full.mockRestore();
  await device.book.act(writeEntry, { type: 'win', text: 'second' });
  await first;
  expect(device.book.status().state).toBe('offline');
  await device.reload();
  expect(texts(device)).toEqual(['first', 'second']);
});

test('a database the browser closed is opened again without anybody noticing', async () => {
  const device = await openDevice();
  await device.book.act(writeEntry, { type: 'win', text: 'before' });
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  });
  await device.book.act(writeEntry, { type: 'win', text: 'after' });
  expect(transaction.mock.calls.length).toBeGreaterThan(1);
  expect(device.book.status().state).toBe('offline');
  await device.reload();
  expect(texts(device)).toEqual(['after', 'before']);
});

test('a newer version in another tab is let through; this tab says so and keeps what is typed on the screen', async () => {
  const device = await openDevice();
  await device.book.act(writeEntry, { type: 'win', text: 'before' });
  const newer = await openDB(device.database, 2);
  void device.book.act(writeEntry, { type: 'win', text: 'typed in the old tab' });
  await until(device.book, () => device.book.status().state === 'trouble');
  expect(device.book.status().sentence).toContain('newer Windward');
  expect(texts(device)).toEqual(['before', 'typed in the old tab']);

  await device.reload();
  expect(device.book.status().sentence).toContain('newer Windward');
  expect(await device.book.act(writeEntry, { type: 'win', text: 'more' })).toMatchObject({ ok: false, reason: expect.stringContaining('newer Windward') });
  newer.close();
});

test('a browser that keeps nothing still works with the server, and says so', async () => {
  const own = await openServer(server.store);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const device = new Device(own.send);
  await device.book.ready;
  await device.book.act(writeEntry, { type: 'win', text: 'straight to the server' });
  await device.sync();
  expect(device.book.status()).toMatchObject({ state: 'trouble', waiting: 0, sentence: expect.stringContaining('keeps nothing') });
  vi.restoreAllMocks();
  const other = new Device(own.send);
  await other.book.ready;
  await other.sync();
  expect(texts(other)).toEqual(['straight to the server']);
});

test('30,000 people: kept in one transaction, read again, and a change to one rewrites one page', async () => {
  const device = await openDevice();
  const people = Array.from({ length: 30_000 }, (_, at) => ({ kind: 'person', id: `p${at}`, body: { name: `Person ${at}` } }));
  const writing = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await device.book.apply('Import', people);
  expect(writing.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const before = device.book.career();
  await device.book.apply('Rename', [{ kind: 'person', id: 'p7', body: { name: 'Renamed' } }]);
  expect(put).toHaveBeenCalledTimes(1);
  expect(device.book.career().entry).toBe(before.entry);
  await device.reload();
  expect(device.book.career().person.size).toBe(30_000);
  expect(device.book.career().person.get('p7')?.name).toBe('Renamed');
});

test('a log-out clears the database and what else the browser keeps', async () => {
  const device = await openDevice();
  await device.book.act(writeEntry, { type: 'win', text: 'private' });
  await device.sync();
  const wipe = vi.fn(async () => {});
  const { database, context } = device;
  device.book.close();
  const transport = httpTransport({ fetch: device.network.fetch });
  const book = openLocalBook({ database: indexedDatabase(database), context, transport, timers: { after: () => () => {} }, wipe });
  await book.ready;
  expect(book.career().entry.size).toBe(1);
  await book.logout();
  expect(wipe).toHaveBeenCalledOnce();
  const left = await openDB(database, 1);
  expect(await left.getAll('pages')).toEqual([]);
  expect(JSON.stringify(await left.getAll('meta'))).not.toContain('lineage-career');
  left.close();
});
