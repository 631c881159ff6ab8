import { afterAll, expect, test } from 'vitest';
import { editEntry, writeEntry } from '#core/journal/actions.ts';
import { Device, openServer, until } from './testing/lab.ts';

const server = await openServer();
afterAll(() => server.store.close());
const newDevice = async () => new Device((await openServer(server.store)).send);

test('an act is on the screen before anything is waited for, and kept when it resolves', async () => {
  const device = await newDevice();
  await device.book.ready;
  const seen: number[] = [];
  device.book.subscribe(() => seen.push(device.book.career().entry.size));
  const done = device.book.act(writeEntry, { type: 'win', text: 'Shipped' });
  expect(device.book.career().entry.size).toBe(1);
  expect(seen).toEqual([1]);
  expect(device.book.status().waiting).toBe(1);
  expect(await done).toMatchObject({ ok: true });
  const before = device.book.career();
  await device.sync();
  expect(device.book.career()).toBe(before);
  expect(seen).toEqual([1]);
  await device.reload();
  expect(device.book.career()).toEqual(before);
});

test('a refused act changes nothing and says why', async () => {
  const device = await newDevice();
  await device.book.ready;
  const before = device.book.career();
  expect(await device.book.act(writeEntry, { type: 'win', text: '' })).toMatchObject({ ok: false });
  expect(device.book.career()).toBe(before);
});

test('a new device is ready once it has the server’s copy; without a server it is ready all the same', async () => {
  const first = await newDevice();
  await first.book.ready;
  expect(first.book.status().state).toBe('offline');
  await first.book.act(writeEntry, { type: 'win', text: 'Shipped' });
  await first.sync();
  const second = new Device(first.network.send);
  second.network.online = true;
  await second.book.ready;
  expect(second.book.career()).toEqual(first.book.career());
});

test('undo takes back the last step of this session and keeps what came from elsewhere since', async () => {
  const first = await newDevice();
  const second = new Device(first.network.send);
  await Promise.all([first.book.ready, second.book.ready]);
  await first.book.act(writeEntry, { type: 'win', text: 'Before' });
  await first.sync();
  await second.sync();
  const id = [...second.book.career().entry.keys()][0] as string;
  await first.book.act(editEntry, { id, text: 'After' });
  await first.sync();
  await second.sync();
  await second.book.act(editEntry, { id, safeText: 'Elsewhere' });
  await second.sync();
  await first.sync();
  expect(await second.book.undo()).toBe('Entry changed');
  expect(await first.book.undo()).toBe('Entry changed');
  for (const device of [first, second, first]) await device.sync();
  for (const device of [first, second]) expect(device.book.career().entry.get(id)).toMatchObject({ text: 'Before' });
  expect(first.book.career()).toEqual(second.book.career());
  await first.reload();
  expect(await first.book.undo()).toBeNull();
});

test('what is written while a request is under way goes out after it', async () => {
  const device = await newDevice();
  await device.book.ready;
  await device.book.act(writeEntry, { type: 'win', text: 'One' });
  const id = [...device.book.career().entry.keys()][0] as string;
  device.network.plan = ['answered', 'hold'];
  device.network.online = true;
  device.network.meanwhile = async () => void (await device.book.act(editEntry, { id, text: 'Two' }));
  await device.book.syncNow();
  await until(device.book, () => device.book.status().state === 'synced');
  const other = new Device(device.network.send);
  await other.book.ready;
  await other.sync();
  expect(other.book.career().entry.get(id)?.text).toBe('Two');
});

test('a push that changed nothing does not hide what somebody else wrote in the same revision', async () => {
  const first = await newDevice();
  const second = new Device(first.network.send);
  await Promise.all([first.book.ready, second.book.ready]);
  const note = (id: string, text: string) => ({ kind: 'entry', id, body: { day: '2026-11-23', type: 'note', text } });
  await second.book.apply('Written', [note('one', 'the same'), note('two', 'only there')]);
  await first.book.apply('Written', [note('one', 'the same')]);
  first.network.plan = ['hold', 'answered'];
  first.network.meanwhile = () => second.sync();
  await first.sync();
  await first.sync();
  expect(first.book.career()).toEqual(second.book.career());
});

test('when somebody else got in between, one question and one more push settle it', async () => {
  const first = await newDevice();
  const second = new Device(first.network.send);
  await Promise.all([first.book.ready, second.book.ready]);
  await first.book.act(writeEntry, { type: 'win', text: 'Before' });
  await first.sync();
  await second.sync();
  const id = [...first.book.career().entry.keys()][0] as string;
  await second.book.act(editEntry, { id, safeText: 'Second' });
  await first.book.act(editEntry, { id, link: 'https://example.org' });
  first.network.plan = ['hold', 'answered', 'answered', 'answered', 'answered'];
  first.network.meanwhile = () => second.sync();
  await first.book.syncNow();
  expect(first.book.status()).toMatchObject({ state: 'synced', waiting: 0 });
  await second.sync();
  expect(second.book.career().entry.get(id)).toMatchObject({ safeText: 'Second', link: 'https://example.org' });
});

test('an answer that was lost does not send a change again over what another device made of it', async () => {
  const first = await newDevice();
  const second = new Device(first.network.send);
  await Promise.all([first.book.ready, second.book.ready]);
  await first.book.act(writeEntry, { type: 'win', text: 'Before' });
  await first.sync();
  const id = [...first.book.career().entry.keys()][0] as string;
  await first.book.act(editEntry, { id, text: 'From the first' });
  first.network.plan = ['answered', 'answer-lost'];
  await first.sync(false);
  await second.sync();
  await second.book.act(editEntry, { id, text: 'From the second, who saw the first' });
  await second.sync();
  await first.sync();
  expect(first.book.career().entry.get(id)?.text).toBe('From the second, who saw the first');
  expect(first.book.status().notices).toEqual([]);
});

test('undo after an answer that was lost takes the change back on the server too', async () => {
  const device = await newDevice();
  await device.book.ready;
  await device.book.act(writeEntry, { type: 'win', text: 'Before' });
  await device.sync();
  const id = [...device.book.career().entry.keys()][0] as string;
  await device.book.act(editEntry, { id, text: 'After' });
  device.network.plan = ['answered', 'answer-lost'];
  await device.sync(false);
  await device.book.undo();
  await device.sync();
  await device.sync();
  expect(device.book.career().entry.get(id)?.text).toBe('Before');
  expect(device.book.status().waiting).toBe(0);
});
