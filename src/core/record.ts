export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What a record says, without its kind and id. Fields that are absent and fields that are undefined mean the same. */
export type Body = { readonly [field: string]: Json | undefined };

/** A record as the app reads it: its body with its id beside the fields. */
export type Row<B = Body> = B & { readonly id: string };

export type Table<B = Body> = ReadonlyMap<string, Row<B>>;

/** One change to one record: a body puts it, null removes it. */
export type Write = { readonly kind: string; readonly id: string; readonly body: Body | null };

const kindPattern = /^[a-z][a-z-]{0,39}$/;
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,127}$/;

export const isKindName = (name: string): boolean => kindPattern.test(name);
export const isRecordId = (id: string): boolean => idPattern.test(id);

export const put = (kind: string, id: string, body: Body): Write => ({ kind, id, body });
export const remove = (kind: string, id: string): Write => ({ kind, id, body: null });

/** The body of a row: the same fields without the id. */
export function rowToBody(row: Row): Body {
  const { id: _, ...body } = row;
  return body;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : ordered(item)));
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, ordered(inner)]));
}

/** JSON text with keys in order and absent fields left out: two bodies are equal exactly when their texts are. */
export const canonicalJson = (body: Json | Body): string => JSON.stringify(ordered(body));

/** Bodies that are equal mostly have their fields in the same order too: that is seen without putting them in order. */
export const sameBody = (a: Body | null, b: Body | null): boolean =>
  a === b || (a !== null && b !== null && (JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b)));

/** Fails loudly where a missing value can only be a bug. */
export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`Bug: ${what} is missing`);
  return value;
}
