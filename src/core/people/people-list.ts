import type { Career } from '../career.ts';
import { fold, foldedWords } from '../fold.ts';
import { defineInsight, perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import { skillTitle } from '../skills/skills.ts';
import type { Day } from '../time.ts';
import { hasTie, type Person, type person, type Tie } from './people.ts';
import { fitsNarrow, isNarrow, type NarrowBy } from './people-filter.ts';
import { isWaiting, type PersonInRhythm, peopleInRhythm, type Rhythm } from './rhythm.ts';

type PersonTable = Table<BodyOfKind<typeof person>>;
export type PeopleFilter = NarrowBy & { readonly words?: string; readonly tie?: Tie | undefined };

/** People who fit a filter, three times: who is due (the longest waiting first), who has a rhythm (the next one first), everyone by name. */
export type PeopleList = { readonly due: readonly PersonInRhythm[]; readonly inRhythm: readonly PersonInRhythm[]; readonly everyone: readonly Person[] };

/** A person with what they are found by, folded. */
type Findable = { readonly row: Person; readonly name: string; readonly text: string };

// Kept by row as the list is kept by table: a change of one person folds one person again.
const findable = perTable((row: Person): Findable => {
  const all = [row.name, row.company, row.title, row.industry, row.function, ...(row.emails ?? []), ...(row.tags ?? []), ...(row.needs ?? []).map(skillTitle)];
  return { row, name: fold(row.name), text: fold(all.filter(Boolean).join('\n')) };
});

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Findable, b: Findable): number => order(a.name, b.name) || order(a.row.id, b.row.id);

const everyoneByName = perTable((table: PersonTable): readonly Findable[] => [...table.values()].map(findable).sort(byName));

/** Everyone, by name. */
const peopleByName = perTable((table: PersonTable): readonly Person[] => everyoneByName(table).map(({ row }) => row));

const inRhythm = defineInsight({
  name: 'people.in-rhythm',
  title: 'People with a rhythm, the next one first',
  of: (career, day): readonly PersonInRhythm[] => {
    const rows = [...peopleInRhythm.of(career, day)];
    const last = (rhythm: Rhythm) => Number(rhythm.state === 'paused');
    return rows.sort(
      (a, b) => last(a.rhythm) - last(b.rhythm) || order(a.rhythm.dueOn ?? '', b.rhythm.dueOn ?? '') || byName(findable(a.person), findable(b.person)),
    );
  },
});

/** Names that begin with what was typed come before those that hold it elsewhere; the order is kept otherwise. */
function bestFirst(found: readonly Findable[], first: string): readonly Person[] {
  const begins: Person[] = [];
  const others: Person[] = [];
  for (const { row, name } of found) (name.startsWith(first) ? begins : others).push(row);
  return [...begins, ...others];
}

/** The people whose record holds every word (name, company, title, field, e-mail, tags, needs) and who have the tie now. */
export function listPeople(career: Career, today: Day, { words: typed = '', tie, ...by }: PeopleFilter = {}): PeopleList {
  const words = foldedWords(typed);
  const narrowed = isNarrow(by);
  const holds = ({ row, text }: Findable): boolean =>
    (tie === undefined || hasTie(row, tie)) && words.every((word) => text.includes(word)) && (!narrowed || fitsNarrow(career, row, by, today));
  const rows = inRhythm.of(career, today).filter(({ person: row }) => holds(findable(row)));
  const all = words.length === 0 && tie === undefined && !narrowed;
  return {
    due: rows.filter(({ rhythm }) => isWaiting(rhythm)),
    inRhythm: rows,
    everyone: all ? peopleByName(career.person) : bestFirst(everyoneByName(career.person).filter(holds), words[0] ?? ''),
  };
}

/** People already here with this name or one of these e-mail addresses; `except` is the person being edited. */
export function alreadyHere(career: Career, { name, emails = [] }: { name: string; emails?: readonly string[] }, except?: string): readonly Person[] {
  const folded = fold(name).trim().replace(/\s+/g, ' ');
  const addresses = new Set(emails.map((email) => email.trim().toLowerCase()).filter(Boolean));
  if (folded === '' && addresses.size === 0) return [];
  const same = (one: Findable) => (folded !== '' && one.name === folded) || one.row.emails?.some((email) => addresses.has(email.toLowerCase()));
  return everyoneByName(career.person)
    .filter((one) => one.row.id !== except && same(one))
    .map(({ row }) => row);
}
