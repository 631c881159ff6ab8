/**
 * The bars of levels and readiness (science.md part 5, i): `npm run bench:skills -- --seed 7 --json`.
 *
 * S-RATING: 12 skills, 3 years, every half year one's own rating of all, 4 of a manager's and 6 by peers, and a judged piece of
 * work in 35 % of weeks; a new manager after 18 months. 400 worlds, looked at on their last day. "Ready" is the level the
 * leader's phase begins at. What the text leaves open: six peers, each rating drawn for a skill and a peer at random, no skill
 * twice a round; ratings rounded and cut off at 1 and 5; true biases as large as assumed. Elo moves .15 of the way to each
 * reading; it and "last self" are given the spread of their own errors, since they know none.
 *
 * Speed: the ten-year career, in tables that nothing has been derived from; the limit is for the quickest of 31, so that what else
 * the machine does is not counted.
 */

import { levelMoves } from '../src/core/insights/level-moves.ts';
import { skillLevels } from '../src/core/insights/skill-levels.ts';
import { middleLevel } from '../src/core/skills/level/model.ts';
import { phaseBegins } from '../src/core/skills/level/phase-cuts.ts';
import { benchDay, generateCareer } from './career.ts';
import { rollDice } from './dice.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { chanceAbove, type Estimate, levelRules } from './level-rules.ts';
import { drawRatingWorld, type RatingWorld } from './rating-world.ts';
import { millisecondsOf, unseen } from './unseen.ts';

const worlds = 400;
const cut = phaseBegins.leader - middleLevel;
const weakest = 3;
const ninety = 1.645;
const bins = 10;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const weakestOf = (levels: readonly number[]): number[] =>
  levels
    .map((level, i) => ({ level, i }))
    .sort((a, b) => a.level - b.level)
    .slice(0, weakest)
    .map(({ i }) => i);

/** How far chances are from what happened, bin by bin, weighted by how many lie in a bin. */
function calibrationError(chances: readonly number[], happened: readonly boolean[]): number {
  const groups = Array.from({ length: bins }, () => ({ count: 0, said: 0, was: 0 }));
  chances.forEach((chance, i) => {
    const group = groups[Math.min(bins - 1, Math.floor(chance * bins))];
    if (!group) return;
    group.count += 1;
    group.said += chance;
    group.was += happened[i] ? 1 : 0;
  });
  return groups.reduce((sum, { said, was }) => sum + Math.abs(said - was), 0) / chances.length;
}

const covered = (errors: readonly number[], spreads: readonly number[]): number =>
  100 * mean(errors.map((error, i) => (Math.abs(error) <= ninety * (spreads[i] ?? 0) ? 1 : 0)));

function measure(of: readonly RatingWorld[], answers: readonly (readonly Estimate[])[]) {
  const estimates = answers.flat();
  const levels = of.flatMap((world) => world.levels);
  const errors = estimates.map((one, i) => one.mean - (levels[i] ?? 0));
  const chances = estimates.map((one) => chanceAbove(one, cut));
  const ready = levels.map((level) => level >= cut);
  const found = of.map((world, i) => {
    const named = weakestOf((answers[i] ?? []).map((one) => one.mean));
    return weakestOf(world.levels).filter((skill) => named.includes(skill)).length / weakest;
  });
  return {
    rmse: Math.sqrt(mean(errors.map((error) => error ** 2))),
    brier: mean(chances.map((chance, i) => (chance - (ready[i] ? 1 : 0)) ** 2)),
    ece: calibrationError(chances, ready),
    recall: mean(found),
    covers: covered(
      errors,
      estimates.map((one) => one.widened ?? one.spread),
    ),
    barely: covered(
      errors,
      estimates.map((one) => one.spread),
    ),
  };
}

function ratingFigures(seed: number): Figure[] {
  const dice = rollDice(seed);
  const drawn = Array.from({ length: worlds }, () => drawRatingWorld(dice));
  return Object.entries(levelRules).flatMap(([name, rule], place): Figure[] => {
    const { rmse, brier, ece, recall, covers, barely } = measure(
      drawn,
      drawn.map((world) => rule(world.readings)),
    );
    const limit = (most: number) => (place === 0 ? { limit: most } : {});
    return [
      { name: `${name}: RMSE`, value: rmse, unit: 'levels', ...limit(0.59) },
      { name: `${name}: Brier, ready`, value: brier, unit: '' },
      { name: `${name}: calibration error, ready`, value: ece, unit: '', ...limit(0.05) },
      { name: `${name}: 90 % interval covers`, value: covers, unit: '%', ...(place === 0 ? { limit: 85, atLeast: true } : {}) },
      ...(place === 0 ? [{ name: `${name}: the same, at most`, value: covers, unit: '%', limit: 95 }] : []),
      ...(place === 0 ? [{ name: `${name}: 90 % interval covers, not widened`, value: barely, unit: '%' }] : []),
      { name: `${name}: three weakest found`, value: 100 * recall, unit: '%' },
    ];
  });
}

function speedFigures(seed: number): Figure[] {
  const tenYears = generateCareer({ seed });
  const fresh = Array.from({ length: 31 }, () => unseen(tenYears));
  const taken = fresh.map((career) => millisecondsOf(() => skillLevels.of(career, benchDay)));
  const moves = Array.from({ length: 31 }, () => unseen(tenYears)).map((career) => millisecondsOf(() => levelMoves.offer(career, benchDay)));
  const name = `levels of skills, ten-year career, ${tenYears.assessment.size} ratings`;
  return [
    { name: `${name}, quickest`, value: Math.min(...taken), unit: 'ms', limit: 5 },
    { name: `${name}, in the middle`, value: quantile(taken), unit: 'ms' },
    { name: 'moves about levels, quickest', value: Math.min(...moves), unit: 'ms', limit: 5 },
    { name: 'moves about levels, in the middle', value: quantile(moves), unit: 'ms' },
  ];
}

if (import.meta.main) {
  const { seed } = benchArguments();
  reportFigures([...ratingFigures(seed), ...speedFigures(seed)]);
}
