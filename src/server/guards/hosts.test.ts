import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw, serveTestApp, type TestServer } from '../testing/test-server.ts';
import { loopbackHosts } from './hosts.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveTestApp();
});
afterAll(() => server.stop(0));

const ask = (lines: readonly string[], target = '/health', version = '1.1', host?: string) =>
  sendRaw(server.port, [`GET ${target} HTTP/${version}`, ...lines, 'Connection: close', '', ''].join('\r\n'), { host });

// Seen red: with `hosts.names.has(name)` taken for true, every row below that expects 421 answered 200.
describe('a request is let in only by an exact name of this server', () => {
  test.for<[string, (port: number) => string]>([
    ['localhost', (port) => `localhost:${port}`],
    ['the IPv4 address', (port) => `127.0.0.1:${port}`],
    ['the IPv6 address', (port) => `[::1]:${port}`],
  ])('%s is let in', async ([, host]) => {
    const answer = await ask([`Host: ${host(server.port)}`]);
    expect([answer.status, JSON.parse(answer.body).ok]).toEqual([200, true]);
    expect((await ask([`Host: ${host(server.port)}`], '/health', '1.1', '::1')).status).toBe(200);
  });

  test.for<[string, (port: number) => string]>([
    ['a name that points here for the moment', (port) => `evil.test:${port}`],
    ['our name without its port', () => 'localhost'],
    ['our name with another port', (port) => `localhost:${port + 1}`],
    ['our name with an empty port', () => 'localhost:'],
    ['our name with the port written otherwise', (port) => `localhost:0${port}`],
    ['our name in capitals', (port) => `LOCALHOST:${port}`],
    ['our name with a dot at the end', (port) => `localhost.:${port}`],
    ['our name with a user before it', (port) => `localhost@evil.test:${port}`],
    ['a user before our name', (port) => `evil.test@localhost:${port}`],
    ['our name under another', (port) => `localhost.evil.test:${port}`],
    ['our name after another', (port) => `evil.test.localhost:${port}`],
    ['two names in one', (port) => `localhost:${port}, evil.test`],
    ['a path after our name', (port) => `localhost:${port}/x`],
    ['the IPv6 address without brackets', (port) => `::1:${port}`],
    ['the IPv6 address written out', (port) => `[0:0:0:0:0:0:0:1]:${port}`],
    ['IPv4 within IPv6', (port) => `[::ffff:127.0.0.1]:${port}`],
    ['another loopback address', (port) => `127.0.0.2:${port}`],
    ['a shortened address', (port) => `127.1:${port}`],
    ['an address as one number', (port) => `2130706433:${port}`],
    ['any address', (port) => `0.0.0.0:${port}`],
    ['nothing', () => ''],
  ])('%s is not', async ([, host]) => {
    const answer = await ask([`Host: ${host(server.port)}`]);
    expect([answer.status, JSON.parse(answer.body).ok]).toEqual([421, false]);
  });

  // Seen red: with only Node's own check the first two answered without our headers, the third by its first name.
  test.for<[string, (port: number) => string[], string]>([
    ['no Host', () => [], '1.1'],
    ['no Host in the old protocol', () => [], '1.0'],
    ['two Hosts, ours first', (port) => [`Host: localhost:${port}`, 'Host: evil.test'], '1.1'],
    ['two Hosts, ours last', (port) => ['Host: evil.test', `Host: localhost:${port}`], '1.1'],
    ['the same Host twice, in other letters', (port) => [`Host: localhost:${port}`, `hOST: localhost:${port}`], '1.1'],
  ])('%s is refused', async ([, lines, version]) => {
    const answer = await ask(lines(server.port), '/health', version);
    expect([answer.status, answer.headers.get('x-frame-options')]).toEqual([400, 'DENY']);
  });

  test.for<[string, (port: number) => string]>([
    ['another server', () => 'http://evil.test/health'],
    ['this server', (port) => `http://localhost:${port}/health`],
    ['no path', () => '*'],
    ['a name only', () => 'health'],
  ])('a target that names %s is refused', async ([, target]) => {
    const answer = await ask([`Host: localhost:${server.port}`], target(server.port));
    expect([answer.status, JSON.parse(answer.body).ok]).toEqual([400, false]);
  });

  test('names that only look like ours in another header change nothing', async () => {
    const forwarded = [`X-Forwarded-Host: localhost:${server.port}`, `Forwarded: host=localhost:${server.port}`];
    expect((await ask(['Host: evil.test', ...forwarded])).status).toBe(421);
    expect((await ask([`Host: localhost:${server.port}`, 'X-Forwarded-Host: evil.test'])).status).toBe(200);
  });
});

test('at port 80 browsers leave the port out', () => {
  expect(loopbackHosts(80).names.has('localhost')).toBe(true);
  expect(loopbackHosts(80).origins.has('http://[::1]')).toBe(true);
  expect(loopbackHosts(8080).names.has('localhost')).toBe(false);
});
