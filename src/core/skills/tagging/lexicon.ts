import { type SkillId, skillIds } from '../skills.ts';
import { craftWords } from './lexicon-craft.ts';
import { otherLanguages } from './lexicon-languages.ts';
import { leadingWords } from './lexicon-leading.ts';
import { sayWord, stemOf, type TextWord } from './text-words.ts';

/** Words of one skill: those that hardly mean anything else, those that usually mean it, and those that often do. */
export type Words = { readonly strong: string; readonly usual: string; readonly weak: string };

/** What a word adds to the log-odds of its skill. */
const grades = { strong: 2.8, usual: 2, weak: 1 } as const;

export type Hit = { readonly skill: SkillId; readonly weight: number };
type Hits = readonly Hit[];

const phrases = new Map<string, Hit[]>();
const beginnings = new Map<string, (readonly [string, Hit])[]>();
const bucket = 3;
const longest = 4;

function add(skill: SkillId, weight: number, words: string): void {
  for (const one of words.split(',').map((word) => word.trim())) {
    if (one.endsWith('-')) {
      const start = one.slice(0, -1);
      beginnings.set(start.slice(0, bucket), [...(beginnings.get(start.slice(0, bucket)) ?? []), [start, { skill, weight }]]);
      continue;
    }
    const key = one.split(' ').map(stemOf).join(' ');
    const known = phrases.get(key) ?? [];
    const same = known.find((hit) => hit.skill === skill);
    phrases.set(key, [...known.filter((hit) => hit !== same), { skill, weight: Math.max(weight, same?.weight ?? 0) }]);
  }
}

for (const skill of skillIds) {
  const { strong, usual, weak }: Words = { ...craftWords, ...leadingWords }[skill];
  add(skill, grades.strong, `${strong},${otherLanguages[skill]}`);
  add(skill, grades.usual, usual);
  add(skill, grades.weak, weak);
}

const byWord = new Map<string, Hits>();
const mostKept = 20_000;

/** What one word says by itself, by its stem or its beginning. */
function hitsOfWord({ word, stem }: TextWord): Hits {
  const known = byWord.get(word);
  if (known) return known;
  const hits = new Map<SkillId, number>((phrases.get(stem) ?? []).map(({ skill, weight }) => [skill, weight]));
  for (const [start, { skill, weight }] of beginnings.get(word.slice(0, bucket)) ?? [])
    if (word.startsWith(start)) hits.set(skill, Math.max(weight, hits.get(skill) ?? 0));
  const found = [...hits].map(([skill, weight]) => ({ skill, weight }));
  if (byWord.size >= mostKept) byWord.clear();
  byWord.set(word, found);
  return found;
}

export type Spotted = { readonly said: string; readonly hits: Hits };

/** What the lexicon finds in a text, the longest phrases first: a word inside a phrase says nothing more by itself. Each once. */
export function spot(words: readonly TextWord[]): Spotted[] {
  const found = new Map<string, Spotted>();
  const used = new Set<number>();
  for (let length = Math.min(longest, words.length); length > 1; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length);
      if (part.some(({ not, begins }, i) => not || (i > 0 && (begins || used.has(at + i)))) || used.has(at)) continue;
      const key = part.map(({ stem }) => stem).join(' ');
      const hits = phrases.get(key);
      if (!hits) continue;
      for (let i = at; i < at + length; i++) used.add(i);
      if (!found.has(key)) found.set(key, { said: part.map(({ word }) => sayWord(word)).join(' '), hits });
    }
  words.forEach((one, at) => {
    if (one.not || used.has(at) || found.has(one.stem)) return;
    const hits = hitsOfWord(one);
    if (hits.length > 0) found.set(one.stem, { said: sayWord(one.word), hits });
  });
  return [...found.values()];
}
