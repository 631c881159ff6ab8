import type { MiddlewareHandler } from 'hono';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types windward',
].join('; ');

const unusedPowers = ['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'];
const moreUnusedPowers = ['gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'screen-wake-lock'];
const lastUnusedPowers = ['publickey-credentials-get', 'serial', 'sync-xhr', 'usb', 'xr-spatial-tracking'];

/** What every answer carries, whatever the route and whatever went wrong. */
export const safetyHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['X-Frame-Options', 'DENY'],
  ['Permissions-Policy', [...unusedPowers, ...moreUnusedPowers, ...lastUnusedPowers].map((power) => `${power}=()`).join(', ')],
];

/** Sets the safety headers on every answer, and forbids to keep it unless the route has said how long it may be kept. */
export const safety: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of safetyHeaders) c.res.headers.set(name, value);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};
