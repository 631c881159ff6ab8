import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchConnections } from './connections.ts';
import { type Hosts, loopbackHosts } from './guards/hosts.ts';
import type { Limits } from './guards/limits.ts';
import { answerOn, httpServer } from './http-server.ts';

const portsTried = 20;
const lastPort = 65_535;

export type Listening = {
  readonly port: number;
  /** Takes no new requests, lets those under way finish for at most this many milliseconds, then ends the rest. */
  stop(milliseconds: number): Promise<void>;
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
/** How machines without IPv6 say so. */
const noSuchAddress = (error: unknown): boolean => ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(String(codeOf(error)));

const bind = (server: Server, host: '127.0.0.1' | '::1', port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Ends a server within the time given; one that never listened is done already. */
async function stopServer(server: Server, endIdle: () => void, milliseconds: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  endIdle();
  const impatience = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(impatience);
}

/** Both loopback addresses at one port, and no other address: whatever else a machine is called, others can reach. */
async function listenAt(port: number, limits: Limits, answerFor: (hosts: Hosts) => RequestListener): Promise<Listening> {
  const [four, six] = [httpServer(limits), httpServer(limits)];
  const [endIdleFour, endIdleSix] = [watchConnections(four), watchConnections(six)];
  await bind(four, '127.0.0.1', port);
  const bound = (four.address() as AddressInfo).port;
  const hosts = loopbackHosts(bound);
  const answer = answerFor(hosts);
  answerOn(four, hosts, answer);
  answerOn(six, hosts, answer);
  try {
    await bind(six, '::1', bound);
  } catch (error) {
    if (!noSuchAddress(error)) {
      await stopServer(four, endIdleFour, 0);
      throw error;
    }
  }
  const stop = async (milliseconds: number) =>
    void (await Promise.all([stopServer(four, endIdleFour, milliseconds), stopServer(six, endIdleSix, milliseconds)]));
  return { port: bound, stop };
}

/**
 * Listens at the port asked for (0 for any), or at the next free one when another program has it; null when none of the
 * next twenty is free. `answerFor` is told by which names the server may be called.
 */
export async function listen(port: number, limits: Limits, answerFor: (hosts: Hosts) => RequestListener): Promise<Listening | null> {
  for (let wanted = port; wanted < port + portsTried && wanted <= lastPort; wanted++) {
    try {
      return await listenAt(port === 0 ? 0 : wanted, limits, answerFor);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  return null;
}
