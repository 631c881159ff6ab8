/**
 * Speed of every insight: `npm run bench -- insights --seed 7 --json`. The ten-year career, in tables that nothing has been derived
 * from; the limit is for the quickest of 31, so that what else the machine does is not counted.
 */

import { thisWeek } from '../src/core/insights/this-week.ts';
import { weeklyPlan } from '../src/core/insights/weekly-plan.ts';
import { insights } from '../src/core/insights.ts';
import { benchDay, generateCareer } from './career.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { millisecondsOf, unseen } from './unseen.ts';

/** Milliseconds; planning a week asks every room. */
const limitOf = (name: string): number => (name === weeklyPlan.name || name === thisWeek.name ? 16 : 5);

if (import.meta.main) {
  const tenYears = generateCareer({ seed: benchArguments().seed });
  reportFigures(
    insights.flatMap((insight): Figure[] => {
      const fresh = Array.from({ length: 31 }, () => unseen(tenYears));
      const taken = fresh.map((career) => millisecondsOf(() => insight.of(career, benchDay)));
      const name = `${insight.title.toLowerCase()}, ten-year career`;
      return [
        { name: `${name}, quickest`, value: Math.min(...taken), unit: 'ms', limit: limitOf(insight.name) },
        { name: `${name}, in the middle`, value: quantile(taken), unit: 'ms' },
      ];
    }),
  );
}
