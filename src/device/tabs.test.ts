import { afterAll, expect, test, vi } from 'vitest';
import { editEntry, writeEntry } from '#core/journal/actions.ts';
import type { DeviceBook } from './local-book.ts';
import { browserTabs } from './tabs.ts';
import { Device, openServer, until } from './testing/lab.ts';

const server = await openServer();
afterAll(() => server.store.close());

async function openTabs() {
  const device = new Device((await openServer(server.store)).send, undefined, browserTabs);
  // Ready only after it has asked the server, so this is the one that leads.
  await device.book.ready;
  const two = device.openTab();
  await two.ready;
  return { device, one: device.book, two };
}

const texts = (book: DeviceBook) => [...book.career().entry.values()].map((row) => row.text).sort();
const first = (book: DeviceBook) => [...book.career().entry.values()][0];

test('a tab shows what another writes before any server has it', async () => {
  const { one, two } = await openTabs();
  await one.act(writeEntry, { type: 'win', text: 'Offline in one tab' });
  await until(two, () => texts(two).includes('Offline in one tab'));
  expect(one.status()).toMatchObject({ state: 'offline', waiting: 1 });
  await until(two, () => two.status().waiting === 1);
  one.close();
  two.close();
});

test('one tab sends for all of them, and the next takes over when it closes', async () => {
  const { device, one, two } = await openTabs();
  device.network.online = true;
  await two.act(writeEntry, { type: 'win', text: 'From the tab that does not lead' });
  await Promise.all([one, two].map((tab) => until(tab, () => tab.status().state === 'synced' && tab.status().waiting === 0)));
  const asked = device.network.requests;
  await two.act(writeEntry, { type: 'win', text: 'Again' });
  await Promise.all([one, two].map((tab) => until(tab, () => tab.status().waiting === 0)));
  expect(device.network.requests - asked).toBe(1);

  device.network.online = false;
  await two.act(writeEntry, { type: 'win', text: 'While nobody listens' });
  await until(one, () => one.status().state === 'offline');
  device.network.online = true;
  one.close();
  await until(two, () => two.status().state === 'synced' && two.status().waiting === 0);
  two.close();
});

test('two tabs on one record at the same moment: both fields stay, and of one field the loser is shown', async () => {
  const { one, two } = await openTabs();
  await one.act(writeEntry, { type: 'win', text: 'Before' });
  await until(two, () => texts(two).length === 1);
  const id = first(one)?.id as string;
  await Promise.all([one.act(editEntry, { id, safeText: 'Safe' }), two.act(editEntry, { id, link: 'https://example.org' })]);
  for (const tab of [one, two]) await until(tab, () => first(tab)?.safeText === 'Safe' && first(tab)?.link === 'https://example.org');

  await Promise.all([one.act(editEntry, { id, text: 'By one' }), two.act(editEntry, { id, text: 'By two' })]);
  for (const tab of [one, two]) await until(tab, () => tab.status().notices.length === 1 && texts(one)[0] === texts(two)[0]);
  const { mine, theirs } = one.status().notices[0] ?? {};
  expect([mine, theirs].sort()).toEqual(['By one', 'By two']);
  expect(mine).toBe(texts(one)[0]);
  await two.dismissNotices();
  await until(one, () => one.status().notices.length === 0);
  one.close();
  two.close();
});

const orders = (items: readonly string[]): string[][] =>
  items.length < 2 ? [[...items]] : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

