import type { Career } from '#core/career.ts';
import { entryTypeTitles } from '#core/journal/journal.ts';
import { fold, searchEntries } from '#core/journal/search.ts';
import { rhythmWeeksOf } from '#core/people/chosen-rhythm.ts';
import type { Person } from '#core/people/people.ts';
import { type Command, commands } from './commands.ts';

export type Found = Pick<Command, 'id' | 'title' | 'run' | 'keys'> & { readonly group: string };

const most = { commands: 8, people: 7, hypotheses: 4, experiments: 5, entries: 6 };

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
  return found.slice(0, most.people).map(({ person }) => personToFound(person));
}

/** The experiments whose title or plan holds every word, the latest planned first. */
function findExperiments(career: Career, words: readonly string[]): Found[] {
  const found = [...career.experiment.values()].filter(({ title, what }) => {
    const all = fold(`${title} ${what ?? ''}`);
    return words.every((word) => all.includes(word));
  });
  return found
    .sort((a, b) => b.id.localeCompare(a.id))
    .slice(0, most.experiments)
    .map((row) => ({ id: `experiment-${row.id}`, title: row.title, group: 'Experiment', run: ({ go }) => go(`/lab/${row.id}`) }));
}

function findHypotheses(career: Career, words: readonly string[]): Found[] {
  const found = [...career.hypothesis.values()].filter(({ belief, subject }) => words.every((word) => fold(`${belief} ${subject ?? ''}`).includes(word)));
  return found
    .slice(0, most.hypotheses)
    .map(({ id, belief }) => ({ id: `hypothesis-${id}`, title: belief, group: 'Hypothesis', run: ({ go }) => go(`/lab/${id}`) }));
}

/** Commands, places, people, hypotheses, experiments and entries that hold every word; without words, the commands. */
export function findEverything(career: Career, text: string): Found[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fitting = commands.filter(
    (command) => command.id !== 'palette' && words.every((word) => fold(`${command.title} ${command.also ?? ''}`).includes(word)),
  );
  if (words.length === 0) return fitting;
  const entries = searchEntries(career, { words: text }).slice(0, most.entries);
  return [
    ...fitting.slice(0, most.commands),
    ...findPeople(career, words),
    ...findExperiments(career, words),
    ...findHypotheses(career, words),
    ...entries.map((entry) => ({
      id: `entry-${entry.id}`,
      title: entry.text.split('\n')[0] ?? '',
      group: entryTypeTitles[entry.type],
      run: ({ go }: Parameters<Command['run']>[0]) => go(`/journal?entry=${entry.id}`),
    })),
  ];
}
