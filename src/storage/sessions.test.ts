import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, instant, newAccount, type Running, startEngine } from './testing/engines.ts';

const later = '2026-12-01T09:00:00.000Z';

describe.each(engines)('%s', (engine) => {
  let running: Running;
  beforeAll(async () => void (running = await startEngine(engine)));
  afterAll(() => running.stop());

  test('a session is found by the hash of its token until it is removed', async () => {
    const { store } = running;
    const account = await newAccount(store);
    await store.sessions.create(account, `${account}-1`, instant);
    await store.sessions.create(account, `${account}-2`, instant);
    expect(await store.sessions.find(`${account}-1`)).toEqual({ account, created: instant, lastSeen: instant });
    expect(await store.sessions.find('no such hash')).toBeNull();
    await store.sessions.remove(`${account}-1`);
    expect(await store.sessions.find(`${account}-1`)).toBeNull();
    expect(await store.sessions.find(`${account}-2`)).not.toBeNull();
    await store.sessions.removeAll(account);
    expect(await store.sessions.find(`${account}-2`)).toBeNull();
  });

  test('sessions nobody has used since an instant go, those in use stay', async () => {
    const { store } = running;
    const account = await newAccount(store);
    await store.sessions.create(account, `${account}-idle`, instant);
    await store.sessions.create(account, `${account}-used`, instant);
    await store.sessions.seen(`${account}-used`, later);
    await store.sessions.removeIdle('2026-11-30T00:00:00.000Z');
    expect(await store.sessions.find(`${account}-idle`)).toBeNull();
    expect(await store.sessions.find(`${account}-used`)).toEqual({ account, created: instant, lastSeen: later });
  });

  test('a session of an account that is not there, or a hash taken already, is a bug and is stopped', async () => {
    const { store } = running;
    const account = await newAccount(store);
    await expect(store.sessions.create('nobody', `${account}-x`, instant)).rejects.toThrow();
    await store.sessions.create(account, `${account}-y`, instant);
    await expect(store.sessions.create(account, `${account}-y`, later)).rejects.toThrow();
  });
});
