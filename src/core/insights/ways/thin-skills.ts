import type { Career } from '../../career.ts';
import { sayCount, sayWeeks } from '../../say.ts';
import { type Evidence, evidenceBySkill } from '../../skills/evidence.ts';
import { type Phase, phases, type SkillId, skillIds, skillPhase } from '../../skills/skills.ts';
import { phaseInView } from '../../standing.ts';
import { type Day, daysBetween } from '../../time.ts';

export type ThinSkill = Evidence & { readonly skill: SkillId };

/** The skills of the phase worked toward, or felt; of all phases where nothing says which. */
function skillsInView(career: Career, day: Day): readonly SkillId[] {
  const phase: Phase | undefined = phaseInView(career, day);
  return skillIds.filter((id) => (phase ? skillPhase(id) === phase : phases.some((one) => skillPhase(id) === one)));
}

/** Skills toward the target, those that the record says least about first: never named, then the fewest pieces, then the longest quiet. */
export function thinSkills(career: Career, day: Day): ThinSkill[] {
  const inView = new Set<string>(skillsInView(career, day));
  const pieces = ({ entries, projects }: Evidence): number => entries + projects;
  return evidenceBySkill(career)
    .filter((row): row is ThinSkill => inView.has(row.skill))
    .sort((a, b) => pieces(a) - pieces(b) || (a.latest ?? '').localeCompare(b.latest ?? '') || (a.skill < b.skill ? -1 : 1));
}

export const agoWords = (on: Day, day: Day): string => {
  const weeks = Math.floor(daysBetween(on, day) / 7);
  return weeks < 1 ? 'this week' : `${sayWeeks(weeks)} ago`;
};

/** "three entries and one project, the last three weeks ago". */
export function evidenceWords({ entries, projects, latest }: Evidence, day: Day): string {
  if (entries + projects === 0) return 'nothing in your record yet';
  const parts = [entries > 0 ? sayCount(entries, 'entry', 'entries') : '', projects > 0 ? sayCount(projects, 'project') : ''].filter(Boolean);
  return `${parts.join(' and ')}${latest === undefined ? '' : `, the last entry ${agoWords(latest, day)}`}`;
}

/** The day of the last lesson that names each skill. */
export function lastLessons(career: Career, day: Day): Map<string, Day> {
  const last = new Map<string, Day>();
  for (const row of career.entry.values())
    if (row.type === 'lesson' && row.day <= day) for (const skill of row.skills ?? []) if (row.day > (last.get(skill) ?? '')) last.set(skill, row.day);
  return last;
}
