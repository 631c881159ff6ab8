import { afterAll, expect, test } from 'vitest';
import { editEntry, writeEntry } from '#core/journal/actions.ts';
import { Device, openServer } from './testing/lab.ts';

const first = await openServer();
afterAll(() => first.store.close());
const newServer = () => openServer(first.store);
type Server = Awaited<ReturnType<typeof newServer>>;

const texts = (device: Device) => [...device.book.career().entry.values()].map((row) => row.text).sort();
const textsOn = async ({ store, account }: Server) => (await store.pull(account, 0)).records.flatMap(({ body }) => body?.text ?? []).sort();
const put = (server: Server, id: string, text: string) =>
  server.store.push(
    server.account,
    { lineage: server.lineage, writes: [{ kind: 'entry', id, baseRev: 0, body: { day: '2026-11-23', type: 'note', text } }] },
    'now',
  );

/** A device that has sent one entry and holds another that is not sent, before a server with another history. */
async function deviceBefore(server: Server): Promise<Device> {
  const device = new Device((await newServer()).send);
  await device.book.ready;
  await device.book.act(writeEntry, { type: 'win', text: 'sent' });
  await device.sync();
  await device.book.act(writeEntry, { type: 'win', text: 'unsent' });
  device.network.send = server.send;
  return device;
}
const cases = { 'an emptied server': [] as string[], 'the server of another account': ['theirs', 'theirs too', 'theirs three'] };

for (const [name, held] of Object.entries(cases)) {
  const serverWith = async () => {
    const server = await newServer();
    for (const text of held) await put(server, text.replaceAll(' ', '-'), text);
    return server;
  };

  test(`${name} takes nothing from a device and gets nothing: the device asks`, async () => {
    const server = await serverWith();
    const device = await deviceBefore(server);
    for (let round = 0; round < 2; round++) {
      device.network.online = true;
      await device.book.syncNow();
      expect(device.book.status()).toMatchObject({ state: 'ask', sentence: expect.stringContaining('another history') });
      expect(texts(device)).toEqual(expect.arrayContaining(['sent', 'unsent']));
      await device.book.act(writeEntry, { type: 'win', text: `while asking ${round}` });
      await device.book.syncNow();
      expect(await textsOn(server)).toEqual([...held].sort());
      await device.reload();
    }
    expect(texts(device)).toEqual(['sent', 'unsent', 'while asking 0', 'while asking 1']);
  });

  test(`${name}: keeping mine sends everything this device has and drops nothing of the server's`, async () => {
    const server = await serverWith();
    const device = await deviceBefore(server);
    device.network.online = true;
    await device.book.syncNow();
    await device.book.keepMine();
    expect(device.book.status()).toMatchObject({ state: 'synced', waiting: 0 });
    expect(await textsOn(server)).toEqual(['sent', ...held, 'unsent'].sort());
    expect(texts(device)).toEqual(['sent', ...held, 'unsent'].sort());
    await device.reload();
    expect(texts(device)).toEqual(['sent', ...held, 'unsent'].sort());
  });

  test(`${name}: taking the server's replaces the device's copy, only when asked`, async () => {
    const server = await serverWith();
    const device = await deviceBefore(server);
    await device.book.takeServer();
    expect(texts(device)).toEqual(['sent', 'unsent']);
    device.network.online = true;
    await device.book.syncNow();
    await device.book.takeServer();
    expect(device.book.status()).toMatchObject({ state: 'synced', waiting: 0 });
    expect(texts(device)).toEqual([...held].sort());
    await device.reload();
    expect(texts(device)).toEqual([...held].sort());
  });
}

test('the right server again ends the question by itself', async () => {
  const device = await deviceBefore(await newServer());
  const wrong = device.network.send;
  const right = await newServer();
  device.network.online = true;
  await device.book.syncNow();
  await device.book.keepMine();
  device.network.send = right.send;
  await device.book.syncNow();
  expect(device.book.status().state).toBe('ask');
  device.network.send = wrong;
  await device.book.syncNow();
  expect(device.book.status().state).toBe('synced');
});

test('an older backup asks, also after it has caught up with other contents', async () => {
  const server = await newServer();
  const device = new Device(server.send);
  await device.book.ready;
  for (const text of ['one', 'two', 'three']) await device.book.act(writeEntry, { type: 'win', text });
  device.network.online = true;
  for (const { id } of device.book.career().entry.values()) {
    await device.book.act(editEntry, { id, link: 'https://example.org' });
    await device.book.syncNow();
  }
  const older = await newServer();
  const backup = { ...older, lineage: server.lineage };
  await put(older, 'from-backup', 'from the backup');
  device.network.send = async (url, init) => {
    const answer = await older.send(url, init);
    return url.includes('/pull') ? Response.json({ ...(await answer.json()), lineage: backup.lineage }) : answer;
  };
  await device.book.syncNow();
  expect(device.book.status()).toMatchObject({ state: 'ask', sentence: expect.stringContaining('behind') });
  for (let id = 0; id < 9; id++) await put(older, `later-${id}`, 'later');
  await device.reload();
  await device.book.syncNow();
  expect(device.book.status().state).toBe('ask');
  expect(texts(device)).toEqual(['one', 'three', 'two']);
});

test('a device with nothing on it takes any server without asking', async () => {
  const server = await newServer();
  const device = new Device((await newServer()).send);
  await device.book.ready;
  await device.sync();
  await put(server, 'theirs', 'theirs');
  device.network.send = server.send;
  await device.sync();
  expect(texts(device)).toEqual(['theirs']);
});

test('an answer to a question nobody asked changes nothing', async () => {
  const device = new Device((await newServer()).send);
  await device.book.ready;
  await device.book.act(writeEntry, { type: 'win', text: 'unsent' });
  device.network.online = true;
  await device.book.takeServer();
  expect(texts(device)).toEqual(['unsent']);
  expect(device.book.status()).toMatchObject({ state: 'synced', waiting: 0 });
});
