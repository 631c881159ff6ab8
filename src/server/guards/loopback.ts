const own = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether an address is this machine's own. */
export const isLoopback = (host: string): boolean => own.has(host);

/** Why a server without accounts must not listen there, or null when only this machine can reach the address. */
export const refuseBind = (host: string): string | null =>
  isLoopback(host) ? null : `Windward has no accounts yet, so it listens on this machine only and not on ${host}. Leave the host out, or say localhost.`;
