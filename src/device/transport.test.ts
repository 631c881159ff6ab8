import { afterAll, expect, test } from 'vitest';
import { keys, openTestApp, origin } from '#server/testing/test-app.ts';
import { httpTransport, TransportError } from './transport.ts';

const { app, store, lineage } = await openTestApp();
afterAll(() => store.close());

const answering = (status: number, body: string) => httpTransport({ fetch: async () => new Response(body, { status }) });
const failureOf = (work: Promise<unknown>): Promise<TransportError> =>
  work.then(
    () => expect.fail('it should have failed'),
    (error) => (error instanceof TransportError ? error : Promise.reject(error)),
  );

test('it pulls, pushes and reads versions from the real server', async () => {
  const transport = httpTransport({ base: origin, token: keys.bearer, fetch: async (url, init) => app.request(url, init) });
  const write = { kind: 'entry', id: 'a', baseRev: 0, body: { day: '2026-11-23', type: 'note', text: 'one' } };
  expect(await transport.push({ lineage, writes: [write] })).toEqual({ ok: true, rev: 1 });
  expect(await transport.push({ lineage, writes: [{ ...write, body: { ...write.body, text: 'two' } }] })).toMatchObject({ ok: false, reason: 'stale' });
  expect(await transport.push({ lineage: 'other', writes: [write] })).toMatchObject({ ok: false, reason: 'lineage' });
  expect(await transport.push({ lineage, writes: [{ ...write, body: {} }] })).toMatchObject({ ok: false, reason: 'invalid', refused: [{ id: 'a' }] });
  expect(await transport.pull(0)).toMatchObject({ lineage, rev: 1, records: [{ id: 'a' }] });
  expect(await transport.versions('entry', 'a')).toMatchObject([{ rev: 1, body: { text: 'one' } }]);
  expect(await transport.versions('entry', 'nobody')).toEqual([]);
});

test('without the token the person is told how to open the app', async () => {
  const transport = httpTransport({ base: origin, fetch: async (url, init) => app.request(url, init) });
  expect(await failureOf(transport.pull(0))).toMatchObject({ state: 'trouble', message: expect.stringContaining('not signed in') });
});

test('every way of not answering is a sentence and a state', async () => {
  const broken = httpTransport({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
  expect(await failureOf(broken.pull(0))).toMatchObject({ state: 'offline' });
  expect(await failureOf(answering(200, '<html>').pull(0))).toMatchObject({ state: 'offline', message: expect.stringContaining('could not be read') });
  expect(await failureOf(answering(200, '{"rev":1}').pull(0))).toMatchObject({ state: 'offline' });
  expect(await failureOf(answering(503, '').pull(0))).toMatchObject({ state: 'offline' });
  expect(await failureOf(answering(404, '<html>').versions('entry', 'a'))).toMatchObject({ state: 'trouble' });
  const full = { state: 'trouble', message: 'The disk is full.' };
  for (const status of [500, 503, 507])
    expect(await failureOf(answering(status, '{"ok":false,"reason":"The disk is full."}').push({ lineage, writes: [] }))).toMatchObject(full);
  for (const status of [401, 403, 404]) expect(await failureOf(answering(status, '{}').push({ lineage, writes: [] }))).toMatchObject({ state: 'trouble' });
  expect(await answering(413, '').push({ lineage, writes: [] })).toEqual({ ok: false, reason: 'invalid', refused: [] });
});

test('it hears the revision, and that the line is closed for good', () => {
  const sources: EventTarget[] = [];
  class Source extends EventTarget {
    readyState = 1;
    close() {
      this.readyState = 2;
    }
    constructor() {
      super();
      sources.push(this);
    }
  }
  const heard: (number | 'lost')[] = [];
  const transport = httpTransport({ EventSource: Source as unknown as new (url: string) => EventSource });
  const stop = transport.listen?.(
    (rev) => heard.push(rev),
    () => heard.push('lost'),
  );
  const [source] = sources;
  source?.dispatchEvent(new MessageEvent('message', { data: '{"rev":7}' }));
  source?.dispatchEvent(new MessageEvent('message', { data: 'nonsense' }));
  source?.dispatchEvent(new Event('error'));
  stop?.();
  source?.dispatchEvent(new Event('error'));
  expect(heard).toEqual([7, 'lost']);
});
