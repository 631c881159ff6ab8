import { fold } from '../../fold.ts';

/** A word of a text that says something: folded, with its stem; `not` when a negation stands within three words before it. */
export type TextWord = {
  readonly word: string;
  readonly stem: string;
  readonly not: boolean;
  /** Punctuation lies between this word and the one before. */
  readonly begins: boolean;
};

const small =
  'a an the of and or to in on at by for from with as is are was were be been being am it its that this these those they them their there he she his her our ours we us i me my mine you your who whom whose which what when where how than then so such but if while into onto upon about over under between per via vs etc eg ie e.g i.e also just very more most much many some any each every all both own other others another can could may might will would shall should must do does did done doing have has had having get gets got der die das und oder ein eine einen einem einer im am zu zur zum mit von vom fur auf ist sind war le la les un une des du de et ou au aux en dans par pour sur est sont el los las una unos y o del al con por para es son';
const smallWords = new Set(small.split(' '));
const negations = new Set(
  'not no never without neither nor cannot cant dont doesnt didnt isnt wasnt wont hardly lacks lacked lacking nicht kein keine keinen nie ohne pas jamais sans nunca sin'.split(
    ' ',
  ),
);
const window = 3;
/** "Not only", "not just" say no. */
const onlyMore = new Set(['only', 'just', 'nur', 'seulement', 'solo', 'solamente']);

/** Short forms that punctuation would tear apart. */
const whole: readonly (readonly [RegExp, string])[] = [
  [/\ba\s?[/-]\s?b\b/g, 'abtest'],
  [/\b(?:1|one)\s?(?::|-on-| on |-to-| to |-)\s?(?:1|one)s?\b/g, 'oneonone'],
  [/\bp\s?&\s?l\b/g, 'profitloss'],
  [/\bm\s?&\s?a\b/g, 'mergersacquisitions'],
  [/\bq\s?&\s?a\b/g, 'questionsanswers'],
  [/\br\s?&\s?d\b/g, 'researchdevelopment'],
  [/\bci\s?\/\s?cd\b/g, 'cicd'],
  [/['’]/g, ''],
];
/** How such a word is shown. */
const shownAs: Readonly<Record<string, string>> = {
  abtest: 'A/B test',
  oneonone: '1:1',
  profitloss: 'P&L',
  mergersacquisitions: 'M&A',
  questionsanswers: 'Q&A',
  researchdevelopment: 'R&D',
  cicd: 'CI/CD',
};

export const sayWord = (word: string): string => shownAs[word] ?? word;

const mayBeWhole = /[/&'’:-]| on | to /;

const stems = new Map<string, string>();
const mostStems = 20_000;

/** British and American spellings, and what endings do not change: "prioritised" and "prioritizes" share a stem. */
function cut(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith('s') && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  stem = stem
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/i[sz]ation$/, 'iz')
    .replace(/ation$/, 'at');
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.replace(/is$/, 'iz').replace(/our$/, 'or');
}

export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= mostStems) stems.clear();
    stems.set(word, (stem = cut(word)));
  }
  return stem;
}

const pieces = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s/–-]/gu;
const isWord = /[\p{L}\p{N}]/u;

/** The words of a text that say something, in order. */
export function textWords(text: string): TextWord[] {
  let folded = fold(text);
  if (mayBeWhole.test(folded)) for (const [pattern, word] of whole) folded = folded.replace(pattern, word);
  const words: TextWord[] = [];
  let begins = true;
  let negated = 0;
  for (const piece of folded.match(pieces) ?? []) {
    if (!isWord.test(piece)) {
      begins = true;
      if (/[.;:!?]/.test(piece)) negated = 0;
    } else if (negations.has(piece)) {
      negated = window + 1;
    } else {
      if (onlyMore.has(piece)) negated = 0;
      if (!smallWords.has(piece)) {
        words.push({ word: piece, stem: stemOf(piece), not: negated > 0, begins });
        begins = false;
      }
    }
    negated = Math.max(0, negated - 1);
  }
  return words;
}
