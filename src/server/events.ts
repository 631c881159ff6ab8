import { Hono } from 'hono';
import type { Pokes } from './pokes.ts';

const heartbeatMilliseconds = 15_000;
const encoder = new TextEncoder();
const event = (rev: number) => encoder.encode(`data: ${JSON.stringify({ rev })}\n\n`);
const heartbeat = encoder.encode(': still here\n\n');
/** How long a browser waits before it asks again after the stream broke off. */
const patience = encoder.encode('retry: 1000\n');

/** One subscriber's server-sent events: the revision at once, then each new one, until either side ends it. */
function eventStream(pokes: Pokes, heartbeatEvery: number): ReadableStream<Uint8Array> {
  let leave = () => {};
  return new ReadableStream({
    start(controller) {
      controller.enqueue(patience);
      controller.enqueue(event(pokes.rev()));
      const heart = setInterval(() => controller.enqueue(heartbeat), heartbeatEvery);
      const stopListening = pokes.listen((rev) => {
        if (rev !== null) return controller.enqueue(event(rev));
        clearInterval(heart);
        controller.close();
      });
      leave = () => {
        clearInterval(heart);
        stopListening();
      };
    },
    cancel: () => leave(),
  });
}

/** GET /api/events: says which revision the career is at, on connecting and whenever it changes. */
export const eventRoutes = (pokes: Pokes, heartbeatEvery = heartbeatMilliseconds): Hono =>
  new Hono().get('/api/events', (c) => c.body(eventStream(pokes, heartbeatEvery), 200, { 'Content-Type': 'text/event-stream; charset=utf-8' }));
