import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type OtherSite = { readonly port: number; close(): Promise<void> };

/** Another website on this machine, at a port of its own, with one page. */
export async function openOtherSite(body: string): Promise<OtherSite> {
  const page = `<!doctype html><html lang="en"><head><title>Other site</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  const server = createServer((_, response) => void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
