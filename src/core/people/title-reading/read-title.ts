import { fold } from '../../fold.ts';
import { functionWords, type JobFunction, jobFunctions, type Seniority, seniorities } from './lexicon.ts';
import { fixedSeniority, seniorityWords } from './seniority-words.ts';

export type TitleReading = { readonly function: JobFunction | undefined; readonly seniority: Seniority };

type Lexicon<T> = { readonly phrases: ReadonlyMap<string, T>; readonly stems: ReadonlyMap<string, readonly (readonly [string, T])[]> };

/** Whole phrases by their text, and stems by their first three letters, the longest first. */
function lexiconOf<T>(entries: readonly (readonly [T, string])[]): Lexicon<T> {
  const phrases = new Map<string, T>();
  const stems = new Map<string, [string, T][]>();
  for (const [value, words] of entries)
    for (const word of words.split(',').map((one) => fold(one.trim()))) {
      if (!word.endsWith('-')) phrases.set(word, value);
      else stems.set(word.slice(0, 3), [...(stems.get(word.slice(0, 3)) ?? []), [word.slice(0, -1), value]]);
    }
  for (const list of stems.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { phrases, stems };
}

const functions = lexiconOf<JobFunction>(jobFunctions.map((one) => [one, functionWords[one]] as const));
const levels = lexiconOf<Seniority>((Object.entries(seniorityWords) as [Seniority, string][]).map(([level, words]) => [level, words] as const));

/** The level at the end of a German compound: Vertriebsleiter, Bereichsleiterin, Marketingchef. */
const compoundHead = /^\p{L}{4,}(leiter|leiterin|leitung|chef|chefin|direktor|direktorin)$/u;
const compoundTeam = /^(team|gruppen|schicht|filial|projekt)/;

const wordAt = <T>({ phrases, stems }: Lexicon<T>, word: string): T | undefined =>
  phrases.get(word) ?? stems.get(word.slice(0, 3))?.find(([stem]) => word.startsWith(stem))?.[1];

const genders =
  /\((?:[mwdfhx]\s*[/|]\s*)+[mwdfhx]\)|\b[mwfh]\/[mwdfhx](?:\/[dx])?\b|\((?:e|in|ne|trice|euse|a|innen)\)|[:*_/]-?in(?:nen)?\b|[.·]e\b|[/·](?:a|trice|euse|se|ne|e)\b/g;
/** Words, and the signs that part a title. */
const pieces = /[\p{L}\p{N}&]+|[,;|•·–—/()@]| - /gu;
/** The same for a title without accents, which most are, in a quarter of the time. */
const plainPieces = /[a-z0-9&]+|[,;|/()@]| - /g;
const isPlain = /^[ -~]*$/;
/** From here on a title tells where or for whom, not what. */
const elsewhere = new Set(['@', 'at', 'bei', 'chez', 'for', 'to']);
const isWord = /[\p{L}\p{N}&]/u;

/** Most titles hold none of the signs that tell genders; looking for them in every title would take half the time. */
const maySayGender = /[(:*_/.·]/;

function partsOf(title: string): string[] {
  const folded = fold(title);
  const parts: string[] = [];
  let part = '';
  const text = maySayGender.test(folded) ? folded.replace(genders, '') : folded;
  for (const piece of text.match(isPlain.test(text) ? plainPieces : pieces) ?? []) {
    if (elsewhere.has(piece)) break;
    if (piece.length > 1 ? piece !== ' - ' : isWord.test(piece)) part = part === '' ? piece : `${part} ${piece}`;
    else if (part !== '') {
      parts.push(part);
      part = '';
    }
  }
  return part === '' ? parts : [...parts, part];
}

const longest = 4;

/** The phrase with most words in it, the first of equals; founding and leading as such only where nothing else is told. */
function functionIn(words: readonly string[]): JobFunction | undefined {
  let general: JobFunction | undefined;
  for (let length = Math.min(longest, words.length); length > 1; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const found = functions.phrases.get(words.slice(at, at + length).join(' '));
      if (found && found !== 'general') return found;
      general ??= found;
    }
  for (const word of words) {
    const found = wordAt(functions, word);
    if (found && found !== 'general') return found;
    general ??= found;
  }
  return general;
}

const rank = (level: Seniority): number => seniorities.indexOf(level);

function levelsIn(words: readonly string[]): Seniority[] {
  const found: Seniority[] = [];
  for (let length = Math.min(longest, words.length); length > 1; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const phrase = words.slice(at, at + length).join(' ');
      const fixed = fixedSeniority.get(phrase);
      if (fixed) return [fixed, ...levelsIn(words.slice(0, at)), ...levelsIn(words.slice(at + length))];
      const level = levels.phrases.get(phrase);
      if (level) found.push(level);
    }
  for (const word of words) {
    const level = wordAt(levels, word);
    if (level) found.push(level);
    else if (compoundHead.test(word)) found.push(compoundTeam.test(word) ? 'manager' : 'head');
  }
  // "Manager, Product": a title that begins with it leads people; "Partner" alone owns a share.
  if (words[0] === 'manager') found.push('manager');
  if (words.at(-1) === 'partner' && words.length === 1) found.push('executive');
  return found;
}

/** The highest level told; below that of a manager, being junior counts for more than the rest. */
function highest(found: readonly Seniority[]): Seniority {
  const top = found.reduce<Seniority>((best, one) => (rank(one) > rank(best) ? one : best), 'practitioner');
  return rank(top) < rank('manager') && found.includes('entry') ? 'entry' : top;
}

type PartReading = { readonly function: JobFunction | undefined; readonly levels: readonly Seniority[] };

/** Thousands of people share a few hundred parts of titles, so each is read once; a cache that is full begins anew. */
const readParts = new Map<string, PartReading>();
const mostKept = 20_000;

function readPart(part: string): PartReading {
  const known = readParts.get(part);
  if (known) return known;
  const words = part.split(' ');
  const reading = { function: functionIn(words), levels: levelsIn(words) };
  if (readParts.size >= mostKept) readParts.clear();
  readParts.set(part, reading);
  return reading;
}

/**
 * What somebody does and how far they have come, read from a title as people write it, in English, German, French or
 * Spanish. The first part that tells a function counts, founding or leading as such only where no other is told; undefined
 * where no word tells one. The level is that of the first part that tells one.
 */
export function readTitle(title: string): TitleReading {
  const parts = partsOf(title.slice(0, 200)).map(readPart);
  const told = parts.flatMap((part) => part.function ?? []);
  return {
    function: told.find((one) => one !== 'general') ?? told[0],
    seniority: highest(parts.find(({ levels: found }) => found.length > 0)?.levels ?? []),
  };
}
