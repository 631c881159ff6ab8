import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '#core/record.ts';
import type { PushWrite, StoredRecord } from '#core/sync.ts';
import type { Store } from './store.ts';
import { engines, instant, lineage, newAccount, type Running, startEngine } from './testing/engines.ts';

type Copy = Map<string, Body | null>;
type Device = { since: number; readonly revs: Map<string, number> };
type Change = { writer: number; sees: boolean; changes: { id: string; value: number | null }[] };

const changes = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }) }), {
  minLength: 1,
  maxLength: 5,
  selector: (change) => change.id,
});
const schedule: fc.Arbitrary<Change[]> = fc.array(fc.record({ writer: fc.nat(2), sees: fc.boolean(), changes }), { minLength: 1, maxLength: 15 });

/** Everything after `since`, asked for as a device does: page by page, on from the last revision it got. */
async function pullAll(store: Store, account: string, since: number, limit: number): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (let at = since, more = true; more; ) {
    const page = await store.pull(account, at, limit);
    records.push(...page.records);
    more = page.more;
    at = page.records.at(-1)?.rev ?? at;
  }
  return records;
}

const applied = (copy: Copy, records: readonly StoredRecord[]): Copy => new Map([...copy, ...records.map(({ id, body }) => [id, body] as const)]);
const sorted = (copy: Copy) => [...copy].sort(([a], [b]) => (a < b ? -1 : 1));

/** Three writers, each knowing the revisions it last saw. Returns the copy as it was at every revision. */
async function run(store: Store, account: string, steps: readonly Change[]): Promise<Copy[]> {
  const devices: Device[] = [0, 1, 2].map(() => ({ since: 0, revs: new Map() }));
  const copies: Copy[] = [new Map()];
  for (const { writer, sees, changes } of steps) {
    const device = devices[writer] as Device;
    if (sees)
      for (const record of await pullAll(store, account, device.since, 2)) {
        device.revs.set(record.id, record.rev);
        device.since = record.rev;
      }
    const writes = changes.map(
      ({ id, value }): PushWrite => ({ kind: 'note', id, baseRev: device.revs.get(id) ?? 0, body: value === null ? null : { value, writer: 'any' } }),
    );
    const answer = await store.push(account, { lineage, writes }, instant);
    const before = copies.at(-1) as Copy;
    if (answer.ok && answer.rev === copies.length) copies.push(new Map([...before, ...writes.map(({ id, body }) => [id, body] as const)]));
    else expect(answer).toMatchObject(answer.ok ? { rev: copies.length - 1 } : { reason: 'stale', rev: copies.length - 1 });
    if (answer.ok) for (const { id } of writes) device.revs.set(id, answer.rev);
    const again = await store.push(account, { lineage, writes }, instant);
    expect(again).toEqual(answer.ok ? { ok: true, rev: answer.rev, unchanged: true } : answer);
  }
  return copies;
}

const absentIsNull = (copy: Copy) => sorted(new Map([...copy].filter(([, body]) => body !== null)));

describe.each(engines)('%s', (engine) => {
  let running: Running;
  beforeAll(async () => void (running = await startEngine(engine)));
  afterAll(() => running.stop());
  const numRuns = engine === 'sqlite' ? 150 : 25;

  test('pulling from any revision by any page size gives equal copies, and a repeated push changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, fc.integer({ min: 1, max: 9 }), async (steps, limit) => {
        const account = await newAccount(running.store);
        const copies = await run(running.store, account, steps);
        const last = absentIsNull(copies.at(-1) as Copy);
        for (const [since, copy] of copies.entries()) {
          const records = await pullAll(running.store, account, since, limit);
          expect(absentIsNull(applied(copy, records))).toEqual(last);
          expect(records.map(({ rev }) => rev)).toEqual(records.map(({ rev }) => rev).sort((a, b) => a - b));
        }
      }),
      { numRuns, seed: 20261123 },
    );
  });

  test('a page holds no more than was asked for unless one revision alone is larger', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, fc.integer({ min: 1, max: 9 }), async (steps, limit) => {
        const account = await newAccount(running.store);
        await run(running.store, account, steps);
        const { records } = await running.store.pull(account, 0, limit);
        if (records.length > limit) expect(new Set(records.map(({ rev }) => rev)).size).toBe(1);
      }),
      { numRuns: Math.ceil(numRuns / 3), seed: 20261123 },
    );
  });

  test('writers at the same time: every accepted push has its own revision, and each pull is of one instant', async () => {
    const account = await newAccount(running.store);
    const stores = await Promise.all([0, 1, 2, 3].map(() => running.more()));
    const accepted: number[] = [];
    const writer = async (store: Store, name: string) => {
      for (let turn = 0; turn < 15; turn += 1) {
        const pair = ['left', 'right'].map((side): PushWrite => ({ kind: 'note', id: `${name}-${turn}-${side}`, baseRev: 0, body: { turn } }));
        const answer = await store.push(account, { lineage, writes: pair }, instant);
        if (answer.ok) accepted.push(answer.rev);
        const { records, rev } = await store.pull(account, 0);
        expect(records.length % 2).toBe(0);
        expect(Math.max(...records.map((record) => record.rev))).toBe(rev);
      }
    };
    await Promise.all(stores.map((store, index) => writer(store, `w${index}`)));
    expect(accepted.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  test('a pull while others push never tells of more than the revision it names', async () => {
    const account = await newAccount(running.store);
    const [writer, ...readers] = await Promise.all([0, 1, 2, 3].map(() => running.more()));
    let isWriting = true;
    const write = async () => {
      for (let turn = 0; turn < 150; turn += 1)
        await writer?.push(account, { lineage, writes: [{ kind: 'note', id: `n${turn % 7}`, baseRev: turn, body: { turn } }] }, instant);
      isWriting = false;
    };
    const read = async (store: Store) => {
      while (isWriting) {
        const { records, rev } = await store.pull(account, 0);
        expect(records.at(-1)?.rev ?? 0).toBe(rev);
      }
    };
    await Promise.all([write(), ...readers.map(read)]);
  });

  test('of writers who change one record at the same time, one is taken and the others are told', async () => {
    const account = await newAccount(running.store);
    const stores = await Promise.all([0, 1, 2, 3].map(() => running.more()));
    const answers = await Promise.all(
      stores.map((store, index) => store.push(account, { lineage, writes: [{ kind: 'note', id: 'one', baseRev: 0, body: { index } }] }, instant)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'stale')).toHaveLength(3);
  });
});
