import type { RecordRow } from './record-queries.ts';

export type Page = {
  readonly rows: readonly RecordRow[];
  readonly more: boolean /** A revision that alone is larger than the page. */;
  readonly whole?: number;
};

/**
 * The part of `rows` that may be handed out when at most `limit` are wanted; `rows` holds one more if there are more.
 * A device asks on from the last revision it got, so a page ends where a revision ends. A revision that does not fit in
 * any page is named in `whole`: it must be handed out complete.
 */
export function cutPage(rows: readonly RecordRow[], limit: number): Page {
  const next = rows[limit];
  if (!next) return { rows, more: false };
  const kept = rows.slice(0, limit).filter((row) => row.rev < next.rev);
  return kept.length > 0 ? { rows: kept, more: true } : { rows: [], more: true, whole: next.rev };
}
