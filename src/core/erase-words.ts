import { fold } from './fold.ts';
import { beginsSentence, foldedWithPlaces } from './places-in-text.ts';
import type { Body, Json } from './record.ts';

/** A way somebody is written in texts. */
export type Term = {
  /** Whom it means. */
  readonly of: string;
  /** A word every text holds that holds the term; empty for a number. */
  readonly key: string;
  /** Matches in the folded text, or in the text as written where case matters. */
  readonly pattern: RegExp;
  readonly asWritten?: true;
  /** It may mean somebody or something else: it counts only in a record that names this person. */
  readonly narrow: boolean;
  /** Folded names of others that begin the same. */
  readonly unless?: readonly string[];
};
export type Terms = ReadonlyMap<string, readonly Term[]>;

const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const numberGap = '[\\s().\\/-]{0,3}';
const looksLikeNumber = /\d(?:[\s()./-]{0,3}\d){6}/;
const fewestDigits = 7;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

/** Words of a name one after the other; "Bell, Ana" too, but not the "Bell, ana" before "@acme.example". */
const inOrder = (words: readonly string[]): string => words.map(escaped).join("[\\s.,'’·-]{1,3}");
/** What stands before a comma or a bracket: "Ana Bell, PhD (she/her)" is Ana Bell. */
const plainName = (name: string): string => name.replace(/[,(].*$/s, '');

/** The ways to write a full name, each as its folded words; one of a single word is none. */
function writtenNames(body: Body): string[][] {
  const names = [...strings(body.name), ...strings(body.otherNames)].flatMap((name) => [wordsOf(name), wordsOf(plainName(name))]);
  return names.flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)];
    return words.length < 2 || !first || !last ? [] : [words, [first, last], [last, ...words.slice(0, -1)]];
  });
}

const addressOf = (link: string): string =>
  fold(link.trim())
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/\/+$/, '');

type Made = Omit<Term, 'of' | 'narrow'> & { readonly id: string; readonly narrow?: true };

function nameTerms(body: Body): Made[] {
  const full = writtenNames(body).map(
    (words): Made => ({ id: words.join(' '), key: words[0] ?? '', pattern: new RegExp(`${before}@?${inOrder(words)}(?![\\p{L}\\p{N}@])`, 'gu') }),
  );
  const names = [...strings(body.name), ...strings(body.otherNames)];
  const single = names.filter((name) => wordsOf(name).length === 1);
  return [
    ...full,
    ...single.map(
      (name): Made => ({
        id: `=${name}`,
        key: wordsOf(name)[0] ?? '',
        narrow: true,
        asWritten: true,
        pattern: new RegExp(`${before}${escaped(name.trim())}${after}`, 'gu'),
      }),
    ),
    ...names.flatMap((name): Made[] => {
      const [given] = wordsOf(name);
      return given ? [{ id: `@${given}`, key: given, pattern: new RegExp(`@${escaped(given)}${after}`, 'gu') }] : [];
    }),
  ];
}

function numberTerm(phone: string): Made[] {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < fewestDigits) return [];
  const last = [...digits.slice(-9)].join(numberGap);
  return [{ id: digits.slice(-9), key: '', pattern: new RegExp(`(?<!\\d)\\+?\\(?(?:\\d${numberGap}){0,6}${last}(?!\\d)`, 'gu') }];
}

