import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, instant, newAccount, type Running, startEngine } from './testing/engines.ts';

const later = '2026-12-01T09:00:00.000Z';

describe.each(engines)('%s', (engine) => {
  let running: Running;
  beforeAll(async () => void (running = await startEngine(engine)));
  afterAll(() => running.stop());

  test('a feed is found by the hash of its secret until it is replaced or removed', async () => {
    const { feeds } = running.store;
    const [account, other] = [await newAccount(running.store), await newAccount(running.store)];
    expect(await feeds.madeAt(account)).toBeNull();
    await feeds.replace(account, `${account}-1`, instant);
    await feeds.replace(other, `${other}-1`, instant);
    expect([await feeds.madeAt(account), await feeds.accountOf(`${account}-1`)]).toEqual([instant, account]);
    await feeds.replace(account, `${account}-2`, later);
    expect([await feeds.accountOf(`${account}-1`), await feeds.accountOf(`${account}-2`), await feeds.madeAt(account)]).toEqual([null, account, later]);
    await feeds.remove(account);
    expect([await feeds.accountOf(`${account}-2`), await feeds.madeAt(account), await feeds.accountOf(`${other}-1`)]).toEqual([null, null, other]);
  });

  test('an account that is erased has no feed any more', async () => {
    const { store } = running;
    const account = await newAccount(store);
    await store.feeds.replace(account, `${account}-1`, instant);
    await store.eraseAccount(account);
    expect(await store.feeds.accountOf(`${account}-1`)).toBeNull();
  });
});
