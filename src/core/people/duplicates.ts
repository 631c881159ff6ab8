import { fold } from '../fold.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import type { Person, person } from './people.ts';

/** People who may be one: two or more, and why they look alike. */
export type Alike = { readonly people: readonly Person[]; readonly why: string };

const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/[,(].*$/s, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const company = (row: Person): string => (row.company ? fold(row.company).trim() : '');

/** Short forms that are the same given name; a surname and a company have to agree as well. */
const shortForms = [
  'robert bob rob',
  'william bill will',
  'richard rick dick',
  'michael mike',
  'james jim',
  'thomas tom',
  'elizabeth liz beth',
  'katherine kate kathy',
  'christopher chris',
  'daniel dan',
  'joseph joe',
  'matthew matt',
  'nicholas nick',
  'samuel sam',
  'benjamin ben',
  'alexander alex',
  'alexandra alex',
  'david dave',
  'andrew andy',
  'stephen steve',
  'steven steve',
  'jennifer jen',
  'jessica jess',
  'susan sue',
  'patricia pat',
  'patrick pat',
  'anthony tony',
  'gregory greg',
  'jonathan jon',
  'maximilian max',
  'johannes hannes',
  'sebastian basti',
];
const givenByShort = new Map<string, string>();
for (const forms of shortForms)
  for (const [at, form] of forms.split(' ').entries()) if (at > 0 && !givenByShort.has(form)) givenByShort.set(form, forms.split(' ')[0] ?? form);

const profilePath =
  /^(?:https?:\/\/)?(?:www\.)?((?:[a-z]{2}\.)?linkedin\.com\/(?:in|pub)\/[^/?#]+|(?:github|gitlab|x|twitter|instagram)\.com\/[^/?#]+|[^/]+\/(?:in|profile|u|people)\/[^/?#]+)/i;
const profileOf = (link: string): string | undefined =>
  profilePath
    .exec(link.trim())?.[1]
    ?.toLowerCase()
    .replace(/^[a-z]{2}\.(?=linkedin)/, '');

const saysNothingElse = (row: Person): boolean => !row.company && !row.emails?.length && !row.links?.length && !row.phones?.length;

type Key = { readonly key: string; readonly why: string };

/** Under what somebody is found to be alike. */
const keysOf = perTable((row: Person): readonly Key[] => {
  const words = nameWords(row.name);
  const [given = '', last] = [words[0], words.at(-1)];
  const at = company(row);
  const keys: Key[] = [];
  for (const email of row.emails ?? []) keys.push({ key: `e ${email.trim().toLowerCase()}`, why: 'The same e-mail' });
  for (const link of row.links ?? []) {
    const profile = profileOf(link);
    if (profile) keys.push({ key: `l ${profile}`, why: 'The same profile link' });
  }
  if (words.length < 2) return keys;
  if (at) {
    keys.push({ key: `c ${words.join(' ')}|${at}`, why: 'The same name and company' });
    keys.push({ key: `s ${givenByShort.get(given) ?? given} ${last}|${at}`, why: 'A like name, the same company' });
    keys.push({ key: `i ${given.charAt(0)} ${last}|${at}`, why: 'A like name, the same company' });
  }
  keys.push({ key: `n ${words.join(' ')}`, why: 'The same name' });
  return keys;
});

/** Whether two people found under one key are alike enough to ask: a bare name, or an initial, takes more. */
function areAlike(key: string, a: Person, b: Person): boolean {
  if (a.notSame?.includes(b.id) || b.notSame?.includes(a.id)) return false;
  if (key.startsWith('n ')) return saysNothingElse(a) || saysNothingElse(b);
  if (key.startsWith('i ')) return [a, b].some((row) => nameWords(row.name)[0]?.length === 1);
  return true;
}

/** An address that many share is an office's, not a person's. */
const mostUnderOneKey = 12;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** People who look like one and were not said to be two, those of the surest reason first. */
export const duplicates = perTable((table: Table<BodyOfKind<typeof person>>): readonly Alike[] => {
  const byKey = new Map<string, { readonly why: string; readonly rows: Person[] }>();
  for (const row of table.values())
    for (const { key, why } of keysOf(row)) {
      const held = byKey.get(key);
      if (held) held.rows.push(row);
      else byKey.set(key, { why, rows: [row] });
    }
  const groupOf = new Map<string, { people: Person[]; why: string }>();
  const join = (a: Person, b: Person, why: string) => {
    const [one, other] = [groupOf.get(a.id) ?? { people: [a], why }, groupOf.get(b.id) ?? { people: [b], why }];
    if (one === other) return;
    one.people.push(...other.people);
    for (const row of one.people) groupOf.set(row.id, one);
  };
  for (const kind of ['e ', 'l ', 'c ', 's ', 'n ', 'i '])
    for (const [key, { why, rows }] of byKey) {
      if (rows.length < 2 || rows.length > mostUnderOneKey || !key.startsWith(kind)) continue;
      for (const [at, a] of rows.entries()) for (const b of rows.slice(at + 1)) if (a.id !== b.id && areAlike(key, a, b)) join(a, b, why);
    }
  return [...new Set(groupOf.values())].map(({ people, why }) => ({ why, people: people.toSorted((a, b) => order(a.name, b.name) || order(a.id, b.id)) }));
});
