import type { Career } from '../career.ts';
import { entriesByDay } from '../journal/journal.ts';
import { needTitle } from '../need-words.ts';
import { servingOf } from '../people/seats.ts';
import { forkTitles, profileOf } from '../profile/profile.ts';
import { roleOn } from '../roles/roles.ts';
import { capitalised, sayCount, sayList } from '../say.ts';
import { phaseTitles } from '../skills/skills.ts';
import { addDays, type Day } from '../time.ts';
import { levelWords } from './skill-level-words.ts';
import { skillLevels } from './skill-levels.ts';

/** What is set beside one another when a career is compared with how it was. */
export const asOfFacts = ['goal', 'target', 'role', 'levels', 'board', 'wins'] as const;
export type AsOfFact = (typeof asOfFacts)[number];
export const asOfTitles: Record<AsOfFact, string> = {
  goal: 'Goal',
  target: 'Working toward',
  role: 'Role',
  levels: 'Skills',
  board: 'Board',
  wins: 'Wins in the year before',
};

/** For each fact what is said of it, line by line; empty where nothing was written. */
export type AsOf = Readonly<Record<AsOfFact, readonly string[]>>;

const targetOf = (career: Career): string[] => {
  const { targetPhase, fork } = profileOf(career);
  return [targetPhase && phaseTitles[targetPhase], fork && forkTitles[fork]].filter((words): words is string => Boolean(words));
};

function boardOn(career: Career, day: Day): string[] {
  const seats = [...career.person.values()].flatMap((row) => {
    const left = (row.serves ?? []).filter(({ ended }) => ended !== undefined && ended > day);
    const held = [...servingOf(row), ...left].filter(({ since }) => since === undefined || since <= day).map(({ need }) => needTitle(need));
    return held.length > 0 ? [`${row.name}: ${sayList([...new Set(held)])}`] : [];
  });
  return seats.sort();
}

/** A career as it stood on a day, by the dates its records bear. */
export function asOf(career: Career, day: Day): AsOf {
  const { goal } = profileOf(career);
  const role = roleOn(career, day);
  const wins = entriesByDay(career.entry).filter((row) => row.type === 'win' && row.day > addDays(day, -365) && row.day <= day);
  return {
    goal: goal ? [goal] : [],
    target: targetOf(career),
    role: role ? [[role.title, role.company].filter(Boolean).join(', ')] : [],
    levels: skillLevels
      .of(career, day)
      .skills.filter(({ knowledge }) => knowledge !== 'unrated')
      .map(levelWords),
    board: boardOn(career, day),
    wins: wins.length > 0 ? [capitalised(sayCount(wins.length, 'win'))] : [],
  };
}

const words: Record<AsOfFact, string> = {
  goal: 'your goal',
  target: 'what you work toward',
  role: 'your role',
  levels: 'your skills',
  board: 'your board',
  wins: 'your wins',
};

/** Which facts are said otherwise by now. */
export const changedFacts = (then: AsOf, now: AsOf): AsOfFact[] => asOfFacts.filter((fact) => then[fact].join('\n') !== now[fact].join('\n'));

/** The finding: "Your goal and your board have changed since then". */
export function changeWords(changed: readonly AsOfFact[]): string {
  if (changed.length === 0) return 'All of it reads as it did then';
  const many = changed.length > 1 || ['levels', 'wins'].includes(changed[0] ?? '');
  return `${capitalised(sayList(changed.map((fact) => words[fact])))} ${many ? 'have' : 'has'} changed since then`;
}
