import type { Career } from '../career.ts';
import { fold, foldedOnce, foldedWords } from '../fold.ts';
import { defineInsight, perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import { skillTitle } from '../skills/skills.ts';
import type { Day } from '../time.ts';
import { hasTie, type Person, type person, type Tie } from './people.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';

type PersonTable = Table<BodyOfKind<typeof person>>;
export type PeopleFilter = { readonly words?: string; readonly tie?: Tie | undefined };
export type PersonInRhythm = { readonly person: Person; readonly rhythm: Rhythm };

/** People who fit a filter, three times: who is due (the longest waiting first), who has a rhythm (the next one first), everyone by name. */
export type PeopleList = { readonly due: readonly PersonInRhythm[]; readonly inRhythm: readonly PersonInRhythm[]; readonly everyone: readonly Person[] };

const foldedName = foldedOnce((row: Person) => row.name);
const foldedPerson = foldedOnce((row: Person) =>
  [row.name, row.company, row.title, row.industry, row.function, ...(row.emails ?? []), ...(row.tags ?? []), ...(row.needs ?? []).map(skillTitle)]
    .filter(Boolean)
    .join('\n'),
);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Person, b: Person): number => order(foldedName(a), foldedName(b)) || order(a.id, b.id);

/** Everyone, by name. */
export const peopleByName = perTable((table: PersonTable): readonly Person[] => [...table.values()].sort(byName));

const inRhythm = defineInsight({
  name: 'people.in-rhythm',
  title: 'People with a rhythm, the next one first',
  of: (career, day): readonly PersonInRhythm[] => {
    const rows = [...career.person.values()].filter((row) => row.rhythmWeeks !== undefined).map((row) => ({ person: row, rhythm: rhythmOf(career, row, day) }));
    const last = (rhythm: Rhythm) => Number(rhythm.state === 'paused');
    return rows.sort((a, b) => last(a.rhythm) - last(b.rhythm) || order(a.rhythm.dueOn ?? '', b.rhythm.dueOn ?? '') || byName(a.person, b.person));
  },
});

/** Names that begin with what was typed come before those that hold it elsewhere; the order is kept otherwise. */
function bestFirst(people: readonly Person[], words: readonly string[]): readonly Person[] {
  const [first] = words;
  if (first === undefined) return people;
  const begins: Person[] = [];
  const others: Person[] = [];
  for (const row of people) (foldedName(row).startsWith(first) ? begins : others).push(row);
  return [...begins, ...others];
}

/** The people whose record holds every word (name, company, title, field, e-mail, tags, needs) and who have the tie now. */
export function listPeople(career: Career, today: Day, { words: typed = '', tie }: PeopleFilter = {}): PeopleList {
  const words = foldedWords(typed);
  const fits = (row: Person): boolean => (tie === undefined || hasTie(row, tie)) && words.every((word) => foldedPerson(row).includes(word));
  const rows = inRhythm.of(career, today).filter((row) => fits(row.person));
  const everyone = peopleByName(career.person);
  return {
    due: rows.filter(({ rhythm }) => rhythm.state === 'due' || rhythm.state === 'late'),
    inRhythm: rows,
    everyone: words.length === 0 && tie === undefined ? everyone : bestFirst(everyone.filter(fits), words),
  };
}

/** People already here with this name or one of these e-mail addresses; `except` is the person being edited. */
export function alreadyHere(career: Career, { name, emails = [] }: { name: string; emails?: readonly string[] }, except?: string): readonly Person[] {
  const folded = fold(name).trim().replace(/\s+/g, ' ');
  const addresses = new Set(emails.map((email) => email.trim().toLowerCase()).filter(Boolean));
  if (folded === '' && addresses.size === 0) return [];
  const same = (row: Person) => (folded !== '' && foldedName(row) === folded) || row.emails?.some((email) => addresses.has(email.toLowerCase()));
  return peopleByName(career.person).filter((row) => row.id !== except && same(row));
}
