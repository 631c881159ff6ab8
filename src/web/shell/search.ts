import type { Career } from '#core/career.ts';
import { entryTypeTitles } from '#core/journal/journal.ts';
import { fold, searchEntries } from '#core/journal/search.ts';
import { rhythmWeeksOf } from '#core/people/chosen-rhythm.ts';
import type { Person } from '#core/people/people.ts';
import { type Command, commands } from './commands.ts';
import { openDialog } from './dialogs.ts';

export type Found = Pick<Command, 'id' | 'title' | 'run' | 'keys'> & { readonly group: string };

const [mostCommands, mostPeople, mostEntries] = [8, 7, 6];

const personToFound = (person: Person): Found => ({
  id: `person-${person.id}`,
  title: [person.name, person.company].filter(Boolean).join(' · '),
  group: 'Person',
  run: ({ go }) => go(`/people/${person.id}`),
});

function findPeople(career: Career, words: readonly string[]): Found[] {
  const found: { rank: number; person: Person; inRhythm: boolean }[] = [];
  for (const person of career.person.values()) {
    const name = fold(person.name);
    const all = `${name} ${fold(person.company ?? '')} ${fold(person.title ?? '')}`;
    if (words.every((word) => all.includes(word)))
      found.push({
        rank: name.startsWith(words[0] ?? '') ? 0 : words.every((word) => name.includes(word)) ? 1 : 2,
        person,
        inRhythm: rhythmWeeksOf(career, person) !== undefined,
      });
  }
  found.sort((a, b) => a.rank - b.rank || Number(b.inRhythm) - Number(a.inRhythm) || a.person.name.localeCompare(b.person.name));
  return found.slice(0, mostPeople).map(({ person }) => personToFound(person));
}

/** A kind of row that is found by the words in it, and where it opens. */
type Finder<R> = {
  readonly group: string;
  readonly most: number;
  readonly rows: (career: Career) => Iterable<R>;
  readonly text: (row: R) => string;
  readonly found: (row: R) => Omit<Found, 'group'>;
};

const finder =
  <R>({ group, most, rows, text, found }: Finder<R>) =>
  (career: Career, words: readonly string[]): Found[] =>
    [...rows(career)]
      .filter((row) => {
        const all = fold(text(row));
        return words.every((word) => all.includes(word));
      })
      .slice(0, most)
      .map((row) => ({ ...found(row), group }));

/** What is found beside commands, people and entries, one block a kind. */
const finders = [
  finder({
    group: 'Opportunity',
    most: 4,
    rows: ({ opportunity }) => opportunity.values(),
    text: ({ title, company }) => `${title} ${company}`,
    found: ({ id, title, company }) => ({ id: `opportunity-${id}`, title: `${title} · ${company}`, run: ({ go }) => go(`/opportunities/${id}`) }),
  }),
  finder({
    group: 'Hypothesis',
    most: 4,
    rows: ({ hypothesis }) => hypothesis.values(),
    text: ({ belief, subject }) => `${belief} ${subject ?? ''}`,
    found: ({ id, belief }) => ({ id: `hypothesis-${id}`, title: belief, run: ({ go }) => go(`/lab/${id}`) }),
  }),
  finder({
    group: 'Experiment',
    most: 5,
    rows: ({ experiment }) => [...experiment.values()].sort((a, b) => b.id.localeCompare(a.id)),
    text: ({ title, what }) => `${title} ${what ?? ''}`,
    found: ({ id, title }) => ({ id: `experiment-${id}`, title, run: ({ go }) => go(`/lab/${id}`) }),
  }),
  finder({
    group: 'Learning',
    most: 4,
    rows: ({ learning }) => learning.values(),
    text: ({ title, by }) => `${title} ${by ?? ''}`,
    found: ({ id, title }) => ({ id: `learning-${id}`, title, run: () => openDialog({ name: 'learning', learning: id }) }),
  }),
];

/** Commands, places, people, entries and the other rows that hold every word; without words, the commands. */
export function findEverything(career: Career, text: string): Found[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fitting = commands.filter(
    (command) => command.id !== 'palette' && words.every((word) => fold(`${command.title} ${command.also ?? ''}`).includes(word)),
  );
  if (words.length === 0) return fitting;
  const entries = searchEntries(career, { words: text }).slice(0, mostEntries);
  return [
    ...fitting.slice(0, mostCommands),
    ...findPeople(career, words),
    ...finders.flatMap((find) => find(career, words)),
    ...entries.map((entry) => ({
      id: `entry-${entry.id}`,
      title: entry.text.split('\n')[0] ?? '',
      group: entryTypeTitles[entry.type],
      run: ({ go }: Parameters<Command['run']>[0]) => go(`/journal?entry=${entry.id}`),
    })),
  ];
}
