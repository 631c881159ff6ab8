import type { Career } from '#core/career.ts';
import { fold, foldedOnce } from '#core/fold.ts';
import { perTable } from '#core/insight.ts';
import { rhythmWeeksOf } from '#core/people/chosen-rhythm.ts';
import type { Person } from '#core/people/people.ts';

const most = 6;

const foldedName = foldedOnce((person: Person) => person.name);
const foldedAll = foldedOnce((person: Person) => `${person.name} ${person.company ?? ''} ${person.title ?? ''}`);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Fits = (person: Person, words: readonly string[]) => boolean;

/** The few who fit best, found without putting everyone in order: those whose name begins so, then those with a rhythm, then by name. */
function bestOf(career: Career, text: string, without: readonly string[], fits: Fits): Person[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const best: { readonly person: Person; readonly rank: number }[] = [];
  for (const person of career.person.values()) {
    if (without.includes(person.id) || !fits(person, words)) continue;
    const rank = (rhythmWeeksOf(career, person) ? 0 : 1) + (foldedName(person).startsWith(words[0] ?? '') ? 0 : 2);
    const after = (one: (typeof best)[number]) => one.rank - rank || order(foldedName(one.person), foldedName(person)) || order(one.person.id, person.id);
    const last = best[most - 1];
    if (last && after(last) < 0) continue;
    const place = best.findIndex((one) => after(one) > 0);
    best.splice(place < 0 ? best.length : place, 0, { person, rank });
    if (best.length > most) best.pop();
  }
  return best.map(({ person }) => person);
}

/** People whose name, company or title holds every typed word. */
export const matchPeople = (career: Career, text: string, without: readonly string[] = []): Person[] =>
  bestOf(career, text, without, (person, words) => words.every((word) => foldedAll(person).includes(word)));

const nameWords = perTable((person: Person): string => ` ${foldedName(person).replace(/[^\p{L}\p{N}]+/gu, ' ')}`);

/** People some word of whose name begins with each typed word: what an @ in a text looks for. */
export function matchNames(career: Career, text: string): Person[] {
  const typed = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (typed.length === 0) return [];
  return bestOf(career, text, [], (person) => typed.every((word) => nameWords(person).includes(` ${word}`)));
}
