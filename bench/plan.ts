/**
 * The weekly plan's bars (science.md part 5), on the simulators of part 4.3: `npm run bench:plan -- --seed 7 --json`.
 *
 * S-CONTACT: 40 people who wait in their rhythm, and a week's contact hours filled by a rule. What the text leaves open
 * is chosen so: rhythms of 4, 8, 13 and 26 weeks as 1 : 2 : 3 : 3, a quarter, half or whole hour alike, weights by the
 * formula of the app (base 1, 2, 3 alike; a gap for 30 %, a dormant tie for 20 %, owed for 20 %), reachable in 50–95 % of
 * weeks. This mix keeps the shape of the published losses (the bound falls to a fifth from 1 to 1.5 hours); the scale differs,
 * because the weights there are not told. A contact ends its week at age 0, anybody else a week older; the
 * week's loss is weight × min(3, max(0, age/rhythm − 1)). Means over 120 worlds, 156 weeks of warming up, 416 measured.
 * The bound is the relaxed problem's (see contacts-bound.ts): no rule, however clever, has a lower mean in the long run.
 *
 * S-PLAN: 30 candidates of 5 kinds, values even from 0 to 10, 10 to 120 minutes, 1 to 4 hours of which .8 are planned,
 * at most five moves. Exact is every subset of all 30. 400 weeks.
 *
 * Speed: on the generated ten-year career, each time on fresh tables, so that nothing is remembered; medians.
 */

import type { Career } from '../src/core/career.ts';
import { worthOf } from '../src/core/insights/choose-moves.ts';
import { weeklyPlan } from '../src/core/insights/weekly-plan.ts';
import { searchEntries } from '../src/core/journal/search.ts';
import { benchDay, generateCareer } from './career.ts';
import { lossBound } from './contacts-bound.ts';
import { drawWorld, type Rule, rules, weeklyLoss } from './contacts-world.ts';
import { rollDice } from './dice.ts';
import { benchArguments, type Figure, quantile, reportFigures } from './figures.ts';
import { type Chooser, choosers, drawWeek, exactWorth, isOverHours } from './plans-world.ts';

const worldsDrawn = 120;
const weeksDrawn = 400;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const limitAt: Readonly<Record<number, number>> = { 1: 1.08, 1.5: 1.27 };
const atLeast = (limit: number) => ({ limit, atLeast: true });

function contactFigures(seed: number): Figure[] {
  const dice = rollDice(seed);
  const worlds = Array.from({ length: worldsDrawn }, () => drawWorld(dice));
  return [1, 1.5, 2].flatMap((hours) => {
    const bound = mean(worlds.map((world) => lossBound(world, hours)));
    const lossOf = (rule: Rule): number => mean(worlds.map((world, i) => weeklyLoss(world, hours, rule, seed * 1_000 + i)));
    const losses = Object.entries(rules).map(([name, rule]) => ({ name, loss: lossOf(rule) }));
    const index = losses[0]?.loss ?? Number.NaN;
    const ratio = losses[1]?.loss ?? Number.NaN;
    return [
      { name: `contacts ${hours} h: lower bound`, value: bound, unit: 'loss/week' },
      ...losses.map(({ name, loss }) => ({ name: `contacts ${hours} h: ${name}`, value: loss, unit: 'loss/week' })),
      { name: `contacts ${hours} h: index to bound`, value: index / bound, unit: '×', limit: limitAt[hours] },
      {
        name: `contacts ${hours} h: index under overdue ratio`,
        value: 100 * (1 - index / ratio),
        unit: '%',
        ...(hours === 1 ? atLeast(10) : {}),
      },
    ];
  });
}

function planFigures(seed: number): Figure[] {
  const dice = rollDice(seed + 500_009);
  const weeks = Array.from({ length: weeksDrawn }, () => drawWeek(dice));
  const exact = weeks.map(exactWorth);
  return Object.entries(choosers).flatMap(([name, choose]: [string, Chooser], place) => {
    const chosen = weeks.map(choose);
    const shares = chosen.map((one, i) => (exact[i] ? (100 * worthOf(one)) / exact[i] : 100));
    const ours = place === 0;
    const over = chosen.filter((one, i) => isOverHours(one, weeks[i] as (typeof weeks)[number])).length;
    return [
      { name: `plan: ${name}, mean of exact`, value: mean(shares), unit: '%', ...(ours ? atLeast(99.5) : {}) },
      { name: `plan: ${name}, worst of exact`, value: Math.min(...shares), unit: '%', ...(ours ? atLeast(93) : {}) },
      ...(ours ? [{ name: 'plan: plans over hours', value: over, unit: '', limit: 0 }] : []),
    ];
  });
}

/** The same career in tables that nothing has been derived from. */
const unseen = (career: Career): Career =>
  Object.fromEntries(Object.entries(career).map(([kind, table]) => [kind, new Map<string, unknown>(table)])) as unknown as Career;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const typed = ['a', 'ac', 'act', 'acti', 'activ', 'activation', 'activation p', 'pricing', 'par', 'partner tier', 'sø', 'zzz'];

function speedFigures(seed: number): Figure[] {
  const career = generateCareer({ seed });
  const dice = rollDice(seed);
  const choices = Array.from({ length: 101 }, () => drawWeek(dice)).map((week) => millisecondsOf(() => choosers['weekly plan'](week)));
  const plan = Array.from({ length: 21 }, () => unseen(career)).map((copy) => millisecondsOf(() => weeklyPlan.of(copy, benchDay)));
  const first = millisecondsOf(() => searchEntries(career, { words: 'a' }));
  const keys = Array.from({ length: 5 }, () => typed).flatMap((words) => words.map((text) => millisecondsOf(() => searchEntries(career, { words: text }))));
  return [
    { name: 'plan: choosing among 30', value: quantile(choices), unit: 'ms', limit: 2 },
    { name: 'weekly plan, ten-year career', value: quantile(plan), unit: 'ms', limit: 16 },
    { name: 'search, first keystroke', value: first, unit: 'ms' },
    { name: 'search, keystroke', value: quantile(keys), unit: 'ms', limit: 10 },
  ];
}

if (import.meta.main) {
  const { seed } = benchArguments();
  reportFigures([...contactFigures(seed), ...planFigures(seed), ...speedFigures(seed)]);
}
