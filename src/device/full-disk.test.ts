import { expect, test } from 'vitest';
import { writeEntry } from '#core/journal/actions.ts';
import { StorageFailure } from '#storage/failure.ts';
import { Device, openServer } from './testing/lab.ts';

// Seen red: the device said that it was offline, and nobody learnt of the disk.
test('when the disk of the server is full the person reads so, nothing is lost, and it is saved once there is room', async () => {
  const { store, account, send } = await openServer();
  const sentence = 'The disk is full, so nothing new can be saved.';
  const device = new Device(send);
  device.network.online = true;
  await device.book.ready;
  const { push } = store;
  store.push = () => Promise.reject(new StorageFailure('full', sentence));
  expect(await device.book.act(writeEntry, { type: 'win', text: 'Written with care' })).toMatchObject({ ok: true });
  await device.book.syncNow();
  expect(device.book.status()).toMatchObject({ state: 'trouble', sentence, waiting: 1 });
  await device.reload();
  expect([...device.book.career().entry.values()]).toMatchObject([{ text: 'Written with care' }]);
  store.push = push;
  await device.book.syncNow();
  expect(device.book.status()).toMatchObject({ state: 'synced', waiting: 0 });
  expect((await store.pull(account, 0)).records).toHaveLength(1);
  await store.close();
});
