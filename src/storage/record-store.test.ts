import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '#core/record.ts';
import { bodyLimit, type PushWrite } from '#core/sync.ts';
import { engines, instant, lineage, newAccount, type Running, startEngine } from './testing/engines.ts';

const note = (id: string, body: Body | null, baseRev = 0): PushWrite => ({ kind: 'note', id, baseRev, body });

describe.each(engines)('%s', (engine) => {
  let running: Running;
  beforeAll(async () => void (running = await startEngine(engine)));
  afterAll(() => running.stop());

  const start = async () => {
    const account = await newAccount(running.store);
    const push = (...writes: PushWrite[]) => running.store.push(account, { lineage, writes }, instant);
    const pull = (since = 0, limit?: number) => running.store.pull(account, since, limit);
    const history = (id: string) => running.store.history(account, { kind: 'note', id });
    return { account, push, pull, history, store: running.store };
  };

  test('an account keeps the lineage it was made with', async () => {
    const { account, store } = await start();
    expect(await store.ensureAccount(account, 'another')).toEqual({ lineage, rev: 0 });
    expect(await store.pull(account, 0)).toEqual({ lineage, rev: 0, records: [], more: false });
  });

  test('what was pushed comes back, with its revision', async () => {
    const { push, pull } = await start();
    const body = { z: 'Größe 漢字 🧭 \u0000 \ud800 "\\', a: [1, 2.5, -0.1, 1e21, true, null, { y: 1, x: [] }], '': {} };
    expect(await push(note('a', body), note('b', {}))).toEqual({ ok: true, rev: 1 });
    expect(await push(note('c', { n: 1 }))).toEqual({ ok: true, rev: 2 });
    const first = [
      { kind: 'note', id: 'a', rev: 1, body },
      { kind: 'note', id: 'b', rev: 1, body: {} },
    ];
    const third = { kind: 'note', id: 'c', rev: 2, body: { n: 1 } };
    expect(await pull()).toEqual({ lineage, rev: 2, records: [...first, third], more: false });
    expect(await pull(1)).toEqual({ lineage, rev: 2, records: [third], more: false });
    expect((await pull(2)).records).toEqual([]);
  });

  test('a push that says what is kept already does nothing, whatever it was based on', async () => {
    const { push, pull, history } = await start();
    await push(note('a', { x: 1, y: 2 }));
    await push(note('a', { x: 2, y: 2 }, 1));
    expect(await push(note('a', { y: 2, x: 2 }, 0))).toEqual({ ok: true, rev: 2, unchanged: true });
    expect(await push(note('never', null))).toEqual({ ok: true, rev: 2, unchanged: true });
    expect((await pull()).rev).toBe(2);
    expect(await history('a')).toHaveLength(2);
  });

  test('what stood at an instant comes from the history: later words, later records and what was removed by then are not in it', async () => {
    const { account, push, store } = await start();
    const at = (day: number) => `2026-11-${day}T09:00:00.000Z`;
    const later = (day: number, ...writes: PushWrite[]) => store.push(account, { lineage, writes }, at(day));
    expect(await store.asOf(account, at(30))).toEqual({ begins: null, records: [] });
    await push(note('a', { x: 1 }), note('gone', { x: 1 }));
    await later(25, note('a', { x: 2 }, 1), note('gone', null, 1), note('b', { x: 1 }));
    await later(27, note('a', { x: 3 }, 2));
    const records = async (day: number) => (await store.asOf(account, at(day))).records.map(({ id, body }) => [id, body.x]);
    expect(await records(22)).toEqual([]);
    expect(await records(24)).toEqual([
      ['a', 1],
      ['gone', 1],
    ]);
    expect(await records(26)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect((await store.asOf(account, at(22))).begins).toBe(instant);
    await store.eraseRecords(account, [{ kind: 'note', id: 'a' }]);
    expect(await records(24)).toEqual([['gone', 1]]);
  });

  test('one stale write refuses the whole push and returns what is kept', async () => {
    const { push, pull } = await start();
    await push(note('a', { x: 1 }), note('b', { x: 1 }));
    await push(note('a', { x: 2 }, 1));
    const refusal = await push(note('a', { x: 3 }, 1), note('b', { x: 3 }, 1), note('new', { x: 3 }));
    expect(refusal).toEqual({ ok: false, reason: 'stale', rev: 2, records: [{ kind: 'note', id: 'a', rev: 2, body: { x: 2 } }] });
    expect((await pull()).records.map(({ id, body }) => [id, body])).toEqual([
      ['b', { x: 1 }],
      ['a', { x: 2 }],
    ]);
    expect(await push(note('a', { x: 3 }, 2), note('b', { x: 3 }, 1))).toEqual({ ok: true, rev: 3 });
  });

  test('a removal is a version like any other', async () => {
    const { push, pull, history } = await start();
    await push(note('a', { x: 1 }));
    await push(note('a', null, 1));
    expect((await pull(1)).records).toEqual([{ kind: 'note', id: 'a', rev: 2, body: null }]);
    expect(await push(note('a', { x: 2 }, 1))).toMatchObject({ ok: false, reason: 'stale' });
    await push(note('a', { x: 2 }, 2));
    expect(await history('a')).toEqual([
      { rev: 3, at: instant, body: { x: 2 } },
      { rev: 2, at: instant, body: null },
      { rev: 1, at: instant, body: { x: 1 } },
    ]);
  });

  test('a push that names a record twice keeps the last word', async () => {
    const { push, pull } = await start();
    await push(note('a', { x: 1 }), note('a', { x: 2 }));
    expect((await pull()).records).toEqual([{ kind: 'note', id: 'a', rev: 1, body: { x: 2 } }]);
  });

  test('writes that can never be taken are named, and nothing is written', async () => {
    const { push, pull } = await start();
    const answer = await push(
      note('good', { x: 1 }),
      { kind: 'entry', id: 'e', baseRev: 0, body: { day: 'someday' } },
      { kind: 'No Kind', id: 'k', baseRev: 0, body: {} },
      note('../etc', {}),
      note('large', { text: 'x'.repeat(bodyLimit) }),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
    const refused = answer.ok || answer.reason !== 'invalid' ? [] : answer.refused;
    expect(refused.map(({ id }) => id)).toEqual(['e', 'k', '../etc', 'large']);
    expect((await pull()).rev).toBe(0);
  });

  test('a device of another history is refused before anything is compared', async () => {
    const { account, store, push, pull } = await start();
    await push(note('a', { x: 1 }));
    const other = await store.push(account, { lineage: 'another', writes: [note('a', { x: 1 }, 1)] }, instant);
    expect(other).toEqual({ ok: false, reason: 'lineage', lineage });
    expect((await pull()).rev).toBe(1);
  });

  test('a device that has seen more than this store has is refused: the store lost something', async () => {
    const { push, pull } = await start();
    await push(note('a', { x: 1 }));
    expect(await push(note('a', { x: 2 }, 2))).toEqual({ ok: false, reason: 'lineage', lineage });
    expect((await pull()).rev).toBe(1);
  });

  test('accounts do not see each other', async () => {
    const [mine, other] = [await start(), await start()];
    await mine.push(note('a', { x: 1 }));
    await other.push(note('a', { x: 2 }));
    await mine.store.eraseRecords(mine.account, [{ kind: 'note', id: 'a' }]);
    expect((await other.pull()).records).toEqual([{ kind: 'note', id: 'a', rev: 1, body: { x: 2 } }]);
    expect(await other.history('a')).toHaveLength(1);
    expect(await mine.history('a')).toHaveLength(0);
  });

  test('erasing leaves nothing of a record but that it is gone', async () => {
    const { account, store, push, pull, history } = await start();
    await push(note('a', { x: 1 }), note('b', { x: 1 }));
    await push(note('a', { x: 2 }, 1));
    const keys = ['a', 'never', 'a'].map((id) => ({ kind: 'note', id }));
    expect(await store.eraseRecords(account, keys)).toEqual({ rev: 3 });
    expect(await history('a')).toEqual([]);
    expect(await history('b')).toHaveLength(1);
    expect((await pull(1)).records).toEqual([{ kind: 'note', id: 'a', rev: 3, body: null, erased: true }]);
    expect(await push(note('a', { x: 3 }, 2))).toMatchObject({ ok: false, reason: 'stale' });
    expect(await store.eraseRecords(account, [{ kind: 'note', id: 'never' }])).toEqual({ rev: 3 });
  });

  test('erasing an account takes its records, history and sessions with it', async () => {
    const { account, store, push, history } = await start();
    await push(note('a', { x: 1 }));
    await store.sessions.create(account, `hash-of-${account}`, instant);
    await store.eraseAccount(account);
    expect(await store.sessions.find(`hash-of-${account}`)).toBeNull();
    expect(await store.ensureAccount(account, 'another')).toEqual({ lineage: 'another', rev: 0 });
    expect((await store.pull(account, 0)).records).toEqual([]);
    expect(await history('a')).toEqual([]);
    expect(await store.push(account, { lineage, writes: [note('a', { x: 1 })] }, instant)).toMatchObject({ ok: false, reason: 'lineage' });
  });

  test('a push of 500 records, and of more than fit in one statement, is one revision', async () => {
    const { push, pull } = await start();
    const many = Array.from({ length: 1234 }, (_, index) => note(`n${String(index).padStart(4, '0')}`, { index }));
    expect(await push(...many)).toEqual({ ok: true, rev: 1 });
    expect((await pull()).records.map(({ id, body }) => ({ id, body }))).toEqual(many.map(({ id, body }) => ({ id, body })));
    expect((await pull(0, 100)).records).toHaveLength(1234);
  });
});
