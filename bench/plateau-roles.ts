import type { Dice } from './dice.ts';
import { type WorldRules, weeksInWorld } from './plateau-rules.ts';

/** How a plateau falls where there is one: drawn for every role, so that an oracle knows what to look for. */
type Shape = { readonly ramp: number; readonly depth: number; readonly fall: readonly number[] };
export type WorldRole = {
  readonly id: string;
  readonly from: number;
  /** The first week after it. */
  readonly to: number;
  readonly base: readonly number[];
  readonly shape: Shape;
  /** The week the ramp starts; undefined without a plateau. */
  readonly plateau: number | undefined;
};

const safeWeeks = 26;
const stays = 60;

function drawShape(dice: Dice, { ramps, depth: [low, high], onlyLearning }: WorldRules): Shape {
  let roll = dice.next();
  const ramp = ramps.find(({ share }) => (roll -= share) < 0) ?? ramps.at(-1);
  const depth = dice.between(low, high);
  const challenge = dice.between(0.7, 1.1);
  return { ramp: ramp?.weeks ?? 0, depth, fall: onlyLearning ? [0, -depth, 0, 0, 0] : [-challenge * depth, -depth, -0.4 * depth, -0.2 * depth, 0] };
}

function drawPlateau(dice: Dice, from: number, length: number): number | undefined {
  for (let tenure = safeWeeks; tenure < length; tenure++) if (dice.chance(0.0035 + 0.0045 * Math.min(1, (tenure - safeWeeks) / 78))) return from + tenure;
  return undefined;
}

/** One role after the other until the career's last week; one with a plateau lasts 60 weeks more at least. */
export function drawRoles(dice: Dice, rules: WorldRules, baseOf: (item: number) => number): WorldRole[] {
  const roles: WorldRole[] = [];
  for (let from = 0; from < weeksInWorld; ) {
    const base = [0, 1, 2, 3, 4].map(baseOf);
    const length = Math.round(Math.max(40, 130 * Math.exp(0.4 * dice.normal())));
    const shape = drawShape(dice, rules);
    const begun = drawPlateau(dice, from, length);
    const plateau = rules.plateaus ? begun : undefined;
    const to = Math.max(from + length, plateau === undefined ? 0 : plateau + stays);
    roles.push({ id: `role-${roles.length + 1}`, from, to, base, shape, plateau });
    from = to;
  }
  return roles;
}

/** How far a plateau has come in a week, from 0 to 1: a ramp of 13 weeks is whole in its 13th. */
export function plateauShare({ plateau, shape }: WorldRole, week: number): number {
  if (plateau === undefined || week < plateau) return 0;
  return shape.ramp === 0 ? 1 : Math.min(1, (week - plateau + 1) / shape.ramp);
}
