import { fold } from '#core/fold.ts';
import type { Seniority } from '#core/people/title-reading/lexicon.ts';
import { readTitle } from '#core/people/title-reading/read-title.ts';

/** Words of a title that tell a level, from the lowest; where several stand in a title the highest counts. */
const ranks: readonly (readonly [rank: number, words: string])[] = [
  [0, 'intern internship trainee apprentice graduate student praktikant praktikantin stagiaire becario becaria'],
  [2, 'junior jr entry associate assistant apm'],
  [3.5, 'mid intermediate'],
  [5, 'senior sr experienced'],
  [6, 'lead gpm group'],
  [7, 'staff'],
  [8, 'principal architect'],
  [9, 'distinguished'],
  [10, 'fellow'],
  [11, 'head'],
  [12, 'director'],
  [13, 'partner'],
  [14, 'vp avp rvp vice'],
  [15, 'svp evp'],
  [16, 'chief cpo cto cfo coo ceo cmo cio cdo cso'],
];
const rankOfWord = new Map(ranks.flatMap(([rank, words]) => words.split(' ').map((word) => [word, rank] as const)));
/** What a level read by the lexicon of titles counts as, where none of the words above stands in it. */
const rankOfSeniority: Record<Seniority, number> = { entry: 2, practitioner: 4, senior: 5, manager: 6.5, head: 11, executive: 14 };

/** Managers of nothing named: leading people is what their title tells. */
const bareManager = new Map([
  ['', 6.5],
  ['associate', 6.2],
  ['assistant', 6.2],
  ['junior', 6.2],
  ['senior', 6.8],
]);

/** Levels of skill instead of post. */
const proficiencies =
  'none|unaware|aware,awareness,novice,beginner,exposure,foundational,foundation,basic,basics,entry,starter,learning,learner|developing,emerging,advanced beginner,working,working knowledge,elementary,applying,assisted,some|intermediate,competent,capable,practitioner,practising,practicing,solid,independent,established,meets,confident|proficient,skilled,advanced,strong,accomplished,exceeds|expert,mastery,master,mastering,leading,role model,exemplary,authority|visionary,thought leader,world class';
const rankOfProficiency = new Map(proficiencies.split('|').flatMap((words, rank) => words.split(',').map((word) => [word, rank] as const)));

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

type Numbered = { readonly before: string; readonly number: number };

const wordsOf = (title: string): string[] => fold(title.slice(0, 300)).match(/[\p{L}]+|\d+/gu) ?? [];

/** The first number in a title, Roman ones and single letters too, with what stands before it: "Level 3", "IC4", "PM II", "Band C". */
export function numberIn(title: string): Numbered | undefined {
  const words = wordsOf(title);
  for (const [at, word] of words.entries()) {
    const roman = romans.indexOf(word);
    const number = /^\d{1,3}$/.test(word) ? Number(word) : roman >= 0 && (at > 0 || words.length === 1) ? roman + 1 : undefined;
    if (number !== undefined) return { before: words.slice(0, at).join(' '), number };
  }
  const letter = words.length === 1 || /^(band|level|grade|tier|stufe)$/.test(words[0] ?? '') ? words.at(-1) : undefined;
  return letter && /^[a-h]$/.test(letter) ? { before: words.slice(0, -1).join(' '), number: letter.charCodeAt(0) - 96 } : undefined;
}

/** How high a title stands among posts; undefined where no word of it tells. What stands in brackets is left out. */
export function rankOfTitle(title: string): number | undefined {
  const plain = title.slice(0, 300).replace(/\([^()]{0,200}\)/g, ' ');
  const words = wordsOf(plain);
  const told = words.map((word) => rankOfWord.get(word)).filter((rank) => rank !== undefined);
  const manager = words.at(-1) === 'manager' ? bareManager.get(words.slice(0, -1).join(' ')) : undefined;
  if (manager !== undefined) return manager;
  if (told.length > 0) {
    const [top, low] = [Math.max(...told), Math.min(...told)];
    if (top === 2 || top < 3) return top;
    if (low <= 2) return top >= 11 ? top - (told.includes(5) ? 0.3 : 0.5) : low;
    return top > 5 && told.includes(5) ? top + 0.4 : top;
  }
  const read = readTitle(plain);
  return read.function !== undefined || read.seniority !== 'practitioner' ? rankOfSeniority[read.seniority] : undefined;
}

/** How far a word of skill goes; undefined for any other. */
export const rankOfProficiencyWord = (title: string): number | undefined => rankOfProficiency.get(wordsOf(title).join(' '));

/** Whether a name may be that of a level. */
export const mayBeLevel = (title: string): boolean => (numberIn(title) ?? rankOfTitle(title) ?? rankOfProficiencyWord(title)) !== undefined;

const counted = new Set(['l', 'level', 'ic', 'm', 'p', 'e', 'grade', 'band', 'stage', 'tier', 'stufe', 'niveau', 'nivel']);

/** Whether a name says of itself that it is a level: a word of rank or of skill, or a number after a word that counts levels. */
export function isSurelyLevel(title: string): boolean {
  if (wordsOf(title).some((word) => rankOfWord.has(word)) || rankOfProficiencyWord(title) !== undefined) return true;
  const number = numberIn(title);
  return number !== undefined && (counted.has(number.before) || (number.before !== '' && rankOfTitle(number.before) !== undefined));
}
