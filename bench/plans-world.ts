import { bestSubset, type Choosable, chooseMoves, type Limits, worthOf } from '../src/core/insights/choose-moves.ts';
import type { Dice } from './dice.ts';

const candidatesInWeek = 30;
const kindsOfMoves = ['contact', 'experiment', 'feedback', 'exposure', 'evidence'] as const;
const minutesMix = [10, 15, 20, 30, 45, 60, 90, 120] as const;
const mostMoves = 5;

export type Week = { readonly offered: readonly Choosable[]; readonly limits: Limits };

/** Thirty candidates of five kinds, and one to four hours of which four fifths are planned. */
export function drawWeek(dice: Dice): Week {
  const offered = Array.from({ length: candidatesInWeek }, () => ({
    value: dice.between(0, 10),
    minutes: dice.pick(minutesMix),
    kind: dice.pick(kindsOfMoves),
  }));
  return { offered, limits: { minutes: Math.floor(dice.between(1, 4) * 60 * 0.8), most: mostMoves } };
}

export type Chooser = (week: Week) => Choosable[];
const minutesOf = (chosen: readonly Choosable[]): number => chosen.reduce((sum, one) => sum + one.minutes, 0);
export const isOverHours = (chosen: readonly Choosable[], { limits }: Week): boolean => minutesOf(chosen) > limits.minutes || chosen.length > limits.most;

/** Takes moves in an order while they fit. */
const fillBy =
  (order: (one: Choosable) => number): Chooser =>
  ({ offered, limits }) => {
    const chosen: Choosable[] = [];
    for (const one of [...offered].sort((a, b) => order(b) - order(a)))
      if (chosen.length < limits.most && minutesOf(chosen) + one.minutes <= limits.minutes) chosen.push(one);
    return chosen;
  };

/** Adds again and again the move that raises the worth most, by itself or per minute. */
const greedyBy =
  (perMinute: boolean): Chooser =>
  ({ offered, limits }) => {
    let chosen: Choosable[] = [];
    while (chosen.length < limits.most) {
      const gain = (one: Choosable): number => (worthOf([...chosen, one]) - worthOf(chosen)) / (perMinute ? one.minutes : 1);
      const open = offered.filter((one) => !chosen.includes(one) && minutesOf(chosen) + one.minutes <= limits.minutes);
      if (open.length === 0) return chosen;
      chosen = [...chosen, open.reduce((best, one) => (gain(one) > gain(best) ? one : best))];
    }
    return chosen;
  };

/** The better of the two greedy plans, then single exchanges while one helps. */
const greedyAndSwaps: Chooser = (week) => {
  let best = [greedyBy(true)(week), greedyBy(false)(week)].reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
  const better = (): Choosable[] | undefined => {
    for (const out of [undefined, ...best])
      for (const one of week.offered) {
        const next = [...best.filter((other) => other !== out), one];
        if (!best.includes(one) && !isOverHours(next, week) && worthOf(next) > worthOf(best) + 1e-9) return next;
      }
    return undefined;
  };
  for (let next = better(); next; next = better()) best = next;
  return best;
};

export const choosers = {
  'weekly plan': ({ offered, limits }) => chooseMoves(offered, limits),
  'two greedy plans and swaps': greedyAndSwaps,
  'greedy, worth per hour': greedyBy(true),
  'value per hour': fillBy((one) => one.value / one.minutes),
  'top value': fillBy((one) => one.value),
} satisfies Record<string, Chooser>;

/** The highest worth any plan of the week can have: all subsets of all candidates. */
export const exactWorth = ({ offered, limits }: Week): number => worthOf(bestSubset(offered, limits));
