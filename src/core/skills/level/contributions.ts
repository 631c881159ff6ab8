import type { Belief } from './follow.ts';
import { middleLevel } from './model.ts';

/** What each step is worth in each skill's mean, in levels for one level: `weights[skill][step]`. From the last step back to the first. */
function weightsOf({ skills, size, steps }: Belief): Float64Array[] {
  const weights = skills.map(() => new Float64Array(steps.length));
  skills.forEach((_, s) => {
    const carried = new Float64Array(size);
    carried[s] = 1;
    const own = weights[s] as Float64Array;
    for (let t = steps.length - 1; t >= 0; t--) {
      const { gain, skill, rater } = steps[t] as Belief['steps'][number];
      let weight = 0;
      for (let k = 0; k < size; k++) weight += (carried[k] as number) * (gain[k] as number);
      own[t] = weight;
      carried[skill] = (carried[skill] as number) - weight;
      carried[rater] = (carried[rater] as number) - weight;
    }
  });
  return weights;
}

/** What readings add to a skill's mean, in levels: each of its own, and those of other skills together, skill by skill. */
export type Parts = {
  /** What would be believed without these readings: the start and the growth since. */
  readonly without: number;
  readonly own: readonly { readonly id: string; readonly value: number }[];
  readonly elsewhere: readonly { readonly skill: string; readonly value: number }[];
};

export type Contributions = {
  /** `without` and all values add up to the mean. */
  readonly toMean: Parts;
  /** `without` and all values add up to what the mean moved by since the earlier day. */
  readonly sinceEarlier: Parts;
};

function partsOf(belief: Belief, own: number, without: number, from: number, worth: (step: number) => number): Parts {
  const rows: { id: string; value: number }[] = [];
  const others = new Float64Array(belief.skills.length);
  const touched = new Set<number>();
  for (let t = from; t < belief.steps.length; t++) {
    const { skill, reading } = belief.steps[t] as Belief['steps'][number];
    if (skill === own) rows.push({ id: reading.id, value: worth(t) });
    else {
      others[skill] = (others[skill] as number) + worth(t);
      touched.add(skill);
    }
  }
  return { without, own: rows, elsewhere: [...touched].sort((a, b) => a - b).map((s) => ({ skill: belief.skills[s] ?? '', value: others[s] ?? 0 })) };
}

/**
 * Where each skill's mean comes from, reading by reading. Means are linear in what was seen, so the parts add up exactly:
 * a reading adds its weight times the difference to what was expected of it beforehand.
 */
export function contributionsOf(belief: Belief): Contributions[] {
  const { skills, steps, weeks, earlier, model } = belief;
  const weights = weightsOf(belief);
  const seen = steps.map(({ reading }) => reading.level - middleLevel);
  const atFirst = steps.map(({ reading, week }) => model.sides[reading.side].bias + model.drift * week);
  const atEarlier = steps.map(({ skill, rater, week }) => (earlier.mean[skill] ?? 0) + (earlier.mean[rater] ?? 0) + model.drift * (week - earlier.weeks));
  return skills.map((_, s) => {
    const own = weights[s] as Float64Array;
    const value = (expected: readonly number[]) => (t: number) => (own[t] ?? 0) * ((seen[t] ?? 0) - (expected[t] ?? 0));
    return {
      toMean: partsOf(belief, s, model.drift * weeks, 0, value(atFirst)),
      sinceEarlier: partsOf(belief, s, model.drift * (weeks - earlier.weeks), earlier.steps, value(atEarlier)),
    };
  });
}
