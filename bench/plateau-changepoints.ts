import { normalBelow } from '../src/core/skills/level/normal.ts';
import type { Point } from './plateau-detectors.ts';

const hazard = 1 / 100;
/** Of one week's mean of challenge and learning, and of the mean of a stretch of weeks before anything is known of it. */
const [noise, prior] = [0.405, 1];
const fallen = 0.4875;
const forgotten = 1e-5;

type Stretch = { readonly weight: number; readonly count: number; readonly sum: number };
const meanOf = ({ count, sum }: Stretch) => ({ mean: sum / noise / (1 / prior + count / noise), variance: 1 / (1 / prior + count / noise) });

/** Bayesian online changepoints (Adams & MacKay 2007), Gaussian: the log-odds that the present stretch lies half a plateau below normal. */
export function beginChangepoints(): (point: Point) => number {
  let stretches: Stretch[] = [{ weight: 1, count: 0, sum: 0 }];
  return ({ says }) => {
    const grown = stretches.map((one): Stretch => {
      const { mean, variance } = meanOf(one);
      const spread = variance + noise;
      const weight = (one.weight * Math.exp(-((says - mean) ** 2) / (2 * spread))) / Math.sqrt(spread);
      return { weight: weight * (1 - hazard), count: one.count + 1, sum: one.sum + says };
    });
    const begun = (Math.exp(-(says ** 2) / (2 * (prior + noise))) / Math.sqrt(prior + noise)) * hazard * stretches.reduce((sum, { weight }) => sum + weight, 0);
    const all = [...grown, { weight: begun, count: 1, sum: says }];
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    stretches = all.map((one) => ({ ...one, weight: one.weight / total })).filter(({ weight }) => weight > forgotten);
    const chance = stretches.reduce((sum, one) => {
      const { mean, variance } = meanOf(one);
      return sum + one.weight * normalBelow((mean - fallen) / Math.sqrt(variance));
    }, 0);
    return Math.log(chance / Math.max(1e-12, 1 - chance));
  };
}
