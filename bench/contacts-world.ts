import { contactLoss, contactRank, contactWeight } from '../src/core/people/contact-index.ts';
import { type Dice, rollDice } from './dice.ts';

/** Somebody with a rhythm: what a week without them loses counts by `weight`, a contact takes `hours`, a share of weeks they can be reached. */
export type Someone = { readonly weight: number; readonly rhythm: number; readonly hours: number; readonly reach: number };
export type World = readonly Someone[];

const peopleInWorld = 40;
/** Rhythms in weeks: few monthly ones, more of the longer ones. */
const rhythmMix = [4, 8, 8, 13, 13, 13, 26, 26, 26] as const;
const hoursMix = [0.25, 0.5, 1] as const;

export function drawWorld(dice: Dice): World {
  return Array.from({ length: peopleInWorld }, () => ({
    weight: contactWeight({ base: dice.whole(1, 3), gap: dice.chance(0.3) ? 1 : 0, dormant: dice.chance(0.2), owed: dice.chance(0.2) }),
    rhythm: dice.pick(rhythmMix),
    hours: dice.pick(hoursMix),
    reach: dice.between(0.5, 0.95),
  }));
}

/** What a rule sees of somebody at the beginning of a week. */
export type Seen = Someone & { readonly weeks: number };
/** A rule ranks people, the highest first; the hours are filled in this order with whoever can be reached and still fits. */
export type Rule = (seen: Seen, dice: Dice) => number;

export const rules = {
  'contact index': contactRank,
  'overdue ratio': ({ weeks, rhythm }) => weeks / rhythm,
  'weeks overdue': ({ weeks, rhythm }) => weeks - rhythm,
  'weight × overdue ratio': ({ weight, weeks, rhythm }) => (weight * weeks) / rhythm,
  'longest silent': ({ weeks }) => weeks,
  random: (_, dice) => dice.next(),
} satisfies Record<string, Rule>;

const warmUp = 156;
const measured = 416;

/** Mean loss a week of a rule in a world with so many contact hours, over eight years after three of warming up. */
export function weeklyLoss(world: World, hours: number, rule: Rule, seed: number): number {
  const reached = rollDice(seed);
  const ofRule = rollDice(seed + 1_000_003);
  const weeks = world.map((one) => reached.whole(0, one.rhythm));
  let loss = 0;
  for (let week = 0; week < warmUp + measured; week++) {
    const ranked = world.flatMap((one, i) => (reached.chance(one.reach) ? [{ i, rank: rule({ ...one, weeks: weeks[i] as number }, ofRule) }] : []));
    ranked.sort((a, b) => b.rank - a.rank || a.i - b.i);
    const called = new Set<number>();
    let left = hours;
    for (const { i } of ranked) {
      const takes = (world[i] as Someone).hours;
      if (takes > left + 1e-9) continue;
      left -= takes;
      called.add(i);
    }
    world.forEach((one, i) => {
      const passed = called.has(i) ? 0 : (weeks[i] as number) + 1;
      weeks[i] = passed;
      if (week >= warmUp) loss += one.weight * contactLoss(passed / one.rhythm);
    });
  }
  return loss / measured;
}
