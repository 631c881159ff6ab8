import type { PrincipleId } from '../../playbook/titles.ts';
import type { Practice } from '../practice.ts';
import type { SkillId } from '../skills.ts';

export type Level = 1 | 2 | 3 | 4 | 5;

/** A practice of a level: `what` becomes a move’s title, `doing` completes “then I …”. Its id never changes and is never used again. */
export type LevelPractice = Practice & { readonly id: string; readonly principle: PrincipleId };

/** A level of a skill over a whole career; the third is what somebody solid in the skill’s phase does. */
export type SkillLevel = {
  readonly level: Level;
  readonly title: string;
  /** One or two sentences of what somebody beside you could see and write down. */
  readonly says: string;
  readonly practices: readonly [LevelPractice, LevelPractice] | readonly [LevelPractice, LevelPractice, LevelPractice];
};

/** What the built-in framework says of a skill. */
export type SkillGuide = {
  readonly skill: SkillId;
  readonly levels: readonly [SkillLevel, SkillLevel, SkillLevel, SkillLevel, SkillLevel];
  /** What a good manager would ask about it. */
  readonly questions: readonly [string, string, string];
};
