import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isStorageFailure } from '#storage/failure.ts';
import { refuse } from './refusal.ts';

export type Log = (line: string) => void;

/** Where in our own code a fault arose. The message stays out: it may quote what somebody wrote. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = [...stack.matchAll(/\/(src\/[\w./-]+\.ts:\d+:\d+)/g)].map((match) => match[1]);
  return `${error instanceof Error ? error.name : typeof error} at ${frames.slice(0, 4).join(' < ') || 'an unknown place'}`;
}

/** Logs a fault by an id and its place only; answers the id, which is all that anybody outside learns. */
export function noteFault(error: unknown, log: Log): string {
  const id = randomBytes(4).toString('hex');
  log(`fault ${id}: ${placeOf(error)}`);
  return id;
}

/** Hono passes on only errors to be answered; whatever else is thrown becomes one here. */
export const onlyErrors: MiddlewareHandler = async (_, next) => {
  try {
    await next();
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : new Error('Something was thrown that is no error');
  }
};

/** Turns whatever went wrong into an answer: a sentence, never a stack. */
export function answerError(error: unknown, c: Context, log: Log): Response {
  if (error instanceof HTTPException) return refuse(c, error.status as 400 | 503, error.message);
  if (isStorageFailure(error)) {
    noteFault(error, log);
    return refuse(c, error.reason === 'full' ? 507 : 503, error.message);
  }
  const id = noteFault(error, log);
  return refuse(c, 500, `Something went wrong inside Windward (fault ${id}). What was saved before is safe; it is fine to try again.`);
}
