/**
 * Rows are kept many to a page: a browser reads 512 pages of 60 rows far faster than 30,000 rows, and a change to one
 * record rewrites one small page.
 */
export const pageCount = 512;

/** The page of a row: FNV-1a of its key, so that rows spread evenly and never move. */
export function pageOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % pageCount;
}

export function keysByPage(keys: Iterable<string>): Map<number, string[]> {
  const byPage = new Map<number, string[]>();
  for (const key of keys) {
    const page = pageOf(key);
    const held = byPage.get(page);
    if (held) held.push(key);
    else byPage.set(page, [key]);
  }
  return byPage;
}
