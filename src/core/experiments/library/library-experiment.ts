import type { PrincipleId } from '../../playbook/titles.ts';
import type { SkillId } from '../../skills/skills.ts';
import type { ExperimentType, strengths } from '../experiments.ts';

/** A test that somebody else could do as it stands: what, at what price, and how to ask for it. */
export type LibraryExperiment = {
  readonly id: string;
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly what: string;
  readonly hours: number;
  /** 0 nothing to lose, 4 one's manager would mind. */
  readonly risk: 0 | 1 | 2 | 3 | 4;
  readonly strength: (typeof strengths)[number];
  /** What would tell that one is right, or is not. */
  readonly lookFor: string;
  /** A sentence with which to ask for it. */
  readonly ask: string;
  readonly principle: PrincipleId;
  /** Skills it stretches. */
  readonly skills: readonly SkillId[];
};

export type LibraryFamily = { readonly type: ExperimentType; readonly title: string; readonly experiments: readonly LibraryExperiment[] };
