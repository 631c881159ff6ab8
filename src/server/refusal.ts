import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The one form of every "no" that is not an answer of the sync itself: a sentence for the person who reads it. */
export type RefusalBody = { readonly ok: false; readonly reason: string };
export const refusalBody = (reason: string): RefusalBody => ({ ok: false, reason });

export const refuse = (c: Context, status: ContentfulStatusCode, reason: string): Response => c.json(refusalBody(reason), status);
