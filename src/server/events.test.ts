import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { eventRoutes } from './events.ts';
import { createPokes, type Pokes } from './pokes.ts';
import { openTestApp } from './testing/test-app.ts';

/** Reads a stream of events on demand, as text with each event whole. */
function reader(answer: Response) {
  const stream = (answer.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  return {
    /** The text up to and with `end`, or all there was when the stream ended before. */
    async until(end: string): Promise<string> {
      while (!text.includes(end)) {
        const { done, value } = await stream.read();
        if (done) return text;
        text += new TextDecoder().decode(value);
      }
      return text;
    },
    leave: () => stream.cancel(),
  };
}

test('the revision is told at once, and again after each push that changed something', async () => {
  const { get, post, lineage } = await openTestApp();
  const push = (text: string) => post('/api/push', { lineage, writes: [{ kind: 'note', id: text, baseRev: 0, body: { text } }] });
  await push('before');
  const answer = await get('/api/events');
  expect(answer.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  const events = reader(answer);
  expect(await events.until('\n\n')).toBe('retry: 1000\ndata: {"rev":1}\n\n');
  await push('before');
  await push('after');
  expect(await events.until('{"rev":2}\n\n')).toBe('retry: 1000\ndata: {"rev":1}\n\ndata: {"rev":2}\n\n');
  await post('/api/act', { action: 'journal.write', input: { type: 'win', text: 'By an action' } });
  expect(await events.until('{"rev":3}\n\n')).toContain('data: {"rev":3}');
  await events.leave();
});

test('a line that stays quiet is kept open by heartbeats, and ends for everybody when the server does', async () => {
  const pokes = createPokes(7);
  const app = new Hono().route('/', eventRoutes(pokes, 5));
  const [one, other] = [reader(await app.request('/api/events')), reader(await app.request('/api/events'))];
  expect(await one.until(': still here')).toContain('data: {"rev":7}\n\n: still here\n\n');
  pokes.end();
  expect(await one.until('never')).toContain('data: {"rev":7}');
  expect(await other.until('never')).toContain('data: {"rev":7}');
  expect(await reader(await app.request('/api/events')).until('never')).toBe('retry: 1000\ndata: {"rev":7}\n\n');
});

test('a subscriber who leaves is told nothing more', async () => {
  const pokes = createPokes(0);
  let listening = 0;
  const listen: Pokes['listen'] = (hear) => {
    const leave = pokes.listen(hear);
    listening++;
    return () => {
      listening--;
      leave();
    };
  };
  const app = new Hono().route('/', eventRoutes({ ...pokes, listen }, 5));
  const events = reader(await app.request('/api/events'));
  await events.until('\n\n');
  expect(listening).toBe(1);
  await events.leave();
  expect(listening).toBe(0);
  pokes.tell(1);
});

test('a revision is told once, and never backwards', () => {
  const heard: (number | null)[] = [];
  const pokes = createPokes(3);
  pokes.listen((rev) => heard.push(rev));
  for (const rev of [3, 4, 4, 2, 5]) pokes.tell(rev);
  expect([heard, pokes.rev()]).toEqual([[4, 5], 5]);
});
