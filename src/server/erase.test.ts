import { expect, test } from 'vitest';
import { openTestApp, origin, programHeaders } from './testing/test-app.ts';

test('a person is erased by a request of the owner, and every device hears of it', async () => {
  const { post, get, lineage, pokes } = await openTestApp();
  await post('/api/push', { lineage, writes: [{ kind: 'person', id: 'z', baseRev: 0, body: { name: 'Zenobia Quill' } }] });
  const heard: (number | null)[] = [];
  pokes.listen((rev) => heard.push(rev));
  expect(await (await post('/api/erase', { people: ['z'] })).json()).toEqual({ ok: true, rev: 2 });
  expect(heard.at(-1)).toBe(2);
  expect(await (await get('/api/pull')).json()).toMatchObject({ records: [{ kind: 'person', id: 'z', rev: 2, body: null, erased: true }] });
  expect((await get('/api/history/person/z')).status).toBe(404);
});

test.for<[string, RequestInit, number]>([
  ['without a key', { headers: { ...programHeaders, Authorization: '', Origin: origin } }, 401],
  ['from another site', { headers: { ...programHeaders, Authorization: '', Origin: 'https://elsewhere.example' } }, 403],
  ['that names nobody', { body: '{"people":[]}' }, 400],
  ['with an unknown field', { body: '{"people":["z"],"all":true}' }, 400],
  ['for somebody who was never here', { body: '{"people":["y"]}' }, 404],
])('a request %s erases nothing', async ([, init, status]) => {
  const { app, get, post, lineage } = await openTestApp();
  await post('/api/push', { lineage, writes: [{ kind: 'person', id: 'z', baseRev: 0, body: { name: 'Zenobia Quill' } }] });
  const answer = await app.request(`${origin}/api/erase`, { method: 'POST', headers: programHeaders, body: '{"people":["z"]}', ...init });
  expect(answer.status).toBe(status);
  expect((await (await get('/api/pull')).json()).rev).toBe(1);
});