test('two tabs and a second device offline on one record, in every order: all end the same without a reload', async () => {
  for (const order of orders(['one edits', 'two edits', 'far edits', 'near syncs', 'far syncs'])) {
    const own = await openServer(server.store);
    const near = new Device(own.send, undefined, browserTabs);
    await near.book.ready;
    const [one, two, far] = [near.book, near.openTab(), new Device(own.send)];
    await Promise.all([two.ready, far.book.ready]);
    await one.act(writeEntry, { type: 'win', text: 'Before' });
    await near.sync();
    await far.sync();
    const id = first(one)?.id as string;
    await until(two, () => two.career().entry.has(id));
    const steps: Record<string, () => Promise<unknown>> = {
      'one edits': () => one.act(editEntry, { id, text: 'One' }),
      'two edits': () => two.act(editEntry, { id, safeText: 'Two' }),
      'far edits': () => far.book.act(editEntry, { id, text: 'Far', link: 'https://example.org/far' }),
      'near syncs': () => near.sync(),
      'far syncs': () => far.sync(),
    };
    for (const step of order) await steps[step]?.();
    await until(one, () => one.career().entry.get(id)?.safeText === 'Two');
    for (const device of [near, far, near]) await device.sync();
    await until(two, () => JSON.stringify(first(two)) === JSON.stringify(first(one)) && two.status().waiting === 0);
    expect(far.book.career()).toEqual(one.career());
    expect(first(one)).toMatchObject({ safeText: 'Two', link: 'https://example.org/far' });
    const seen = [...one.status().notices, ...far.book.status().notices].flatMap(({ mine, theirs }) => [mine, theirs]);
    if (seen.length > 0) expect(seen).toEqual(expect.arrayContaining(['One', 'Far']));
    else expect(['One', 'Far']).toContain(first(one)?.text);
    for (const book of [one, two, far.book]) book.close();
  }
});

test('logging out in one tab empties the database and every other tab, and stops them from writing', async () => {
  const { device, one, two } = await openTabs();
  await one.act(writeEntry, { type: 'win', text: 'Private' });
  await until(two, () => texts(two).length === 1);
  await one.logout();
  await until(two, () => texts(two).length === 0);
  expect(texts(one)).toEqual([]);
  expect(await two.act(writeEntry, { type: 'win', text: 'Too late' })).toMatchObject({ ok: false });
  const again = device.openTab();
  await again.ready;
  expect(texts(again)).toEqual([]);
  again.close();
});

test('a tab that has not heard of the log-out cannot bring anything back', async () => {
  const device = new Device((await openServer(server.store)).send);
  const [one, deaf] = [device.book, device.openTab()];
  await Promise.all([one.ready, deaf.ready]);
  await one.logout();
  expect(await deaf.act(writeEntry, { type: 'win', text: 'Private' })).toMatchObject({ ok: false });
  const again = device.openTab();
  await again.ready;
  expect(texts(again)).toEqual([]);
  again.close();
});

test('an edit that is not kept yet stays on the screen while another tab changes the same record', async () => {
  const { one, two } = await openTabs();
  await one.act(writeEntry, { type: 'win', text: 'Before' });
  await until(two, () => texts(two).length === 1);
  const id = first(one)?.id as string;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  const typed = one.act(editEntry, { id, text: 'Typed' });
  await until(one, () => one.status().state === 'trouble');
  await two.act(editEntry, { id, link: 'https://example.org' });
  await until(one, () => first(one)?.link !== undefined);
  expect(first(one)).toMatchObject({ text: 'Typed', link: 'https://example.org' });
  await one.act(editEntry, { id, safeText: 'Safe' });
  await typed;
  await until(two, () => first(two)?.text === 'Typed' && first(two)?.safeText === 'Safe');
  one.close();
  two.close();
});

test('what a tab kept but could not tell before it ended is sent by the tab that takes over', async () => {
  const own = await openServer(server.store);
  const device = new Device(own.send, undefined, (name) => ({ ...browserTabs(name), post: () => {} }));
  device.network.plan = ['answered'];
  await device.book.ready;
  const two = device.openTab();
  await two.ready;
  await device.book.act(writeEntry, { type: 'win', text: 'Kept in silence' });
  await device.sync(false);
  expect(texts(two)).toEqual([]);
  device.network.online = true;
  device.book.close();
  await until(two, () => texts(two).includes('Kept in silence') && two.status().waiting === 0);
  expect((await own.store.pull(own.account, 0)).records).toHaveLength(1);
  two.close();
});
