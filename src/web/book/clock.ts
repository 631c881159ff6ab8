import { useSyncExternalStore } from 'react';
import type { Context } from '#core/action.ts';
import type { Day } from '#core/time.ts';
import { timeOrderedId } from '#core/time-id.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The user's local day: this is the edge where it is decided. */
export function localToday(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The present as calendars need it: the instant, and the zone this browser is in. */
export const localClock = (): { readonly now: string; readonly zone: string } => ({
  now: new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export const newId = (): string => timeOrderedId(Date.now(), crypto.randomUUID());
export const edgeContext = (): Context => ({ today: localToday(), now: new Date().toISOString(), newId });

function subscribeToMinutes(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** Today, kept true when midnight passes with the page open. */
export const useToday = (): Day => useSyncExternalStore(subscribeToMinutes, localToday);
