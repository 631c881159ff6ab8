import type { PullAnswer, PushAnswer, PushRequest } from '#core/sync.ts';
import type { Version } from './synced-row.ts';

/** What a device asks a server, and how it hears that there is something new. */
export type Transport = {
  pull(since: number): Promise<PullAnswer>;
  push(request: PushRequest): Promise<PushAnswer>;
  /** What a record said before; nothing when its history was erased. */
  versions(kind: string, id: string): Promise<readonly Version[]>;
  /** Erases people on the server for good; its reason when it cannot. */
  erase(people: readonly string[]): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  /** Calls back with the server's revision, at once and whenever it changes; `lost` when the line is closed for good. */
  listen?(heard: (rev: number) => void, lost: () => void): () => void;
};

/** No answer that helps: `offline` passes by itself, `trouble` needs the person. The message is a sentence for them. */
export class TransportError extends Error {
  readonly state: 'offline' | 'trouble';
  constructor(state: 'offline' | 'trouble', sentence: string) {
    super(sentence);
    this.state = state;
  }
}

export type HttpOptions = {
  /** Where the server is, without a slash at the end; empty for the page's own. */
  readonly base?: string;
  readonly token?: string;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeoutMs?: number;
  /** Absent where there is none (the command line): the device then asks only when it has reason to. */
  readonly EventSource?: new (
    url: string,
  ) => EventSource;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const unreadable = () => new TransportError('offline', 'The server gave an answer that could not be read.');

/** Talks to the server's sync routes over HTTP. */
export function httpTransport(options: HttpOptions = {}): Transport {
  const { base = '', token, timeoutMs = 30_000, fetch: send = (url, init) => fetch(url, init) } = options;
  const ask = async (path: string, body?: unknown): Promise<{ status: number; json: unknown }> => {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (token) headers.authorization = `Bearer ${token}`;
    if (body !== undefined) Object.assign(headers, { 'content-type': 'application/json', 'x-windward': '1' });
    const init: RequestInit = { headers, credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(timeoutMs) };
    if (body !== undefined) Object.assign(init, { method: 'POST', body: JSON.stringify(body) });
    const response = await send(`${base}${path}`, init).catch(() => {
      throw new TransportError('offline', 'The server cannot be reached.');
    });
    return { status: response.status, json: await response.json().catch(() => null) };
  };
  return {
    pull: async (since) => {
      const { status, json } = await ask(`/api/pull?since=${since}`);
      if (status !== 200) throw failureOf(status, json);
      if (!isRecord(json) || typeof json.lineage !== 'string' || typeof json.rev !== 'number' || !Array.isArray(json.records)) throw unreadable();
      return json as unknown as PullAnswer;
    },
    push: async (request) => {
      const { status, json } = await ask('/api/push', request);
      const answer = isRecord(json) && typeof json.ok === 'boolean' ? (json as unknown as PushAnswer) : null;
      if (answer && (answer.ok ? status === 200 : [409, 422].includes(status))) return answer;
      if ([400, 413, 422].includes(status)) return { ok: false, reason: 'invalid', refused: [] };
      throw status === 200 ? unreadable() : failureOf(status, json);
    },
    versions: async (kind, id) => {
      const { status, json } = await ask(`/api/history/${kind}/${encodeURIComponent(id)}`);
      if (isRecord(json) && Array.isArray(json.versions)) return json.versions as Version[];
      if (status === 404 && isRecord(json)) return [];
      throw status === 200 ? unreadable() : failureOf(status, json);
    },
    erase: async (people) => {
      const { status, json } = await ask('/api/erase', { people });
      if (status === 200 && isRecord(json) && json.ok === true) return { ok: true };
      if ([400, 404].includes(status) && isRecord(json) && typeof json.reason === 'string') return { ok: false, reason: json.reason };
      throw status === 200 ? unreadable() : failureOf(status, json);
    },
    ...(options.EventSource ? { listen: listenWith(options.EventSource, `${base}/api/events`) } : {}),
  };
}

function failureOf(status: number, json: unknown): TransportError {
  if (status === 401) return new TransportError('trouble', 'You are not signed in here. Open Windward with the link it printed when it started.');
  if (status === 403)
    return new TransportError('trouble', 'The server did not allow this page to read or save. Open Windward with the link it printed when it started.');
  if (status === 404) return new TransportError('trouble', 'There is no Windward at this address.');
  // The server is there and says what keeps it from saving: a full disk, a damaged file.
  if (status >= 500 && isRecord(json) && typeof json.reason === 'string') return new TransportError('trouble', json.reason);
  return new TransportError('offline', 'The server has a problem at the moment.');
}

const listenWith = (Source: new (url: string) => EventSource, url: string) => (heard: (rev: number) => void, lost: () => void) => {
  const source = new Source(url);
  source.addEventListener('error', () => source.readyState === 2 && lost());
  source.addEventListener('message', (event) => {
    const [, rev] = /"rev":(\d+)/.exec(String(event.data)) ?? [];
    if (rev) heard(Number(rev));
  });
  return () => source.close();
};
