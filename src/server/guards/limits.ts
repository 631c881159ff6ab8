import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';
import { refuse } from '../refusal.ts';

/** How much and how long one request may be; milliseconds and bytes. */
export type Limits = { readonly body: number; readonly header: number; readonly headerTime: number; readonly requestTime: number; readonly stopTime: number };
export const limits: Limits = { body: 1024 * 1024, header: 16 * 1024, headerTime: 10_000, requestTime: 30_000, stopTime: 9000 };

export const smallBody = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: (c) => refuse(c, 413, 'This is more than can be sent at once. Send it in smaller parts.') });

/** Answers within the time given, or says that it could not. A stream counts as answered when it begins. */
export const promptAnswer = (milliseconds: number): MiddlewareHandler =>
  timeout(milliseconds, () => new HTTPException(503, { message: 'This took too long. It is safe to try again.' }));
