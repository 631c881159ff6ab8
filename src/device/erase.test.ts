import { expect, test } from 'vitest';
import type { Body } from '#core/record.ts';
import { forgetting } from './forget.ts';
import { indexedDatabase } from './indexeddb.ts';
import { forgetInDrafts } from './site-drafts.ts';
import { Device, openServer } from './testing/lab.ts';

const put = (kind: string, id: string, body: Body | null) => ({ kind, id, body });
const entry = (text: string, more: Body = {}): Body => ({ day: '2026-11-23', type: 'note', text, ...more });
const keptBy = async (device: Device): Promise<string> => JSON.stringify(await indexedDatabase(device.database).load());

test('another device forgets who was erased, and what it had not sent yet does not bring them back', async () => {
  const { send, store, account } = await openServer();
  const [here, there] = [new Device(send), new Device(send)];
  await here.book.apply('Added', [put('person', 'z', { name: 'Zenobia Quill', emails: ['z@quill.example'] }), put('person', 'bo', { name: 'Bo Li' })]);
  await here.book.apply('Written', [put('entry', 'e', entry('Zenobia Quill helped', { people: ['z'] }))]);
  await here.sync();
  await there.sync();
  await there.book.apply('Renamed', [put('person', 'z', { name: 'Zenobia Marr' }), put('touchpoint', 't', { day: '2026-11-23', people: ['z'] })]);
  await there.book.apply('Written', [put('entry', 'f', entry('Zenobia Marr, that is Zenobia Quill, and me', { people: ['z', 'bo'] }))]);
  await there.book.apply('Changed', [put('entry', 'e', entry('Zenobia Quill helped', { people: ['z'], energy: 'gave' }))]);

  here.network.online = true;
  expect(await here.book.erase(['z'])).toEqual({ ok: true });
  expect(here.book.career().person.has('z')).toBe(false);
  expect(await here.book.undo()).toBeNull();
  expect(await keptBy(here)).not.toContain('Zenobia');

  await there.sync();
  expect([...there.book.career().person.keys()]).toEqual(['bo']);
  expect(there.book.career().entry.get('e')).toMatchObject({ text: 'Someone helped', energy: 'gave' });
  expect(there.book.career().entry.get('f')).toMatchObject({ text: 'Someone, that is someone, and me', people: ['bo'] });
  expect(there.book.career().touchpoint.size).toBe(0);
  expect(await there.book.undo()).toBeNull();
  expect(await keptBy(there)).not.toMatch(/Zenobia|quill/i);
  await here.sync();
  const histories = await Promise.all(['e', 'f'].map((id) => store.history(account, { kind: 'entry', id })));
  expect(JSON.stringify([await store.pull(account, 0), histories])).not.toMatch(/Zenobia|quill/i);
});

test('without the server nobody is erased, and a sentence says so', async () => {
  const { send } = await openServer();
  const device = new Device(send);
  await device.book.apply('Added', [put('person', 'z', { name: 'Zenobia Quill' })]);
  await device.sync();
  expect(await device.book.erase(['z'])).toMatchObject({ ok: false, reason: expect.stringContaining('The server cannot be reached') });
  expect(device.book.career().person.has('z')).toBe(true);
  device.network.online = true;
  expect(await device.book.erase(['nobody'])).toMatchObject({ ok: false, reason: expect.stringContaining('nothing was erased') });
});

test('what was begun on a form loses the name, and a draft about the person goes', async () => {
  const kept = new Map([
    ['windward-draft-person-z', '{"note":"Zenobia Quill"}'],
    ['windward-capture', '{"text":"Lunch with Zenobia Quill","people":["z","bo"]}'],
    ['windward-theme', 'dark'],
  ]);
  const storage = Object.assign(Object.fromEntries(kept), {}) as unknown as Storage;
  Object.defineProperties(storage, {
    getItem: { value: (key: string) => kept.get(key) ?? null },
    setItem: { value: (key: string, text: string) => kept.set(key, text) },
    removeItem: { value: (key: string) => kept.delete(key) },
  });
  forgetInDrafts([storage], await forgetting({ versions: new Map([['z', [{ name: 'Zenobia Quill' }]]]), others: [] }));
  expect(Object.fromEntries(kept)).toEqual({ 'windward-capture': '{"text":"Lunch with someone","people":["bo"]}', 'windward-theme': 'dark' });
});
