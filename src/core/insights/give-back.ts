import type { Career } from '../career.ts';
import { defineInsight, perTable } from '../insight.ts';
import { type Entry, entriesByDay } from '../journal/journal.ts';
import { keywords, sharedWords } from '../people/advice/keywords.ts';
import { openWants, type Want } from '../people/advice/wants.ts';
import type { Person } from '../people/people.ts';
import { lastContact, type Touchpoint, touchpointsWith } from '../people/touchpoints.ts';
import { addDays, type Day } from '../time.ts';

/** Something of yours that may meet what somebody needs, with the words both share. */
export type Fit =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly words: readonly string[] }
  | { readonly kind: 'person'; readonly person: Person; readonly words: readonly string[] };

/** What somebody needs, and what may meet it: at most three entries and three people. */
export type WantWithFits = { readonly person: Person; readonly want: Want; readonly fits: readonly Fit[] };

/** What last went each way with somebody who helped; no sum is made of it. */
export type Exchange = { readonly person: Person; readonly asked: Touchpoint | undefined; readonly given: Touchpoint | undefined };

export type GiveBack = { readonly wants: readonly WantWithFits[]; readonly exchanges: readonly Exchange[] };

const rememberedDays = 730;
const shown = 3;

// By row, so that a change of one record reads one record again.
const entryWords = perTable((row: Entry) => keywords(row.text));
const personWords = perTable((row: Person) =>
  keywords([row.title, row.company, row.function, row.industry, ...(row.tags ?? []), ...(row.needs ?? [])].filter(Boolean).join(' ')),
);

function entriesFor(career: Career, want: ReadonlySet<string>, today: Day): Fit[] {
  const since = addDays(today, -rememberedDays);
  const fits: Fit[] = [];
  for (const entry of entriesByDay(career.entry)) {
    if (entry.day < since || fits.length >= shown) break;
    const words = sharedWords(want, entryWords(entry));
    if (words.length > 0) fits.push({ kind: 'entry', entry, words });
  }
  return fits;
}

/** Those who share the most words first, and of them those you are in touch with. */
function peopleFor(career: Career, of: Person, want: ReadonlySet<string>): Fit[] {
  const found: { readonly person: Person; readonly words: readonly string[]; readonly last: Day }[] = [];
  for (const person of career.person.values()) {
    if (person.id === of.id) continue;
    const words = sharedWords(want, personWords(person));
    if (words.length > 0) found.push({ person, words, last: lastContact(career, person.id) ?? '' });
  }
  found.sort((a, b) => b.words.length - a.words.length || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.person.name < b.person.name ? -1 : 1));
  return found.slice(0, shown).map(({ person, words }) => ({ kind: 'person', person, words }));
}

/** What of yours may meet what somebody said they need: journal entries of the last two years, then people. */
export function fitsFor(career: Career, of: Person, { want }: Want, today: Day): readonly Fit[] {
  const words = keywords(want);
  return [...entriesFor(career, words, today), ...peopleFor(career, of, words)];
}

function look(career: Career, today: Day): GiveBack {
  const wants: WantWithFits[] = [];
  const exchanges: Exchange[] = [];
  for (const person of career.person.values()) {
    if (person.wants) for (const want of openWants(person)) wants.push({ person, want, fits: fitsFor(career, person, want, today) });
    const contacts = touchpointsWith(career, person.id);
    if (contacts.length === 0) continue;
    const [asked, given] = [contacts.find((row) => row.asked), contacts.find((row) => row.given)];
    if (asked || given) exchanges.push({ person, asked, given });
  }
  const latest = ({ asked, given }: Exchange): Day => [asked?.day ?? '', given?.day ?? ''].reduce((a, b) => (a > b ? a : b));
  exchanges.sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : a.person.id < b.person.id ? -1 : 1));
  wants.sort((a, b) => Number(b.fits.length > 0) - Number(a.fits.length > 0) || (`${a.want.since} ${a.person.id}` < `${b.want.since} ${b.person.id}` ? 1 : -1));
  return { wants, exchanges };
}

/** What people said they need with what may meet it, and the last exchange each way with whoever helped or was helped (P25). */
export const giveBack = defineInsight({ name: 'give-back', title: 'Whom you could give something back', of: look });
