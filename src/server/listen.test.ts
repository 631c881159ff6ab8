import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { limits } from './guards/limits.ts';
import { type Listening, listen } from './listen.ts';
import { sendRaw } from './testing/test-server.ts';

async function listenWith(answer: RequestListener): Promise<Listening> {
  const listening = await listen(0, limits, () => answer);
  if (!listening) throw new Error('no port is free');
  return listening;
}
const question = (port: number, lines: readonly string[] = []) => ['GET / HTTP/1.1', `Host: localhost:${port}`, ...lines, '', ''].join('\r\n');

/** A handler that answers when it is told to, and says when it was asked. */
function slowAnswer() {
  let [ask, tell] = [() => {}, () => {}];
  const asked = new Promise<void>((resolve) => (ask = resolve));
  const told = new Promise<void>((resolve) => (tell = resolve));
  const answer: RequestListener = (_, response) => {
    ask();
    told.then(() => response.end('done'));
  };
  return { answer, asked, tell: () => tell() };
}

// Seen red: with `server.closeAllConnections()` called after no time at all, the answer never came.
test('a request under way is finished before the end, and no new one is taken', async () => {
  const { answer, asked, tell } = slowAnswer();
  const listening = await listenWith(answer);
  const first = sendRaw(listening.port, question(listening.port));
  await asked;
  const stopped = listening.stop(20_000);
  for (let attempt = 0; attempt < 20; attempt++) expect((await sendRaw(listening.port, question(listening.port))).status).toBe(0);
  tell();
  expect(await first).toMatchObject({ status: 200, body: expect.stringContaining('done') });
  await stopped;
});

test('one that does not end in time is cut off', async () => {
  const { answer, asked } = slowAnswer();
  const listening = await listenWith(answer);
  const first = sendRaw(listening.port, question(listening.port));
  await asked;
  await listening.stop(50);
  expect((await first).status).toBe(0);
});

test('a client that asks before it sends a body is let in by the same table', async () => {
  const listening = await listenWith((_, response) => response.end('body, please'));
  const lines = ['Expect: 100-continue', 'Content-Length: 1', 'Connection: close'];
  expect((await sendRaw(listening.port, question(listening.port, lines))).status).toBe(100);
  expect((await sendRaw(listening.port, question(listening.port + 1, lines))).status).toBe(421);
  await listening.stop(0);
});

// Seen red: without the check of what was written already, a second status line stood in the middle of the answer.
test('an answer that has begun is not mixed with another when the client then sends nonsense', async () => {
  const listening = await listenWith((_, response) => response.writeHead(200).write('first half'));
  const socket = connect({ port: listening.port, host: '127.0.0.1' }, () => socket.write(question(listening.port)));
  let seen = '';
  socket.on('data', (chunk) => {
    seen += chunk;
    socket.write('nonsense\r\n\r\n');
  });
  await new Promise<void>((resolve) => socket.on('close', () => resolve()).on('error', () => {}));
  expect(seen.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
  await listening.stop(0);
});

test('without a free port there is no server', async () => {
  const holders = [await listenWith(() => {}), await listen(65_535, limits, () => () => {})];
  expect(await listen(65_535, limits, () => () => {})).toBeNull();
  await Promise.all(holders.map((holder) => holder?.stop(0)));
});
