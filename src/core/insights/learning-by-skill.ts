import { defineInsight } from '../insight.ts';
import { learningByState } from '../learning/asks.ts';
import { type Learning, lastLearning } from '../learning/learning.ts';
import { evidenceBySkill, quietSkills } from '../skills/evidence.ts';
import { skillIds } from '../skills/skills.ts';
import { phaseInView } from '../standing.ts';
import { addDays, type Day } from '../time.ts';

export type SkillLearning = {
  readonly skill: string;
  /** What one learns from for it: underway, wanted, done, set aside. */
  readonly items: readonly Learning[];
  /** The day the last of them ended. */
  readonly last: Day | undefined;
  /** No entry names it in the last 90 days, though the phase in view asks for it. */
  readonly quiet: boolean;
  readonly entries: number;
};

export type LearningView = {
  readonly skills: readonly SkillLearning[];
  /** What is tied to no skill. */
  readonly loose: readonly Learning[];
  /** The quiet skill for which nothing is underway or wanted, and nothing ended in half a year. */
  readonly gap: SkillLearning | undefined;
};

const gapDays = 182;

/** What one learns from by skill, the quiet skills of the phase in view first, and the one that most lacks something. */
export const learningBySkill = defineInsight<LearningView>({
  name: 'learning-by-skill',
  title: 'What you learn from, by skill',
  of(career, day) {
    const all = learningByState(career);
    const phase = phaseInView(career, day);
    const quiet = (phase ? quietSkills(career, phase, day) : []).map(({ skill }) => skill);
    const others = [...new Set(all.flatMap(({ skills = [] }) => skills))].filter((skill) => !(skillIds as readonly string[]).includes(skill)).sort();
    const counts = new Map(evidenceBySkill(career).map(({ skill, entries }) => [skill, entries]));
    const order = [...quiet, ...[...skillIds, ...others].filter((skill) => !quiet.includes(skill))];
    const skills = order.map(
      (skill): SkillLearning => ({
        skill,
        items: all.filter((row) => row.skills?.includes(skill)),
        last: lastLearning(career, skill)?.day,
        quiet: quiet.includes(skill),
        entries: counts.get(skill) ?? 0,
      }),
    );
    const since = addDays(day, -gapDays);
    const lacks = ({ quiet: isQuiet, items, last }: SkillLearning): boolean =>
      isQuiet && (last ?? '') < since && items.every(({ state }) => state === 'done' || state === 'aside');
    return { skills, loose: all.filter((row) => !row.skills?.length), gap: skills.find(lacks) };
  },
});
