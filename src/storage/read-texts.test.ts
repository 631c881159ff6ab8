import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PushWrite } from '#core/sync.ts';
import type { TextRecord } from './storage.ts';
import { engines, instant, lineage, newAccount, type Running, startEngine } from './testing/engines.ts';

const parsed = ({ body, erased, ...row }: TextRecord) => ({ ...row, body: body === null ? null : JSON.parse(body), ...(erased && { erased: true }) });

describe.each(engines)('%s', (engine) => {
  let running: Running;
  beforeAll(async () => void (running = await startEngine(engine)));
  afterAll(() => running.stop());

  const readAll = async (account: string, since: number) => {
    const parts: (readonly TextRecord[])[] = [];
    const answer = await running.store.readTexts(account, since, (part) => parts.push(part));
    return { ...answer, records: parts.flat().map(parsed), parts: parts.length };
  };

  test('texts in parts say what a pull says, from any revision', async () => {
    const account = await newAccount(running.store);
    const push = (...writes: PushWrite[]) => running.store.push(account, { lineage, writes }, instant);
    const note = (id: string, baseRev: number, body: object | null): PushWrite => ({ kind: 'note', id, baseRev, body: body as PushWrite['body'] });
    await push(...Array.from({ length: 499 }, (_, i) => note(`n${i}`, 0, { text: `“${i}” ✓` })), { kind: 'a', id: 'n0', baseRev: 0, body: {} });
    await push(...Array.from({ length: 300 }, (_, i) => note(`m${i}`, 0, { i })));
    await push(note('n7', 1, null), note('m7', 2, { i: 'changed' }));
    for (const since of [0, 1, 2, 3]) {
      const { lineage: named, rev, records } = await running.store.pull(account, since);
      expect(await readAll(account, since)).toEqual({ lineage: named, rev, records, parts: expect.any(Number) });
    }
    expect((await readAll(account, 0)).parts).toBeGreaterThan(2);
    expect((await readAll(account, 3)).parts).toBe(0);
  });
});
