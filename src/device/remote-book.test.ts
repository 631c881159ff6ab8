import { afterAll, expect, test } from 'vitest';
import { editEntry, writeEntry } from '#core/journal/actions.ts';
import { keys, origin } from '#server/testing/test-app.ts';
import { openRemoteBook, type RemoteBook } from './remote-book.ts';
import { Network, openServer } from './testing/lab.ts';
import { httpTransport } from './transport.ts';

const first = await openServer();
afterAll(() => first.store.close());

let ids = 0;
const context = () => ({ today: '2026-11-23', now: '2026-11-23T09:00:00.000Z', newId: () => `id-${++ids}` });
async function openBoth() {
  const network = new Network((await openServer(first.store)).send);
  network.online = true;
  const transport = httpTransport({ base: origin, token: keys.bearer, fetch: network.fetch });
  const open = async (): Promise<RemoteBook> => {
    const opened = await openRemoteBook(transport, context);
    return opened.ok ? opened.book : expect.fail(opened.reason);
  };
  return { network, transport, open };
}
const texts = (book: RemoteBook) => [...book.career().entry.values()].map((row) => row.text);

test('a step is on the server when it resolves, and undo takes it back there too', async () => {
  const { open } = await openBoth();
  const one = await open();
  expect(await one.act(writeEntry, { type: 'win', text: 'Shipped' })).toMatchObject({ ok: true });
  expect(texts(await open())).toEqual(['Shipped']);
  expect(await one.undo()).toBe('Written to your journal');
  expect(texts(await open())).toEqual([]);
});

test('a record that somebody else changed since is merged and sent again', async () => {
  const { open } = await openBoth();
  const one = await open();
  await one.act(writeEntry, { type: 'win', text: 'Shipped' });
  const two = await open();
  const id = [...one.career().entry.keys()][0] as string;
  await two.act(editEntry, { id, safeText: 'Safe' });
  expect(await one.act(editEntry, { id, link: 'https://example.org' })).toMatchObject({ ok: true });
  expect([...(await open()).career().entry.values()]).toMatchObject([{ text: 'Shipped', safeText: 'Safe', link: 'https://example.org' }]);
});

test('a step the server refuses, or that it cannot be asked for, is taken back and says why', async () => {
  const { network, transport, open } = await openBoth();
  const book = await open();
  const poison = { kind: 'entry', id: 'poison', body: { day: 'no day' } };
  const fine = { kind: 'entry', id: 'fine', body: { day: '2026-11-23', type: 'note', text: 'fine' } };
  expect(await book.apply('Import', [fine, poison])).toMatchObject({ ok: false, reason: expect.stringContaining('Day') });
  expect(texts(book)).toEqual([]);
  expect(texts(await open())).toEqual([]);

  network.online = false;
  expect(await book.act(writeEntry, { type: 'win', text: 'Nobody there' })).toEqual({ ok: false, reason: 'The server cannot be reached.' });
  expect(texts(book)).toEqual([]);
  expect(await openRemoteBook(transport, context)).toEqual({ ok: false, reason: 'The server cannot be reached.' });
});
