import { type Belief, covarianceOf, spreadOf } from './follow.ts';
import type { Side } from './model.ts';
import type { Level } from './phase-cuts.ts';

/** Somebody who could be asked: a rater already, or somebody new of a side. */
export type Askable = { readonly rater: string; readonly side: Side };

function alongOf(belief: Belief, skill: number, { rater, side }: Askable) {
  const { raters, skills, model } = belief;
  const known = raters.findIndex((one) => one.rater === rater);
  const at = skills.length + known;
  const bias = known < 0 ? model.sides[side].biasSd ** 2 : covarianceOf(belief, at, at);
  const shared = known < 0 ? 0 : covarianceOf(belief, skill, at);
  const variance = covarianceOf(belief, skill, skill) + 2 * shared + bias + model.sides[known < 0 ? side : (raters[known]?.side ?? side)].noise ** 2;
  return { variance, covarianceWith: (other: number): number => covarianceOf(belief, other, skill) + (known < 0 ? 0 : covarianceOf(belief, other, at)) };
}

/** How far a skill's mean would move for a reading one level off what is expected of this rater now. */
export function weightNow(belief: Belief, skill: number, whom: Askable): number {
  const { variance, covarianceWith } = alongOf(belief, skill, whom);
  return covarianceWith(skill) / variance;
}

/** What one more reading of `about` by somebody takes from the variance of a skill's level: (P_s,about + P_s,b)² / innovation variance. */
function varianceCut(belief: Belief, skill: number, about: number, whom: Askable): number {
  const { variance, covarianceWith } = alongOf(belief, about, whom);
  return covarianceWith(skill) ** 2 / variance;
}

export type Question = Askable & { readonly about: string; readonly narrows: string; readonly cut: number };

/** Somebody who rated a skill within this many weeks would say much the same again. */
const answeredWeeks = 13;

/**
 * Whom to ask about which skill, to know most about one: of equal questions the first in the order given. Nobody is asked what
 * they answered in the last quarter.
 */
export function nextQuestion(belief: Belief, skill: number, askable: readonly Askable[]): Question | undefined {
  const answered = new Set(belief.steps.filter(({ week }) => week > belief.weeks - answeredWeeks).map(({ reading }) => `${reading.rater} ${reading.skill}`));
  let best: Question | undefined;
  for (const whom of askable)
    belief.skills.forEach((about, at) => {
      const cut = varianceCut(belief, skill, at, whom);
      if (!answered.has(`${whom.rater} ${about}`) && (best === undefined || cut > best.cut + 1e-12))
        best = { ...whom, about, narrows: belief.skills[skill] ?? '', cut };
    });
  return best;
}

/**
 * Where a skill's level would lie after one more reading by somebody: `low` if it came in one standard deviation below what is
 * expected, `high` if as much above. Between the two the answer will most likely be once that person has been asked.
 */
export function afterOneMore(belief: Belief, skill: number, whom: Askable): { readonly low: Level; readonly high: Level } {
  const mean = belief.mean[skill] ?? 0;
  const cut = varianceCut(belief, skill, skill, whom);
  const spread = Math.sqrt(Math.max(1e-9, spreadOf(belief, skill) ** 2 - cut));
  const step = Math.sqrt(cut);
  return { low: { mean: mean - step, spread }, high: { mean: mean + step, spread } };
}
