import type { Career } from './career.ts';
import { fold } from './fold.ts';
import { perTable } from './insight.ts';
import type { Person } from './people/people.ts';

/** A place in a text where somebody is named, as "@Ines Moreau": from the @ to the end of the name. */
export type Mention = { readonly start: number; readonly end: number; readonly id: string };

/** A name as it is compared: folded letter by letter, blanks as one. */
const plain = (text: string): string => [...text].map(fold).join('').replace(/\s+/gu, ' ').trim();
const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [];

type Named = { readonly id: string; readonly name: string };
type Names = {
  /** By the first word of the name. */
  readonly first: ReadonlyMap<string, readonly Named[]>;
  /** Who has this word anywhere in the name. */
  readonly any: ReadonlyMap<string, readonly Named[]>;
};

const named = perTable((row: Person): Named => ({ id: row.id, name: plain(row.name).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') }));

const namesIn = perTable((table: ReadonlyMap<string, Person>): Names => {
  const [first, any] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
  const add = (map: Map<string, Named[]>, word: string, one: Named) => {
    const list = map.get(word);
    if (list) list.push(one);
    else map.set(word, [one]);
  };
  for (const row of table.values()) {
    const one = named(row);
    const words = wordsOf(one.name);
    if (words[0]) add(first, words[0], one);
    for (const word of new Set(words)) add(any, word, one);
  }
  return { first, any };
});

/** The text after an @ as it is compared, with the place in the text that each letter of it came from. */
type Tail = { readonly text: string; readonly from: readonly number[]; readonly end: number };

const longestName = 220;

function tailAt(text: string, start: number): Tail {
  let said = '';
  const from: number[] = [];
  let at = start;
  for (const letter of text.slice(start, start + longestName)) {
    if (letter === '\n' || letter === '@') break;
    const folded = /\s/u.test(letter) ? ' ' : fold(letter);
    if (folded !== ' ' || !said.endsWith(' ')) {
      said += folded;
      for (let i = 0; i < folded.length; i++) from.push(at);
    }
    at += letter.length;
  }
  return { text: said, from, end: at };
}

const endsWord = (text: string, at: number): boolean => at >= text.length || !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/** How many letters of a name the tail begins with, up to the end of a word of both. */
function shared(name: string, tail: string): number {
  let same = 0;
  while (same < name.length && same < tail.length && name[same] === tail[same]) same++;
  while (same > 0 && !(endsWord(name, same) && endsWord(tail, same))) same--;
  return name.slice(0, same).replace(/[^\p{L}\p{N}]+$/u, '').length;
}

/** The one person among those who fit, where only one does; of several the one who is known to be meant. */
function theOne(fitting: readonly Named[], known: ReadonlySet<string>): Named | undefined {
  if (fitting.length === 1) return fitting[0];
  const meant = fitting.filter(({ id }) => known.has(id));
  return meant.length === 1 ? meant[0] : undefined;
}

function whoFollows({ first, any }: Names, tail: Tail, known: ReadonlySet<string>): { readonly one: Named; readonly length: number } | undefined {
  const word = /^[\p{L}\p{N}]+/u.exec(tail.text)?.[0];
  if (word === undefined) return undefined;
  const begin = (first.get(word) ?? []).map((one) => ({ one, length: shared(one.name, tail.text) }));
  const most = Math.max(0, ...begin.map(({ length }) => length));
  if (most > 0) {
    const best = begin.filter(({ length }) => length === most).map(({ one }) => one);
    const whole = best.filter(({ name }) => name.length === most);
    const one = theOne(whole.length > 0 ? whole : best, known);
    return one && { one, length: most };
  }
  const one = theOne(any.get(word) ?? [], known);
  return one && { one, length: word.length };
}

/**
 * Where a text names people with an @ before the name: the whole name, or the part of it that only one person here has.
 * Accents and case do not matter; an e-mail address names nobody. `known` are the people a text is known to be about.
 */
export function mentionsIn(career: Career, text: string, known: readonly string[] = []): readonly Mention[] {
  if (!text.includes('@')) return [];
  const names = namesIn(career.person);
  const meant = new Set(known);
  const found: Mention[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}\p{M}._%+-])@(?=[\p{L}\p{N}])/gu)) {
    const tail = tailAt(text, index + 1);
    const who = whoFollows(names, tail, meant);
    if (who) found.push({ start: index, end: tail.from[who.length] ?? tail.end, id: who.one.id });
  }
  return found;
}

/** People of a record once those are added whom its text names; those it named before the change are left as they were chosen. */
export function withMentioned(career: Career, people: readonly string[] | undefined, text: string | undefined | null, before = ''): string[] | undefined {
  if (!text?.includes('@')) return people?.slice();
  const old = new Set(mentionsIn(career, before, people).map(({ id }) => id));
  const fresh = mentionsIn(career, text, people).filter(({ id }) => !old.has(id));
  return fresh.length === 0 ? people?.slice() : [...new Set([...(people ?? []), ...fresh.map(({ id }) => id)])];
}
