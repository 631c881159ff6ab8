import { type Assessment, ratingsByDay } from '../assessments/assessments.ts';
import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { type Entry, entriesBySkill } from '../journal/journal.ts';
import { type Competency, competenciesOf, type Ladder, laddersByName } from '../ladders/ladders.ts';
import { addDays, type Day } from '../time.ts';
import { type SkillLevel, skillLevels } from './skill-levels.ts';

/** What is told as recent: the last quarter. */
const quarterDays = 91;

export type CompetencyEvidence = {
  readonly competency: string;
  readonly title: string;
  /** Entries that name one of the mapped skills, or the skill of the ladder itself, each once, the latest first. */
  readonly entries: readonly Entry[];
  /** How many of them are from the last quarter. */
  readonly recent: number;
  /** Where the mapped skills of the framework stand. */
  readonly levels: readonly SkillLevel[];
  /** Ratings given for the skill of the ladder itself, the latest first. */
  readonly ratings: readonly Assessment[];
};
export type LadderEvidence = { readonly ladder: string; readonly name: string; readonly skills: readonly CompetencyEvidence[] };

function evidenceFor(career: Career, { id, title, mapsTo = [] }: Competency, day: Day): CompetencyEvidence {
  const named = entriesBySkill(career.entry);
  const entries = [...new Set([id, ...mapsTo].flatMap((skill) => named.get(skill) ?? []))]
    .filter((row) => row.day <= day)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  const since = addDays(day, -quarterDays);
  const { skills } = skillLevels.of(career, day);
  return {
    competency: id,
    title,
    entries,
    recent: entries.filter((row) => row.day > since).length,
    levels: mapsTo.flatMap((skill) => skills.find((one) => one.skill === skill) ?? []),
    ratings: ratingsByDay(career.assessment)
      .filter((row) => row.skill === id && row.day <= day)
      .reverse(),
  };
}

/** What the record holds for each skill of the company's ladders in use, by way of the skills of the framework they are mapped to. */
export const ladderEvidence = defineInsight<readonly LadderEvidence[]>({
  name: 'ladder-evidence',
  title: 'Evidence for your company’s ladder',
  of: (career, day) =>
    laddersByName(career)
      .filter(({ retired }) => retired === undefined)
      .map(({ id, name }) => ({ ladder: id, name, skills: competenciesOf(career, id).map((row) => evidenceFor(career, row, day)) })),
});

/** The other way round: the skills of ladders in use that are mapped to a skill of the framework. */
export const ladderSkillsFor = (career: Career, skill: string): { readonly ladder: Ladder; readonly competency: Competency }[] =>
  laddersByName(career)
    .filter(({ retired }) => retired === undefined)
    .flatMap((ladder) =>
      competenciesOf(career, ladder.id)
        .filter(({ mapsTo }) => mapsTo?.includes(skill))
        .map((competency) => ({ ladder, competency })),
    );
