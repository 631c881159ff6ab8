import { followLevels, spreadOf } from '../src/core/skills/level/follow.ts';
import { type LevelModel, middleLevel, type Reading, usualModel, widening } from '../src/core/skills/level/model.ts';
import { normalBelow } from '../src/core/skills/level/normal.ts';
import { truth, worldEnd, worldSkills } from './rating-world.ts';

/** What a rule answers for a skill: a level, and how far off it may be (one standard deviation); for intervals a wider one, if it has it. */
export type Estimate = { readonly mean: number; readonly spread: number; readonly widened?: number };
export type LevelRule = (readings: readonly Reading[]) => Estimate[];

const seenOf = (reading: Reading): number => reading.level - middleLevel;
const perSkill =
  (estimate: (own: readonly Reading[]) => Estimate): LevelRule =>
  (readings) =>
    worldSkills.map((skill) => estimate(readings.filter((one) => one.skill === skill)));

/** A standard deviation a rule without an idea of its own error is given: that of its errors over many worlds. */
const lastSelfSpread = 1.2;
const eloSpread = 0.62;
const eloStep = 0.15;

const lastSelf = perSkill((own) => ({ mean: seenOf(own.findLast((one) => one.side === 'self') as Reading), spread: lastSelfSpread }));

const meanOfAll = perSkill((own) => {
  const seen = own.map(seenOf);
  const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length;
  const variance = seen.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, seen.length - 1);
  return { mean, spread: Math.max(0.1, Math.sqrt(variance / seen.length)) };
});

const elo = perSkill((own) => ({ mean: own.reduce((level, one) => level + eloStep * (seenOf(one) - level), 0), spread: eloSpread }));

const filterWith =
  (model: LevelModel, takes: (reading: Reading) => boolean = () => true): LevelRule =>
  (readings) => {
    const belief = followLevels(worldSkills, readings.filter(takes), worldEnd, worldEnd, model);
    return worldSkills.map((_, s) => ({ mean: belief.mean[s] ?? 0, spread: spreadOf(belief, s), widened: widening * spreadOf(belief, s) }));
  };

/** The first is ours. */
export const levelRules: Readonly<Record<string, LevelRule>> = {
  'filter with rater biases': filterWith(usualModel),
  'filter, true parameters': filterWith(truth),
  'filter without self': filterWith(usualModel, ({ side }) => side !== 'self'),
  'mean of everything': meanOfAll,
  Elo: elo,
  'last self': lastSelf,
};

export const chanceAbove = ({ mean, spread }: Estimate, cut: number): number => normalBelow((mean - cut) / spread);
