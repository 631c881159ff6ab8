import type { Reading, Side } from '../src/core/skills/level/model.ts';
import { addDays, type Day } from '../src/core/time.ts';
import type { Dice } from './dice.ts';

/** S-RATING (science.md 4.3): how one person's skills grew in three years, and what was seen of them. */
export type RatingWorld = { readonly levels: readonly number[]; readonly readings: readonly Reading[] };

export const worldSkills = Array.from({ length: 12 }, (_, i) => `skill-${String(i + 1).padStart(2, '0')}`);
const from: Day = '2023-01-02';
const weeks = 156;
export const worldEnd: Day = addDays(from, weeks * 7);

/** What is true in this world, which is not all that the filter takes for granted. */
export const truth = {
  sharedSd: 0.6,
  ownSd: 0.8,
  drift: 0.15 / 52,
  walk: 0.4 / Math.sqrt(52),
  sides: {
    self: { bias: 0.35, biasSd: 0.5, noise: 1.4 },
    manager: { bias: 0, biasSd: 0.35, noise: 0.96 },
    peer: { bias: 0, biasSd: 0.35, noise: 1.18 },
    evidence: { bias: 0.2, biasSd: 0.2, noise: 1 },
  },
} as const;

const halfYear = 26;
const managerRatings = 4;
const peerRatings = 6;
const peers = 6;
const evidenceAWeek = 0.35;
const secondManagerFrom = 78;

const shuffled = <T>(dice: Dice, list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, roll: dice.next() }))
    .sort((a, b) => a.roll - b.roll)
    .map(({ item }) => item);

export function drawRatingWorld(dice: Dice): RatingWorld {
  const shared = truth.sharedSd * dice.normal();
  const levels = worldSkills.map(() => shared + truth.ownSd * dice.normal());
  const biases = new Map<string, number>();
  const readings: Reading[] = [];
  const rate = (week: number, side: Side, rater: string, skill: number): void => {
    const { bias, biasSd, noise } = truth.sides[side];
    const own = biases.get(rater) ?? bias + biasSd * dice.normal();
    biases.set(rater, own);
    const level = Math.min(5, Math.max(1, Math.round(3 + (levels[skill] ?? 0) + own + noise * dice.normal())));
    readings.push({ id: String(readings.length).padStart(4, '0'), day: addDays(from, week * 7), skill: worldSkills[skill] ?? '', rater, side, level });
  };
  const all = worldSkills.map((_, i) => i);
  for (let week = 1; week <= weeks; week++) {
    for (const skill of all) levels[skill] = (levels[skill] ?? 0) + truth.drift + truth.walk * dice.normal();
    if (dice.chance(evidenceAWeek)) rate(week, 'evidence', 'evidence', dice.pick(all));
    if (week % halfYear !== 0) continue;
    for (const skill of all) rate(week, 'self', 'self', skill);
    const manager = week > secondManagerFrom ? 'manager-2' : 'manager-1';
    for (const skill of shuffled(dice, all).slice(0, managerRatings)) rate(week, 'manager', manager, skill);
    for (const skill of shuffled(dice, all).slice(0, peerRatings)) rate(week, 'peer', `peer-${dice.whole(1, peers)}`, skill);
  }
  return { levels, readings };
}
