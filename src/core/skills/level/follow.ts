import { type Day, daysBetween } from '../../time.ts';
import { type LevelModel, middleLevel, type Reading, type Side, usualModel } from './model.ts';

type Rater = { readonly rater: string; readonly side: Side };

/** A reading as it was taken in: where it stands among skills and raters, when, and by how much it moved everything. */
type Step = { readonly reading: Reading; readonly skill: number; readonly rater: number; readonly week: number; readonly gain: Float64Array };

/** What is believed of all skills and all raters together on a day, jointly normal. */
export type Belief = {
  readonly model: LevelModel;
  readonly skills: readonly string[];
  readonly raters: readonly Rater[];
  /** Skills first, then raters' biases. */
  readonly mean: Float64Array;
  /** Row by row, `size` to a row; only what lies on or under the diagonal is kept, see `covarianceOf`. */
  readonly covariance: Float64Array;
  readonly size: number;
  readonly steps: readonly Step[];
  /** Weeks from the first reading to the day. */
  readonly weeks: number;
  /** The means as they stood after an earlier day, the weeks passed until then and the steps taken. */
  readonly earlier: { readonly mean: Float64Array; readonly weeks: number; readonly steps: number };
};

const inOrder = (a: Reading, b: Reading): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : a.skill < b.skill ? -1 : 1);

function priorOf(model: LevelModel, skills: number, raters: readonly Rater[]): Pick<Belief, 'mean' | 'covariance' | 'size'> {
  const size = skills + raters.length;
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < skills; i++) for (let j = 0; j < skills; j++) covariance[i * size + j] = model.sharedSd ** 2 + (i === j ? model.ownSd ** 2 : 0);
  raters.forEach(({ side }, r) => {
    const at = skills + r;
    mean[at] = model.sides[side].bias;
    covariance[at * size + at] = model.sides[side].biasSd ** 2;
  });
  return { mean, covariance, size };
}

const cell = (covariance: Float64Array, size: number, i: number, j: number): number => (i < j ? covariance[j * size + i] : covariance[i * size + j]) as number;

/** Takes in one reading: moves the means towards it and narrows what goes with it. Answers the gains. */
function takeIn(mean: Float64Array, covariance: Float64Array, size: number, skill: number, rater: number, seen: number, noise: number): Float64Array {
  const along = new Float64Array(size);
  for (let k = 0; k < size; k++) along[k] = cell(covariance, size, skill, k) + cell(covariance, size, rater, k);
  const variance = (along[skill] as number) + (along[rater] as number) + noise ** 2;
  const surprise = seen - (mean[skill] as number) - (mean[rater] as number);
  const gain = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const share = (along[k] as number) / variance;
    gain[k] = share;
    mean[k] = (mean[k] as number) + share * surprise;
    const row = k * size;
    for (let l = 0; l <= k; l++) covariance[row + l] = (covariance[row + l] as number) - share * (along[l] as number);
  }
  return gain;
}

/**
 * Follows the levels of `skills` through all readings up to a day: a linear Gaussian filter whose state is every skill's
 * level and every rater's bias. The order in which readings are given does not matter. The answer for `since` is kept beside it.
 */
export function followLevels(skills: readonly string[], readings: readonly Reading[], day: Day, since: Day = day, model = usualModel): Belief {
  const known = new Map(skills.map((skill, i) => [skill, i]));
  const taken = readings.filter((one) => one.day <= day && known.has(one.skill)).sort(inOrder);
  const raters = [...new Map(taken.map(({ rater, side }) => [rater, { rater, side }])).values()].sort((a, b) => (a.rater < b.rater ? -1 : 1));
  const raterAt = new Map(raters.map(({ rater }, i) => [rater, skills.length + i]));
  const { mean, covariance, size } = priorOf(model, skills.length, raters);
  const first = taken[0]?.day ?? day;
  let weeks = 0;
  let passedTo = first;
  const passTo = (on: Day): void => {
    if (on <= passedTo) return;
    passedTo = on;
    const passed = daysBetween(first, on) / 7 - weeks;
    weeks += passed;
    for (let i = 0; i < skills.length; i++) {
      mean[i] = (mean[i] as number) + model.drift * passed;
      covariance[i * size + i] = (covariance[i * size + i] as number) + model.walk ** 2 * passed;
    }
  };
  let earlier: Belief['earlier'] | undefined;
  const steps = taken.map((reading, t): Step => {
    if (earlier === undefined && reading.day > since) {
      passTo(since);
      earlier = { mean: mean.slice(), weeks, steps: t };
    }
    passTo(reading.day);
    const [skill, rater] = [known.get(reading.skill) ?? 0, raterAt.get(reading.rater) ?? 0];
    const gain = takeIn(mean, covariance, size, skill, rater, reading.level - middleLevel, model.sides[reading.side].noise);
    return { reading, skill, rater, week: weeks, gain };
  });
  if (earlier === undefined) {
    passTo(since < day ? since : day);
    earlier = { mean: mean.slice(), weeks, steps: steps.length };
  }
  passTo(day);
  return { model, skills, raters, mean, covariance, size, steps, weeks, earlier };
}

/** How two of the state, skills or raters, vary together. */
export const covarianceOf = ({ covariance, size }: Belief, i: number, j: number): number => cell(covariance, size, i, j);

/** The standard deviation of a skill's level, or of a rater's bias. */
export const spreadOf = (belief: Belief, at: number): number => Math.sqrt(Math.max(0, covarianceOf(belief, at, at)));
