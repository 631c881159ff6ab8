import { expect, test } from 'vitest';
import type { PushAnswer, PushWrite } from '#core/sync.ts';
import { openTestApp } from './testing/test-app.ts';

const note = (id: string, baseRev: number, text: string): PushWrite => ({ kind: 'entry', id, baseRev, body: { day: '2026-11-23', type: 'win', text } });

test('what is pushed is pulled back from the revision asked for, and a retry changes nothing', async () => {
  const { get, post, lineage } = await openTestApp();
  const first = await post('/api/push', { lineage, writes: [note('a', 0, 'one')] });
  expect([first.status, await first.json()]).toEqual([200, { ok: true, rev: 1 }]);
  expect(await (await post('/api/push', { lineage, writes: [note('a', 0, 'one')] })).json()).toEqual({ ok: true, rev: 1, unchanged: true });
  await post('/api/push', { lineage, writes: [note('b', 0, 'two')] });
  const later = await get('/api/pull?since=1');
  expect(later.headers.get('Cache-Control')).toBe('no-store');
  expect(await later.json()).toEqual({ lineage, rev: 2, more: false, records: [{ kind: 'entry', id: 'b', rev: 2, body: note('b', 0, 'two').body }] });
  expect((await (await get('/api/pull')).json()).records).toHaveLength(2);
});

test.for<[string, (lineage: string) => unknown, number, Partial<PushAnswer>]>([
  ['stale', (lineage) => ({ lineage, writes: [note('a', 0, 'mine')] }), 409, { reason: 'stale' }],
  ['invalid', (lineage) => ({ lineage, writes: [{ kind: 'entry', id: 'z', baseRev: 0, body: { text: 1 } }] }), 422, { reason: 'invalid' }],
  ['of another lineage', () => ({ lineage: 'other', writes: [note('a', 1, 'mine')] }), 409, { reason: 'lineage' }],
])('a push that is %s says so in the same form as storage does, and writes nothing', async ([, push, status, answer]) => {
  const { get, post, lineage } = await openTestApp();
  await post('/api/push', { lineage, writes: [note('a', 0, 'theirs')] });
  const response = await post('/api/push', push(lineage));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ ok: false, ...answer });
  expect((await (await get('/api/pull')).json()).rev).toBe(1);
});

test.for([
  ['no JSON', '{"lineage":', 'This is not JSON.'],
  ['no writes', { lineage: 'x', writes: [] }, /Writes/],
  ['too many writes', { lineage: 'x', writes: Array.from({ length: 501 }, (_, i) => note(`n${i}`, 0, 'x')) }, /Writes/],
  ['an unknown field', { lineage: 'x', writes: [note('a', 0, 'x')], admin: true }, /admin/],
  ['a negative revision', { lineage: 'x', writes: [note('a', -1, 'x')] }, /Base rev/],
  [
    'a body nested without end',
    `{"lineage":"x","writes":[{"kind":"entry","id":"a","baseRev":0,"body":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}]}`,
    /deep/,
  ],
] as const)('a push with %s is refused in a sentence', async ([, body, reason]) => {
  const { post } = await openTestApp();
  const response = await post('/api/push', body);
  expect(response.status).toBe(400);
  expect((await response.json()).reason).toMatch(reason);
});

test('names that JavaScript treats as special arrive as data or not at all', async () => {
  const { get, post, lineage } = await openTestApp();
  const body = `{"lineage":"${lineage}","writes":[{"kind":"entry","id":"a","baseRev":0,"body":{"day":"2026-11-23","type":"win","text":"x","__proto__":{"polluted":true},"constructor":"c"}}]}`;
  const response = await post('/api/push', body);
  expect(response.status).toBeLessThan(500);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const { records } = await (await get('/api/pull')).json();
  expect(Object.getPrototypeOf(records[0]?.body ?? {})).toBe(Object.prototype);
});

test.for(['-1', '1.5', 'abc', '', '9'.repeat(20)])('a pull since %j is refused', async (since) => {
  const { get } = await openTestApp();
  const response = await get(`/api/pull?since=${since}`);
  expect([response.status, (await response.json()).ok]).toEqual([400, false]);
});

test('pushes that arrive together all land, each with its own revision', async () => {
  const { get, post, lineage } = await openTestApp();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => post('/api/push', { lineage, writes: [note(`n${i}`, 0, `text ${i}`)] })));
  const revs = await Promise.all(answers.map(async (answer) => (await answer.json()).rev));
  expect(new Set(revs).size).toBe(20);
  expect((await (await get('/api/pull')).json()).records).toHaveLength(20);
});
