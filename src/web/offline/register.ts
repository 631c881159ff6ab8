import { trustedUrl } from './trusted.ts';

/** Keeps the app's own files on this device, so that it opens while the server is away. */
export function registerOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  navigator.serviceWorker.register(trustedUrl('/sw.js') as string, { scope: '/' }).catch(() => {
    // Without it the app works as long as the server does; there is nothing for the user to do.
  });
}
