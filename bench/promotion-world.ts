import type { Cycle, ManagerSignal, PromotionSigns, QuarterView } from '../src/core/promotion/dial.ts';
import { addDays } from '../src/core/time.ts';
import { type Dice, drawBeta } from './dice.ts';

/** S-HIER v1 (science.md 4.1): somebody who waits for a promotion that may be closed, as far as they were not promoted yet. */
export type Waiting = { readonly closed: boolean; readonly tenure: number; readonly signs: PromotionSigns };

const from = '2023-01-02';
export const looks = [78, 104, 156] as const;
const [firstCycle, halfYear, quarter] = [52, 26, 13];
/** Good, none, bad: the weights of the dial are the logarithms of their ratios. A manager's style shifts the log-odds of good against bad. */
const signals = { open: [0.45, 0.4, 0.15], closed: [0.25, 0.35, 0.4] } as const;
const signs = ['good', 'none', 'bad'] as const;
const view = { open: 2.6, closed: 3.6, personSd: 0.7, noise: 0.32 };
const promotedThoughClosed = 0.03;

function drawSignal(dice: Dice, usual: readonly number[], style: number): ManagerSignal['sign'] {
  const odds = usual.map((chance, i) => chance * Math.exp((style * (1 - i)) / 2));
  let roll = dice.next() * odds.reduce((sum, one) => sum + one, 0);
  return signs[odds.findIndex((one) => (roll -= one) < 0)] ?? 'bad';
}

/** One person, seen after a year and a half, two and three years, as long as they wait. */
export function drawWaiting(dice: Dice): Waiting[] {
  const closed = dice.chance(0.3);
  const kind = closed ? 'closed' : 'open';
  const odds = closed ? promotedThoughClosed : drawBeta(dice, 3, 6);
  const style = 0.9 * dice.normal();
  const own = view[kind] + view.personSd * dice.normal();
  const [cycles, heard, quarters]: [Cycle[], ManagerSignal[], QuarterView[]] = [[], [], []];
  const seen: Waiting[] = [];
  for (let week = quarter; week <= Math.max(...looks); week += quarter) {
    const sign = { id: `w${week}`, day: addDays(from, week * 7) };
    heard.push({ ...sign, sign: drawSignal(dice, signals[kind], style) });
    quarters.push({ ...sign, mean: Math.min(5, Math.max(1, own + view.noise * dice.normal())) });
    if (week >= firstCycle && week % halfYear === 0) {
      const considered = dice.chance(0.8);
      if (considered && dice.chance(odds)) return seen;
      cycles.push({ ...sign, outcome: considered ? 'passed-over' : 'not-considered' });
    }
    if ((looks as readonly number[]).includes(week))
      seen.push({ closed, tenure: week, signs: { cycles: [...cycles], signals: [...heard], quarters: [...quarters] } });
  }
  return seen;
}
