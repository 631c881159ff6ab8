import { perTable } from '../insight.ts';
import { needKey, needOf } from '../need-words.ts';
import type { Day } from '../time.ts';
import type { Person } from './people.ts';

export type Served = NonNullable<Person['serves']>[number];

/** A need somebody serves now. */
export type Serving = {
  readonly key: string;
  readonly need: string;
  /** 0 to 3; 2 where nobody said how well. */
  readonly rating: number;
  readonly why: string | undefined;
  readonly since: Day | undefined;
  /** The day to look at it again. */
  readonly until: Day | undefined;
};

/** How well somebody serves a need, in words for 1 to 3. */
export const ratingWords: Readonly<Record<number, string>> = { 1: 'A little', 2: 'Well', 3: 'Nobody better' };
const unsaid = 2;

const toServing = (words: string, held: Served | undefined): Serving => ({
  key: needKey(words),
  need: needOf(words),
  rating: held?.rating ?? unsaid,
  why: held?.why,
  since: held?.since,
  until: held?.until,
});

/** What somebody serves: what was said seat by seat, and what their list of needs names beside that, which counts as served well. */
export const servingOf = perTable((row: Person): readonly Serving[] => {
  const serving = new Map<string, Serving>();
  for (const held of row.serves ?? []) if (held.ended === undefined) serving.set(needKey(held.need), toServing(held.need, held));
  for (const words of row.needs ?? []) if (!serving.has(needKey(words))) serving.set(needKey(words), toServing(words, undefined));
  return [...serving.values()];
});

export const servesNeed = (row: Person, words: string): Serving | undefined => servingOf(row).find(({ key }) => key === needKey(words));
