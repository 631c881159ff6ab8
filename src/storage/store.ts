import type { Feeds } from './feeds.ts';
import type { Sessions } from './sessions.ts';
import type { Storage } from './storage.ts';

/** An opened engine: careers, and the ordinary tables beside them. */
export type Store = Storage & { readonly sessions: Sessions; readonly feeds: Feeds };
