/** Whether there is a feed and since when; its path only when it has just been made. */
export type Feed = { readonly madeAt: string | null; readonly path?: string };
export type FeedAnswer = { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly reason: string };

const away = 'The server cannot be reached. Start Windward again and try once more.';

async function ask(path: string, method: 'GET' | 'POST'): Promise<FeedAnswer> {
  try {
    const change = { method, body: '{}', headers: { 'Content-Type': 'application/json', 'X-Windward': '1' } };
    const answer = await fetch(path, { cache: 'no-store', ...(method === 'POST' && change) });
    const json: unknown = await answer.json();
    if (answer.ok && typeof json === 'object' && json !== null && 'madeAt' in json) return { ok: true, feed: json as Feed };
    return { ok: false, reason: answer.status === 401 ? 'You are not signed in here. Open Windward with the link it printed when it started.' : away };
  } catch {
    return { ok: false, reason: away };
  }
}

export const readFeed = (): Promise<FeedAnswer> => ask('/api/feed', 'GET');
/** Makes a secret address; one there was before ends. */
export const makeFeed = (): Promise<FeedAnswer> => ask('/api/feed', 'POST');
export const stopFeed = (): Promise<FeedAnswer> => ask('/api/feed/stop', 'POST');
