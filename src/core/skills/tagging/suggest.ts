import type { Career } from '../../career.ts';
import { type SkillId, skillIds } from '../skills.ts';
import { type Learned, learnedFrom, remembered, type Tagged } from './learned.ts';
import { spot } from './lexicon.ts';
import { type TextWord, textWords } from './text-words.ts';

export type Suggestion = {
  readonly skill: string;
  readonly score: number;
  /** The words of the text it rests on, the weightiest first. */
  readonly words: readonly string[];
};

/** A suggestion is made from this log-odds on; no more than three at a time. */
const suggestFrom = -0.3;
const mostSuggested = 3;
/** A skill is taken to be in that many of ten entries before any was confirmed, and one word may add that much at most. */
const priorCount = 1.35;
const mostOfAWord = 2.8;
const fewestConfirmed = 2;

/** Of skills that a text speaks for alike, what everybody does comes before what few do: execution, then the phases from the first. */
const inOrder: readonly string[] = ['execution', ...skillIds];
const placeOf = (skill: string): number => (inOrder.includes(skill) ? inOrder.indexOf(skill) : inOrder.length);

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** A skill that was never chosen must still be suggested for one strong word: it would stay quiet otherwise. */
const leastPrior = -2.5;

/** How likely an entry shows a skill before it is read, as log-odds. Where nearly all entries show it, it stays short of certain. */
const priorOf = (shown: number, entries: number, skills: number): number =>
  Math.max(leastPrior, logOdds(Math.min(0.95, (priorCount + shown) / (entries + skills))));

/** The lower end of what a share may be, one standard deviation down (Wilson 1927). */
function atLeast(hits: number, of: number): number {
  const share = hits / of;
  return (share + 1 / (2 * of) - Math.sqrt((share * (1 - share)) / of + 1 / (4 * of * of))) / (1 + 1 / of);
}

function learnedWeight(learned: Learned, word: string, skill: string, prior: number): number {
  const count = learned.byWord.get(word);
  const shown = count?.shown.get(skill) ?? 0;
  if (!count || shown < fewestConfirmed) return 0;
  const lowest = atLeast(shown, Math.max(shown, count.entries + (count.refused?.get(skill) ?? 0)));
  return Math.min(mostOfAWord, logOdds(lowest) - prior);
}

/** Every skill known here, by how well a text's words speak for it. */
function rank(words: readonly TextWord[], learned: Learned): Suggestion[] {
  const known = new Set<string>(skillIds);
  for (const [skill, count] of learned.all.shown) if (count > 0) known.add(skill);
  const weights = new Map([...known].map((skill) => [skill, new Map<string, number>()]));
  for (const { said, hits } of spot(words)) for (const { skill, weight } of hits) weights.get(skill)?.set(said, weight);
  const priors = new Map([...known].map((skill) => [skill, priorOf(learned.all.shown.get(skill) ?? 0, learned.all.entries, known.size)]));
  for (const [stem, said] of remembered(words))
    for (const [skill, found] of weights) {
      const weight = learnedWeight(learned, stem, skill, priors.get(skill) ?? 0);
      if (weight > (found.get(said) ?? 0)) found.set(said, weight);
    }
  return [...weights]
    .map(([skill, found]) => ({
      skill,
      score: [...found.values()].reduce((sum, weight) => sum + weight, priors.get(skill) ?? 0),
      words: [...found].sort((a, b) => b[1] - a[1]).map(([said]) => said),
    }))
    .sort((a, b) => b.score - a.score || placeOf(a.skill) - placeOf(b.skill) || (a.skill < b.skill ? -1 : 1));
}

/**
 * Up to three skills a text may be about, the likeliest first, each with the words that speak for it: our own words, and those
 * the journal has taught. Nothing is ever chosen by itself; what is chosen teaches the next suggestion. What was dropped for
 * this text is left out.
 */
export function suggestSkills(career: Pick<Career, 'entry'>, text: string, dropped: readonly string[] = []): Suggestion[] {
  return rank(textWords(text), learnedFrom(career.entry as ReadonlyMap<string, Tagged>))
    .filter(({ skill, score, words }) => score > suggestFrom && words.length > 0 && !dropped.includes(skill))
    .slice(0, mostSuggested);
}

/** A competency's name says more than any of its statements. */
const titleCounts = 2;

/** Which of our skills a company ladder's competency is most like, by its name and its statements; up to three, the likeliest first. */
export function suggestMapping(title: string, statements: readonly string[]): Suggestion[] {
  const found = new Map<SkillId, { score: number; readonly words: Map<string, number> }>(
    skillIds.map((skill) => [skill, { score: priorOf(0, 0, skillIds.length), words: new Map() }]),
  );
  const count = (text: string, counts: number): void => {
    for (const { said, hits } of spot(textWords(text)))
      for (const { skill, weight } of hits) {
        const one = found.get(skill);
        if (!one) continue;
        one.score += counts * weight;
        one.words.set(said, (one.words.get(said) ?? 0) + counts * weight);
      }
  };
  count(title, titleCounts);
  for (const statement of statements) count(statement, 1 / statements.length);
  return [...found]
    .map(([skill, { score, words }]) => ({ skill, score, words: [...words].sort((a, b) => b[1] - a[1]).map(([said]) => said) }))
    .filter(({ score, words }) => score > suggestFrom && words.length > 0)
    .sort((a, b) => b.score - a.score || placeOf(a.skill) - placeOf(b.skill) || (a.skill < b.skill ? -1 : 1))
    .slice(0, mostSuggested);
}
