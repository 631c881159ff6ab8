/** The names this server answers to, and what each request must say to be let in. */
export type Hosts = { readonly names: ReadonlySet<string>; readonly origins: ReadonlySet<string> };

/** The exact table for a loopback server on this port. Browsers leave out the port only when it is 80. */
export function loopbackHosts(port: number): Hosts {
  const names = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return { names: new Set(names), origins: new Set(names.map((name) => `http://${name}`)) };
}

export type HostRefusal = { readonly status: 400 | 421; readonly reason: string };

/**
 * Looks at the raw request before anything is routed: exactly one Host, spelled as in the table, and a target that is a
 * path. This is what stops DNS rebinding: there the page's origin and the Host agree with each other, only not with us.
 * `rawHeaders` is Node's flat list of names and values; null means that the request may pass.
 */
export function refuseHost(hosts: Hosts, rawHeaders: readonly string[], target: string): HostRefusal | null {
  const named = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  const [name] = named;
  if (name === undefined || named.length > 1) return { status: 400, reason: 'A request must name exactly one host.' };
  if (!hosts.names.has(name)) return { status: 421, reason: 'Windward does not answer to this address. Open it by the one it printed.' };
  if (!target.startsWith('/')) return { status: 400, reason: 'A request must ask for a path.' };
  // Some readers of addresses take a backslash for a slash, and Hono's server answers it without our headers.
  if (target.replace(/\?.*/s, '').includes('\\')) return { status: 400, reason: 'A path has no backslashes.' };
  return null;
}