function addressTerms(body: Body): Made[] {
  const links = strings(body.links);
  const emails = [...strings(body.emails), ...links.filter((link) => /^mailto:/i.test(link)).map((link) => link.slice(7))];
  const phones = [...strings(body.phones), ...links.filter((link) => /^tel:/i.test(link))];
  return [
    ...emails.flatMap((email): Made[] => {
      const said = fold(email.trim());
      const [key] = wordsOf(said);
      return key && said.includes('@') ? [{ id: said, key, pattern: new RegExp(`(?<![\\p{L}\\p{N}._%+-])${escaped(said)}(?![\\p{L}\\p{N}-])`, 'gu') }] : [];
    }),
    ...phones.flatMap(numberTerm),
    ...links.flatMap((link): Made[] => {
      const said = addressOf(link);
      const key = wordsOf(said).at(-1);
      if (!key || !said.includes('.') || /^(mailto|tel):/.test(said)) return [];
      // The address of a whole site may be anybody's.
      const site: { narrow?: true } = said.includes('/') ? {} : { narrow: true };
      return [
        { id: said, key, ...site, pattern: new RegExp(`(?:https?:\\/\\/)?(?:www\\.)?(?<![\\p{L}\\p{N}_-])${escaped(said)}\\/?(?![\\p{L}\\p{N}_-])`, 'gu') },
      ];
    }),
  ];
}

const termsIn = (body: Body): Made[] => [...nameTerms(body), ...addressTerms(body)];

/** The ids of the terms that mean others too: their full names, addresses and numbers. */
function sharedIds(others: Iterable<Body>): { readonly ids: ReadonlySet<string>; readonly byGiven: ReadonlyMap<string, readonly string[]> } {
  const ids = new Set<string>();
  const byGiven = new Map<string, string[]>();
  for (const body of others) {
    for (const words of writtenNames(body)) ids.add(words.join(' '));
    for (const email of strings(body.emails)) ids.add(fold(email.trim()));
    for (const phone of strings(body.phones)) ids.add(phone.replace(/\D/g, '').slice(-9));
    for (const link of strings(body.links)) ids.add(addressOf(link));
    const words = wordsOf(String(body.name ?? ''));
    const [given] = words;
    if (given && words.length > 1) byGiven.set(given, [...(byGiven.get(given) ?? []), words.join(' ')]);
  }
  return { ids, byGiven };
}

/** The terms for everybody in `versions` (what each was ever called), narrow where one means somebody of `others` too. */
export function termsOf(versions: ReadonlyMap<string, readonly Body[]>, others: Iterable<Body>): Terms {
  const shared = sharedIds(others);
  const terms = new Map<string, Term[]>();
  for (const [of, bodies] of versions) {
    const made = new Map(bodies.flatMap(termsIn).map((one) => [one.id, one]));
    for (const { id, narrow, ...term } of made.values()) {
      const unless = id.startsWith('@') ? shared.byGiven.get(term.key) : undefined;
      const known: Term = { ...term, of, narrow: narrow === true || shared.ids.has(id), ...(unless && { unless }) };
      const held = terms.get(term.key);
      if (held) held.push(known);
      else terms.set(term.key, [known]);
    }
  }
  return terms;
}

function candidates(folded: string, terms: Terms): readonly Term[] {
  const found = new Set<Term>();
  for (const word of new Set(folded.match(/[\p{L}\p{N}]+/gu))) for (const term of terms.get(word) ?? []) found.add(term);
  if (looksLikeNumber.test(folded)) for (const term of terms.get('') ?? []) found.add(term);
  return [...found];
}

/** The text with everybody the terms mean turned into "someone"; `named` are those the record itself names. */
export function withoutTerms(text: string, terms: Terms, named: ReadonlySet<string>): string {
  if (terms.size === 0 || text.length < 2) return text;
  const folded = foldedWithPlaces(text);
  const ranges: [number, number][] = [];
  for (const { pattern, narrow, of, asWritten, unless } of candidates(folded.text, terms)) {
    if (narrow && !named.has(of)) continue;
    for (const match of (asWritten ? text : folded.text).matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (unless?.some((name) => folded.text.startsWith(name, match.index + 1))) continue;
      ranges.push(asWritten ? [match.index, end] : [folded.placeOf(match.index), folded.placeOf(end)]);
    }
  }
  if (ranges.length === 0) return text;
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let said = '';
  let done = 0;
  for (const [from, to] of ranges) {
    if (from >= done) said += text.slice(done, from) + (beginsSentence(text, from) ? 'Someone' : 'someone');
    done = Math.max(done, to);
  }
  return said + text.slice(done);
}
