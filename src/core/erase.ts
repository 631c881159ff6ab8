import { kindNamed } from './career.ts';
import { type Terms, termsOf, withoutTerms } from './erase-words.ts';
import type { Body, Json } from './record.ts';
import { isRoughDay } from './time.ts';

/** Who is erased, and every way they are written. */
export type Erasure = { readonly ids: ReadonlySet<string>; readonly terms: Terms };

/** `versions` holds everything each person's record ever said; `others` is everybody who stays, and whose own name and addresses stay theirs. */
export const erasureOf = (versions: ReadonlyMap<string, readonly Body[]>, others: Iterable<Body>): Erasure => ({
  ids: new Set(versions.keys()),
  terms: termsOf(versions, others),
});

/** What somebody else is called and reached by is theirs, even where two share it. */
const theirOwn: { readonly [kind: string]: readonly string[] } = {
  person: ['name', 'otherNames', 'emails', 'phones', 'links'],
  profile: ['name', 'email', 'link'],
};

function namedIn(value: Json | undefined, ids: ReadonlySet<string>, named: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (ids.has(value)) named.add(value);
  } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) namedIn(inner, ids, named);
  return named;
}

/** A value without the people: their ids leave lists and fields, their names become "someone"; undefined when nothing is left. */
function cleaned(value: Json | undefined, { ids, terms }: Erasure, named: ReadonlySet<string>): Json | undefined {
  if (typeof value === 'string') return ids.has(value) ? undefined : isRoughDay(value) ? value : withoutTerms(value, terms, named);
  if (Array.isArray(value)) {
    const left = value.map((item) => cleaned(item, { ids, terms }, named));
    if (left.every((item, at) => item === value[at])) return value;
    const kept = left.filter((item) => item !== undefined);
    return kept.length > 0 ? (kept as Json[]) : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, inner]) => [key, cleaned(inner as Json, { ids, terms }, named)] as const);
  if (pairs.every(([key, inner]) => inner === (value as Body)[key])) return value;
  return Object.fromEntries(pairs.filter(([, inner]) => inner !== undefined)) as Json;
}

/** A move that was only about one of them: its key ends with their id, or they are what it opens. */
function isAbout(kind: string, body: Body, ids: ReadonlySet<string>): boolean {
  if (kind !== 'move') return false;
  const target = (body.opens as Body | undefined)?.target;
  if (typeof target === 'string' && ids.has(target)) return true;
  const key = String(body.key ?? '');
  return ids.has(key.slice(key.indexOf('.') + 1)) || ids.has(key.slice(key.lastIndexOf('.') + 1));
}

/** Without what its kind no longer takes; null when the rest says nothing without the people. */
function stillValid(kind: string, before: Body, left: Body): Body | null {
  const schema = kindNamed(kind)?.schema;
  if (!schema?.safeParse(before).success) return left;
  const first = schema.safeParse(left);
  if (first.success) return left;
  const wrong = new Set(first.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(left).filter(([field]) => !wrong.has(field)));
  return schema.safeParse(rest).success ? rest : null;
}

/**
 * A record without the people who are erased: the same body when it says nothing of them; null when it is theirs, or says
 * nothing without them (a contact with nobody else, a move to write to them).
 */
export function withoutPeople(kind: string, id: string, body: Body, erasure: Erasure): Body | null {
  if ((kind === 'person' && erasure.ids.has(id)) || isAbout(kind, body, erasure.ids)) return null;
  const named = namedIn(body, erasure.ids, new Set());
  const kept = theirOwn[kind] ?? [];
  const pairs = Object.entries(body).map(([field, value]) => [field, kept.includes(field) ? value : cleaned(value, erasure, named)] as const);
  if (pairs.every(([field, value]) => value === body[field])) return body;
  return stillValid(kind, body, Object.fromEntries(pairs.filter(([, value]) => value !== undefined)));
}

/** A text that is no record's, such as one begun on a form. */
export const textWithout = (text: string, { terms }: Erasure): string => withoutTerms(text, terms, new Set());
