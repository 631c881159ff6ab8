import { watchLevel } from '../src/core/radar/model.ts';
import type { Figure } from './figures.ts';
import { detectors } from './plateau-detectors.ts';
import { meanDelay } from './plateau-figures.ts';
import { usualRules, type WorldRules } from './plateau-rules.ts';
import { tryDetector } from './plateau-trial.ts';
import { drawPlateauWorld } from './plateau-world.ts';

/** From 66 % of weeks to 39 %. */
const sparse = 0.59;
/** What goes wrong in each world, and what science.md 4.1 says of the ledger there: mean delay, and a false alarm every so many weeks. */
const worlds: Record<string, { readonly rules: Partial<WorldRules>; readonly text: readonly [number, number?]; readonly delayAtMost?: number }> = {
  'item noise .9': { rules: { itemNoise: 0.9 }, text: [12.4, 105] },
  '39 % of weeks answered': { rules: { answering: sparse }, text: [18.4, 243] },
  'lulls twice as often and longer': { rules: { lulls: { aYear: 2, weeks: [4, 9] } }, text: [12.4, 87] },
  'heavy tails': { rules: { tails: 3 }, text: [13, 124] },
  'halo .6': { rules: { moodSd: 0.6 }, text: [12.7, 102] },
  'shallow plateaus': { rules: { depth: [0.5, 1] }, text: [16.1, 121] },
  'deep plateaus': { rules: { depth: [1.4, 2.2] }, text: [10.4] },
  'only slow ramps': { rules: { ramps: [{ weeks: 52, share: 1 }] }, text: [19.9] },
  'only learning falls': { rules: { onlyLearning: true }, text: [14.9] },
  'a tick that tells nothing': { rules: { tickTells: false }, text: [15.4], delayAtMost: 15.6 },
  'all bad': { rules: { tickTells: false, itemNoise: 0.9, answering: sparse }, text: [23.3, 207] },
};
const mostCareers = 300;
const falseAlarmsAtMost = 75;

/** The worlds in which the ledger's assumptions do not hold, with the thresholds of the usual one; shipped is the one that goes by how often one answers. */
export function stressFigures(from: number, careers: number, thresholds: { readonly ledger: number; readonly meanOf3: number }): Figure[] {
  return Object.entries(worlds).flatMap(([name, { rules, text, delayAtMost }]): Figure[] => {
    const drawn = Array.from({ length: Math.min(mostCareers, careers) }, (_, i) => drawPlateauWorld(from + i, { ...usualRules, ...rules }));
    const ledger = tryDetector(detectors.ledger, drawn, () => thresholds.ledger);
    const byRate = tryDetector(detectors.ledger, drawn, ({ rate }) => watchLevel(rate));
    const naive = tryDetector(detectors['mean of 3, own baseline'], drawn, () => thresholds.meanOf3);
    const [delay, alarms] = [meanDelay(byRate), byRate.weeksPerFalseAlarm];
    const neverSlower = name === 'all bad' ? {} : { limit: 0, atLeast: true };
    return [
      { name: `${name}: mean delay (text ${text[0]})`, value: meanDelay(ledger), unit: 'weeks' },
      { name: `${name}: a false alarm every${text[1] === undefined ? '' : ` (text ${text[1]})`}`, value: ledger.weeksPerFalseAlarm, unit: 'weeks' },
      { name: `${name}, as shipped: mean delay`, value: delay, unit: 'weeks', limit: delayAtMost },
      { name: `${name}, as shipped: a false alarm every`, value: alarms, unit: 'weeks', limit: falseAlarmsAtMost, atLeast: true },
      { name: `${name}, as shipped: ahead of mean of 3, own baseline`, value: meanDelay(naive) - delay, unit: 'weeks', ...neverSlower },
    ];
  });
}
