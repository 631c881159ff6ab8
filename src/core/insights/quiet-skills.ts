import { defineInsight } from '../insight.ts';
import { type Evidence, quietDays, quietSkills as quietSkillsOf } from '../skills/evidence.ts';
import type { Phase } from '../skills/skills.ts';
import { phaseInView } from '../standing.ts';

export type QuietSkills = {
  /** The phase worked toward, else the one the present role feels like; without either nothing is called quiet. */
  readonly phase: Phase | undefined;
  /** Days without an entry after which a skill counts as quiet. */
  readonly days: number;
  readonly skills: readonly Evidence[];
};

/** The skills of the phase in view that no entry names in the last 90 days, the longest quiet first. */
export const quietSkills = defineInsight<QuietSkills>({
  name: 'quiet-skills',
  title: 'Quiet skills',
  of(career, day) {
    const phase = phaseInView(career, day);
    return { phase, days: quietDays, skills: phase ? quietSkillsOf(career, phase, day) : [] };
  },
});
