/**
 * The bars of the next test (science.md part 5, iii): `npm run bench:experiments -- --seed 7 --instances 50 --json`.
 *
 * S-EXPERIMENT v1 (science.md 4.2). Optimum: an exact programme over which tests of which belief were done and what they add up
 * to. Rules that roll no dice are evaluated exactly, the others by 200 plays. 200 worlds a column, half of that where hours are
 * free. What the text leaves open: the risk of the ladder's rungs is 0, 0, 1 and 3 points, which comes nearest to the published
 * worths; a rule that stops takes only tests that are worth their cost by themselves. A percentage is the share of (optimum − deciding now) over the means of all worlds.
 */

import { parseArgs } from 'node:util';
import { gainFigures } from './experiment-figures.ts';
import { benchArguments, reportFigures } from './figures.ts';

if (import.meta.main) {
  const { seed } = benchArguments();
  const { values } = parseArgs({ options: { instances: { type: 'string', default: '200' } }, strict: false });
  const instances = Math.max(1, Number(values.instances) || 1);
  reportFigures(gainFigures(seed, instances));
}
