/**
 * The room map's bar (science.md part 5, vii): `npm run bench:committee -- --seed 7 --json`.
 *
 * S-COMMITTEE (science.md 4.3): seven in the room, four must speak, four hours. Exact is every choice for every person. 400 worlds. A
 * percentage is the share of the gain that can be reached, (chance after − chance before) over the same of the exact choice, both
 * summed over the worlds; the worst world is told beside it.
 *
 * What the text leaves open is chosen so, near to the published .08 before, .40 after and to the shares of all rules: 35 % have worked
 * with one, 35 % saw a demo, 30 % know the name. Joint delivery takes 2 h and is to be had with half of them, a demo 30 or 45 minutes
 * and a note 15, each with nine in ten; each once a person. Nothing fades within the four hours. "Least known first" takes whatever
 * shows most to whoever knows least just then, "best known first" to whoever knows most.
 *
 * Speed: the ten-year career in tables that nothing has been derived from, the quickest of 31.
 */

import { roomMap } from '../src/core/insights/room-map.ts';
import { benchDay, generateCareer } from './career.ts';
import { type CommitteeRule, committeeRules, drawCommitteeWorld, exactPass, passAfter } from './committee-world.ts';
import { rollDice } from './dice.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { millisecondsOf, unseen } from './unseen.ts';

const worldCount = 400;
/** What science.md 4.3 printed. */
const published: Readonly<Record<keyof typeof committeeRules, number>> = {
  'coverage gain an hour': 97.4,
  'gain in odds an hour': 97.6,
  'least known first': 73,
  random: 59,
  'best known first': 28,
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function roomFigures(seed: number): Figure[] {
  const dice = rollDice(seed * 131 + 7);
  const worlds = Array.from({ length: worldCount }, () => drawCommitteeWorld(dice));
  const before = worlds.map((world) => passAfter(world, []));
  const exact = worlds.map(exactPass);
  const reachable = mean(exact) - mean(before);
  return [
    { name: 'room: chance before (science.md .08)', value: mean(before), unit: '' },
    { name: 'room: chance after the exact choice (science.md .40)', value: mean(exact), unit: '' },
    ...Object.entries(committeeRules).flatMap(([name, rule]: [string, CommitteeRule], place): Figure[] => {
      const after = worlds.map((world) => passAfter(world, rule(world, dice)));
      const was = published[name as keyof typeof committeeRules];
      const shares = worlds.map((_, i) => (100 * ((after[i] ?? 0) - (before[i] ?? 0))) / ((exact[i] ?? 0) - (before[i] ?? 0)));
      return [
        {
          name: `room: ${name}, of the gain in reach (science.md ${was} %)`,
          value: (100 * (mean(after) - mean(before))) / reachable,
          unit: '%',
          ...(place === 0 ? { limit: 97, atLeast: true } : {}),
        },
        ...(place < 2 ? [{ name: `room: ${name}, worst world`, value: Math.min(...shares), unit: '%' }] : []),
      ];
    }),
  ];
}

function speedFigures(seed: number): Figure[] {
  const tenYears = generateCareer({ seed });
  const taken = Array.from({ length: 31 }, () => unseen(tenYears)).map((career) => millisecondsOf(() => roomMap.of(career, benchDay)));
  return [
    { name: 'room map, ten-year career, quickest', value: Math.min(...taken), unit: 'ms', limit: 5 },
    { name: 'room map, ten-year career, in the middle', value: quantile(taken), unit: 'ms' },
  ];
}

if (import.meta.main) {
  const { seed } = benchArguments();
  reportFigures([...roomFigures(seed), ...speedFigures(seed)]);
}
