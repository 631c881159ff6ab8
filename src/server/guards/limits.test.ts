import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { answerOn, httpServer } from '../http-server.ts';
import { openTestApp, origin, programHeaders } from '../testing/test-app.ts';
import { sendRaw, serveTestApp } from '../testing/test-server.ts';
import { loopbackHosts } from './hosts.ts';
import { type Limits, limits } from './limits.ts';

test('the limits are those that were promised', () => {
  expect(limits).toEqual({ body: 1_048_576, header: 16_384, headerTime: 10_000, requestTime: 30_000, stopTime: 9000 });
});

const postHead = (port: number) =>
  `POST /api/push HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${Object.entries(programHeaders)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}Connection: close\r\n`;

// Seen red: with `app.use(smallBody(…))` taken out both were read to the end and answered 400.
test('a body over the limit is refused, by its length or as it comes', async () => {
  const server = await serveTestApp();
  const announced = await sendRaw(server.port, `${postHead(server.port)}Content-Length: 1048577\r\n\r\nx`);
  expect([announced.status, JSON.parse(announced.body).ok]).toEqual([413, false]);
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  const streamed = await sendRaw(server.port, `${postHead(server.port)}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(17)}0\r\n\r\n`);
  expect(streamed.status).toBe(413);
  const within = await sendRaw(server.port, `${postHead(server.port)}Content-Length: 1048576\r\n\r\n${'x'.repeat(1_048_576)}`);
  expect(within.status).toBe(400);
  await server.stop(0);
});

test('a stranger is refused before any of a body is read', async () => {
  const server = await serveTestApp();
  const head = `POST /launch HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Length: 1000000\r\n\r\n`;
  expect((await sendRaw(server.port, head, { enough: (text) => text.includes('}') })).status).toBe(403);
  await server.stop(0);
});

// Seen red: with another `maxHeaderSize` in httpServer the first of these answered 200.
test('headers over the limit are refused', async () => {
  const server = await serveTestApp({ header: 1000 });
  const ask = (length: number) =>
    sendRaw(server.port, `GET /health HTTP/1.1\r\nHost: localhost:${server.port}\r\nX-Long: ${'x'.repeat(length)}\r\nConnection: close\r\n\r\n`);
  expect([(await ask(2000)).status, (await ask(500)).status]).toEqual([431, 200]);
  await server.stop(0);
});

// Seen red: with `headersTimeout` or `requestTimeout` taken out the one or the other was never answered.
test.for<[string, Partial<Limits>, string]>([
  ['headers', { headerTime: 100 }, 'GET /health HTTP/1.1\r\nHost: localhost:80\r\nX-Slow: '],
  ['a body', { headerTime: 100, requestTime: 200 }, 'POST /launch HTTP/1.1\r\nHost: localhost:80\r\nContent-Length: 100\r\n\r\nx'],
])('waiting for %s ends in time, even when nobody reads them', async ([, changed, text]) => {
  const server = httpServer({ ...limits, ...changed });
  answerOn(server, loopbackHosts(80), () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  expect((await sendRaw((server.address() as AddressInfo).port, text)).status).toBe(408);
  await new Promise((resolve) => server.close(resolve));
});

// Seen red: with `app.use(promptAnswer(…))` taken out the question was never answered.
test('an answer that takes too long is given up, in a sentence', async () => {
  const { store } = await openTestApp();
  const { app } = await openTestApp({ storage: { ...store, readTexts: () => new Promise(() => {}) }, limits: { ...limits, requestTime: 20 } });
  const answer = await app.request(`${origin}/api/pull`, { headers: programHeaders });
  expect([answer.status, await answer.json()]).toEqual([503, { ok: false, reason: 'This took too long. It is safe to try again.' }]);
});

test('a stream of events outlasts the time for answers', async () => {
  const server = await serveTestApp({ headerTime: 50, requestTime: 50 });
  const text = `GET /api/events HTTP/1.1\r\nHost: localhost:${server.port}\r\nAuthorization: ${programHeaders.Authorization}\r\n\r\n`;
  let seen = '';
  const socket = connect({ port: server.port, host: '127.0.0.1' }, () => socket.write(text));
  const told = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      seen += chunk;
      if (seen.includes('{"rev":0}')) setTimeout(() => server.opened.pokes.tell(1), 300);
      if (seen.includes('{"rev":1}')) resolve();
    });
  });
  await told;
  socket.destroy();
  await server.stop(0);
});
