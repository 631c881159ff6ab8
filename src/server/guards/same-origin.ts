import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from '../refusal.ts';
import type { Hosts } from './hosts.ts';

const reads = new Set(['GET', 'HEAD']);
const ownSites = new Set(['same-origin', 'none']);
const pageDestinations = new Set<string | undefined>(['document', 'empty']);

/** A link followed to a page of its own, by the browser or, then without a destination, by our own service worker. */
const isPageVisit = (c: Context): boolean => c.req.header('Sec-Fetch-Mode') === 'navigate' && pageDestinations.has(c.req.header('Sec-Fetch-Dest'));

function whyForeign(c: Context, hosts: Hosts): string | null {
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  if (origin !== undefined && !hosts.origins.has(origin)) return 'This came from another website.';
  if (site !== undefined && !ownSites.has(site) && !(reads.has(c.req.method) && isPageVisit(c))) return 'This came from another website.';
  return null;
}

function whyNoChange(c: Context, hasBearer: boolean): string | null {
  if (c.req.header('Origin') === undefined && !hasBearer) return 'A change must say where it comes from.';
  if (c.req.header('X-Windward') !== '1') return 'A change must carry the header X-Windward: 1.';
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(c.req.header('Content-Type') ?? '')) return 'A change must be sent as application/json.';
  return null;
}

/**
 * Lets another website neither read nor change anything. Whatever is fetched must come from our own pages (a visit by a
 * link is no fetch); whatever is not a read must besides say its origin or carry a valid bearer token, be JSON, and
 * carry a header that no form and no plain cross-origin request can set.
 */
export const sameOrigin =
  (hosts: Hosts, hasBearer: (c: Context) => boolean): MiddlewareHandler =>
  async (c, next) => {
    const why = whyForeign(c, hosts) ?? (reads.has(c.req.method) ? null : whyNoChange(c, hasBearer(c)));
    return why ? refuse(c, 403, why) : next();
  };
