import { type PromotionDial, promotionDial } from '../src/core/promotion/dial.ts';
import { rollDice } from './dice.ts';
import type { Figure } from './figures.ts';
import { drawWaiting, looks, type Waiting } from './promotion-world.ts';

const people = 10_000;

/** The chance that one of whom it is true scores higher than one of whom it is not; even scores count half. */
function areaUnderCurve(rows: readonly { readonly score: number; readonly is: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let [ranks, count] = [0, 0];
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.score === sorted[i]?.score) end += 1;
    for (let j = i; j < end; j++)
      if (sorted[j]?.is) {
        ranks += (i + end + 1) / 2;
        count += 1;
      }
    i = end;
  }
  return (ranks - (count * (count + 1)) / 2) / (count * (rows.length - count));
}

const partsOf = ({ parts }: PromotionDial, ...from: readonly string[]): number =>
  parts.filter((part) => from.includes(part.from)).reduce((sum, { adds }) => sum + adds, 0);
const rules: Record<string, { readonly score: (of: Waiting) => number; readonly text: readonly number[] }> = {
  'times passed over': { score: ({ signs }) => signs.cycles.filter(({ outcome }) => outcome === 'passed-over').length, text: [0.56, 0.56, 0.58] },
  'quarterly questions': { score: ({ signs }) => partsOf(promotionDial(signs), 'quarters'), text: [0.85, 0.85, 0.84] },
  events: { score: ({ signs }) => partsOf(promotionDial(signs), 'cycles', 'signals'), text: [0.81, 0.81, 0.82] },
  'all of the dial': { score: ({ signs }) => promotionDial(signs).logOdds, text: [0.91, 0.91, 0.9] },
};

/** How well closed promotion is told from open at one and a half, two and three years. */
export function promotionFigures(seed: number): Figure[] {
  const dice = rollDice(seed);
  const all = Array.from({ length: people }, () => drawWaiting(dice)).flat();
  const auc = (rows: readonly Waiting[], score: (of: Waiting) => number) => areaUnderCurve(rows.map((one) => ({ score: score(one), is: one.closed })));
  const figures = Object.entries(rules).flatMap(([name, { score, text }]) =>
    looks.map((weeks, i): Figure => {
      const value = auc(
        all.filter(({ tenure }) => tenure === weeks),
        score,
      );
      const bar = name === 'all of the dial' && weeks === 104 ? { limit: 0.88, atLeast: true } : {};
      return { name: `promotion closed, by ${name}, after ${weeks / 52} years: AUC (text ${text[i]})`, value, unit: '', ...bar };
    }),
  );
  return [...figures, { name: 'promotion closed, by tenure: AUC (text 0.58)', value: auc(all, ({ tenure }) => tenure), unit: '' }];
}
