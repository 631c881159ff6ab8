import type { Career } from '../career.ts';
import { competenciesOf, type Ladder, laddersByName, statementAt } from '../ladders/ladders.ts';
import { framework } from '../skills/framework/framework.ts';
import { skills } from '../skills/skills.ts';

/** A level as somebody who rates chooses it: `value` is its place on the scale of 1 to 5 that all levels are kept on. */
export type ChoosableLevel = { readonly value: number; readonly title: string; readonly says: string; readonly ladderLevel?: string };

export type AssessableSkill = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The lowest first. */
  readonly levels: readonly ChoosableLevel[];
};

/** What skills can be rated against: the built-in framework, or a company's ladder in the version it has now. */
export type Standard = { readonly ladder?: string; readonly version?: number; readonly name: string; readonly skills: readonly AssessableSkill[] };

const builtIn: Standard = {
  name: 'Windward’s framework',
  skills: skills.map(({ id, title, about }) => ({
    id,
    title,
    about,
    levels: framework[id].levels.map((level) => ({ value: level.level, title: level.title, says: level.says })),
  })),
};

/** The place of a level on the scale of 1 to 5: the lowest of a ladder is 1, the highest 5, those between evenly; of a single one the middle. */
export const valueAt = (place: number, levels: number): number => (levels < 2 ? 3 : Math.round(1 + (4 * place) / (levels - 1)));

function ladderStandard(career: Career, row: Ladder): Standard {
  const rated = competenciesOf(career, row.id).map((skill) => ({
    id: skill.id,
    title: skill.title,
    about: skill.about ?? '',
    levels: row.levels.map((level, place) => ({
      value: valueAt(place, row.levels.length),
      title: level.title,
      says: statementAt(skill, level.id) ?? '',
      ladderLevel: level.id,
    })),
  }));
  return { ladder: row.id, version: row.version, name: row.name, skills: rated };
}

/** The framework first, then every ladder in use that asks for something. */
export function standardsOf(career: Career): Standard[] {
  const ladders = laddersByName(career).filter((row) => row.retired === undefined);
  return [builtIn, ...ladders.map((row) => ladderStandard(career, row)).filter((one) => one.skills.length > 0)];
}

/** The skill as it can be rated now, with the standard it belongs to; undefined for one no standard in use has. */
export function assessableSkill(career: Career, id: string): { readonly standard: Standard; readonly skill: AssessableSkill } | undefined {
  const own = builtIn.skills.find((one) => one.id === id);
  if (own) return { standard: builtIn, skill: own };
  const ladder = career.ladder.get(career.competency.get(id)?.ladder ?? '');
  const standard = ladder && ladderStandard(career, ladder);
  const skill = standard?.skills.find((one) => one.id === id);
  return standard && skill ? { standard, skill } : undefined;
}

/** The words of a level as they are kept with a rating: ladders are rewritten, and a rating means the words it was given for. */
export const wordingOf = ({ title, says }: ChoosableLevel): string => (says === '' ? title : `${title}\n${says}`).slice(0, 2_000);
