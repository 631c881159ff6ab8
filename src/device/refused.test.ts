import { afterAll, expect, test } from 'vitest';
import { editEntry } from '#core/journal/actions.ts';
import type { Write } from '#core/record.ts';
import { Device, openServer } from './testing/lab.ts';

const server = await openServer();
afterAll(() => server.store.close());

const note = (id: string, text = id): Write => ({ kind: 'entry', id, body: { day: '2026-11-23', type: 'note', text } });
const poison: Write = { kind: 'entry', id: 'poison', body: { day: 'no day', type: 'note', text: 'typed with care' } };
const notes = (count: number) => Array.from({ length: count }, (_, at) => note(`n${at}`));

async function deviceWith(writes: readonly Write[], send?: (real: typeof server.send) => typeof server.send) {
  const own = await openServer(server.store);
  const device = new Device(send ? send(own.send) : own.send);
  await device.book.ready;
  await device.book.apply('Import', writes);
  await device.sync();
  return { device, count: async () => (await own.store.pull(own.account, 0)).records.length };
}

test('a write the server will never take is set aside and reported; the rest goes on, and it is still there after a reload', async () => {
  const { device, count } = await deviceWith([...notes(700), poison]);
  for (let look = 0; look < 2; look++) {
    expect(await count()).toBe(700);
    expect(device.book.status()).toMatchObject({
      state: 'trouble',
      waiting: 0,
      refused: [{ kind: 'entry', id: 'poison', why: expect.stringContaining('day') }],
    });
    expect(device.book.status().sentence).toContain('One change was not taken');
    expect(device.book.career().entry.get('poison')?.text).toBe('typed with care');
    await device.reload();
  }
  await device.book.act(editEntry, { id: 'poison', day: '2026-11-22' });
  await device.sync();
  expect(await count()).toBe(701);
  expect(device.book.status().refused).toEqual([]);
});

test('a server that refuses without saying what: the batch is halved until the one write is found', async () => {
  const mute =
    (real: typeof server.send): typeof server.send =>
    async (url, init) => {
      const answer = await real(url, init);
      return answer.status === 422 ? new Response('<html>', { status: 413 }) : answer;
    };
  const { device, count } = await deviceWith([...notes(40), poison], mute);
  expect(await count()).toBe(40);
  expect(device.book.status().refused).toMatchObject([{ id: 'poison' }]);
});

test('a refused write that is taken back leaves nothing behind', async () => {
  const { device } = await deviceWith([poison]);
  await device.book.undo();
  expect(device.book.status()).toMatchObject({ waiting: 0, refused: [] });
});

test('a push stays under 500 writes and under the size of a request', async () => {
  const sizes: { writes: number; bytes: number }[] = [];
  const weigh =
    (real: typeof server.send): typeof server.send =>
    (url, init) => {
      const body = String(init.body ?? '');
      if (url.endsWith('/push')) sizes.push({ writes: JSON.parse(body).writes.length, bytes: new TextEncoder().encode(body).length });
      return real(url, init);
    };
  const { count } = await deviceWith([...notes(1_200), ...Array.from({ length: 60 }, (_, at) => note(`long${at}`, '語'.repeat(19_000)))], weigh);
  expect(await count()).toBe(1_260);
  for (const { writes, bytes } of sizes) {
    expect(writes).toBeLessThanOrEqual(500);
    expect(bytes).toBeLessThan(1024 * 1024);
  }
});
