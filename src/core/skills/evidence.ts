import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { Day } from '../time.ts';
import { addDays } from '../time.ts';
import { type Phase, skillIds, skillPhase } from './skills.ts';

export type Evidence = {
  readonly skill: string;
  /** Journal entries that name the skill, of any type, and how many of them are wins. */
  readonly entries: number;
  readonly wins: number;
  readonly projects: number;
  /** The day of the latest entry. */
  readonly latest: Day | undefined;
};

type Counted = { entries: number; wins: number; latest: Day | undefined };
type Named = { readonly day?: Day; readonly type?: string; readonly skills?: readonly string[] | undefined };

const countEntries = perTable((table: ReadonlyMap<string, Named>) => {
  const counts = new Map<string, Counted>();
  for (const { skills: named, day, type } of table.values()) {
    if (named === undefined) continue;
    for (let i = 0; i < named.length; i++) {
      const skill = named[i] as string;
      if (named.indexOf(skill) !== i) continue;
      let count = counts.get(skill);
      if (!count) counts.set(skill, (count = { entries: 0, wins: 0, latest: undefined }));
      count.entries += 1;
      if (type === 'win') count.wins += 1;
      if (day !== undefined && (count.latest === undefined || day > count.latest)) count.latest = day;
    }
  }
  return counts;
});

/** What the record holds for each skill: the built-in ones, and any other an entry or a project names. */
export function evidenceBySkill(career: Career): Evidence[] {
  const entries = countEntries(career.entry as ReadonlyMap<string, Named>);
  const projects = countEntries(career.project as ReadonlyMap<string, Named>);
  const others = [...new Set([...entries.keys(), ...projects.keys()])].filter((id) => !(skillIds as readonly string[]).includes(id)).sort();
  return [...skillIds, ...others].map((skill) => {
    const count = entries.get(skill);
    return { skill, entries: count?.entries ?? 0, wins: count?.wins ?? 0, projects: projects.get(skill)?.entries ?? 0, latest: count?.latest };
  });
}

/** Days without an entry after which a skill is quiet. */
export const quietDays = 90;

/** The skills of a phase that no entry names in the last 90 days: never named first, then the longest quiet. */
export function quietSkills(career: Career, phase: Phase, day: Day): Evidence[] {
  const since = addDays(day, -quietDays);
  return evidenceBySkill(career)
    .filter((row) => skillPhase(row.skill) === phase && (row.latest ?? '') < since)
    .sort((a, b) => (a.latest ?? '').localeCompare(b.latest ?? ''));
}
