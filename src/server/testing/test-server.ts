import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Limits, limits } from '../guards/limits.ts';
import { type Listening, listen } from '../listen.ts';
import { openTestApp, type TestApp } from './test-app.ts';

export type TestServer = Listening & { readonly opened: TestApp };

/** The real app behind real sockets, at a free port of both loopback addresses. */
export async function serveTestApp(changed: Partial<Limits> = {}): Promise<TestServer> {
  const changedLimits = { ...limits, ...changed };
  let ready: Promise<TestApp> | undefined;
  const listening = await listen(0, changedLimits, (hosts) => {
    ready = openTestApp({ hosts, limits: changedLimits });
    return getRequestListener(async (request, env) => (await ready)?.app.fetch(request, env));
  });
  const opened = await ready;
  if (!listening || !opened) throw new Error('no port is free');
  return { ...listening, opened };
}

export type RawAnswer = { readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly body: string };

/** Sends exactly these bytes and reads until the other side closes, or until `enough` of the answer is there. No answer at all has status 0. */
export function sendRaw(port: number, text: string, options: { host?: string | undefined; enough?: (answer: string) => boolean } = {}): Promise<RawAnswer> {
  const { host = '127.0.0.1', enough = () => false } = options;
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port, host }, () => socket.write(text));
    const done = () => {
      socket.destroy();
      const [head = '', body = ''] = answer.split(/\r\n\r\n([\s\S]*)/);
      const [first = '', ...lines] = head.split('\r\n');
      const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
      resolve({ status: Number(first.split(' ')[1] ?? 0), headers, body });
    };
    socket.on('data', (chunk) => {
      answer += chunk;
      if (enough(answer)) done();
    });
    socket.on('close', done).on('error', done);
  });
}
