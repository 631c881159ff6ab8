import type { Career } from '#core/career.ts';
import { fold } from '#core/journal/search.ts';
import type { Person } from '#core/people/people.ts';

const most = 6;

/** People whose name, company or title holds every typed word; those with a rhythm first, then by name. */
export function matchPeople(career: Career, text: string, without: readonly string[] = []): Person[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found: Person[] = [];
  for (const person of career.person.values()) {
    if (without.includes(person.id)) continue;
    const all = fold(`${person.name} ${person.company ?? ''} ${person.title ?? ''}`);
    if (words.every((word) => all.includes(word))) found.push(person);
  }
  const rank = (person: Person) => (person.rhythmWeeks !== undefined ? 0 : 1) + (fold(person.name).startsWith(words[0] ?? '') ? 0 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).slice(0, most);
}
