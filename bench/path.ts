/**
 * Speed of what is drawn and laid out on the path: `npm run bench -- path --seed 7 --json`. The ten-year career, in tables that
 * nothing has been derived from; the limit is for the quickest of 31, so that what else the machine does is not counted.
 */

import type { Insight } from '../src/core/insight.ts';
import { careerMap } from '../src/core/insights/career-map.ts';
import { fork } from '../src/core/insights/fork.ts';
import { benchDay, generateCareer } from './career.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { millisecondsOf, unseen } from './unseen.ts';

function speedOf(insight: Insight, seed: number): Figure[] {
  const tenYears = generateCareer({ seed });
  const fresh = Array.from({ length: 31 }, () => unseen(tenYears));
  const taken = fresh.map((career) => millisecondsOf(() => insight.of(career, benchDay)));
  const name = `${insight.title.toLowerCase()}, ten-year career`;
  return [
    { name: `${name}, quickest`, value: Math.min(...taken), unit: 'ms', limit: 5 },
    { name: `${name}, in the middle`, value: quantile(taken), unit: 'ms' },
  ];
}

if (import.meta.main) {
  const { seed } = benchArguments();
  reportFigures([careerMap, fork].flatMap((insight) => speedOf(insight as Insight, seed)));
}
