/**
 * The bars of the next test (science.md part 5, iii): `npm run bench:experiments -- --seed 7 --instances 50 --json`.
 *
 * S-EXPERIMENT v1 (science.md 4.2). Optimum: an exact programme over which tests of which belief were done and what they add up
 * to. Rules that roll no dice are evaluated exactly, the others by 200 plays. 200 worlds a column, half of that where hours are
 * free, 800 at 12 hours, where 200 leave the share uncertain by half a point. A percentage is the share of (optimum − deciding now) over the means of all worlds.
 *
 * What the text leaves open is chosen so: the risk of the ladder's rungs is 0, 0, 1 and 3 points, which comes nearest to the
 * published worths; a rule that stops takes only tests that are worth their cost by themselves; a bundle begins with its
 * shortest test; the favourite is tested by its strongest test first. Weaker and stronger tests are so in log-odds; friends turn
 * 15 % of readouts against into readouts for; an over-confident owner is surer by .5 in log-odds than is right; values are off by
 * a factor e^N(0, .3²). The full battery is every test that is there; since the published error after it is larger than that
 * gives, it is printed for the shortest tests that fit 40 hours too. ±15 points stays within 5 and 95 %.
 *
 * Speed: the quickest and the middle of 31, so that what else the machine does is not counted.
 */

import { parseArgs } from 'node:util';
import { nextStep } from '../src/core/experiments/next-step.ts';
import { nextTest } from '../src/core/insights/next-test.ts';
import { benchDay, generateCareer } from './career.ts';
import { rollDice } from './dice.ts';
import { gainFigures } from './experiment-figures.ts';
import { type Column, columns, drawExperimentWorld } from './experiment-world.ts';
import { worldsFigures } from './experiment-worlds-figures.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { millisecondsOf, unseen } from './unseen.ts';

function speedFigures(seed: number): Figure[] {
  const dice = rollDice(seed);
  const six: Column = { ...(columns[0] as Column), beliefs: 6 };
  const choosing = Array.from({ length: 31 }, () => drawExperimentWorld(dice, six)).map(({ beliefs, hours }) => millisecondsOf(() => nextStep(beliefs, hours)));
  const tenYears = generateCareer({ seed });
  const asking = Array.from({ length: 31 }, () => unseen(tenYears)).map((career) => millisecondsOf(() => nextTest.of(career, benchDay)));
  return [
    { name: 'one decision among six beliefs, in the middle (science.md .43 ms)', value: quantile(choosing), unit: 'ms', limit: 5 },
    { name: 'the next test, ten-year career, quickest', value: Math.min(...asking), unit: 'ms', limit: 5 },
    { name: 'the next test, ten-year career, in the middle', value: quantile(asking), unit: 'ms' },
  ];
}

if (import.meta.main) {
  const { seed } = benchArguments();
  const { values } = parseArgs({ options: { instances: { type: 'string', default: '200' } }, strict: false });
  const instances = Math.max(1, Number(values.instances) || 1);
  reportFigures([...speedFigures(seed), ...gainFigures(seed, instances), ...worldsFigures(seed, instances)]);
}
