import type { Answer, Items } from '../src/core/radar/model.ts';
import { type Dice, drawBeta, rollDice } from './dice.ts';
import { drawEpisodes, type Episode, inEpisode } from './plateau-episodes.ts';
import { drawRoles, plateauShare, type WorldRole } from './plateau-roles.ts';
import { mood as usualMood, usualRules, type WorldRules, weeksInWorld } from './plateau-rules.ts';

/** One career as it was and what was answered. What only an oracle may see stands in `truth`, by week. */
export type PlateauWorld = {
  readonly roles: readonly WorldRole[];
  readonly answers: readonly Answer[];
  /** For each answer, the items as they would be on average but for plateaus, and but for plateaus and episodes. */
  readonly expected: readonly {
    readonly withoutPlateau: readonly number[];
    readonly withEpisodes: readonly number[];
    readonly tick: number;
    readonly tickWithoutLull: number;
  }[];
  readonly noise: number;
};

const year = 52;
const lullTick = 0.15;
const { stays } = usualMood;
const clip = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const named = ([challenge = 0, learning = 0, energy = 0, impact = 0, support = 0]: readonly number[]): Items => ({
  challenge,
  learning,
  energy,
  impact,
  support,
});

/** Student's t scaled to a standard deviation of 1, or a normal draw. */
function drawShock(dice: Dice, tails: number | undefined): number {
  const z = dice.normal();
  if (tails === undefined) return z;
  const chi = Array.from({ length: tails }, () => dice.normal() ** 2).reduce((sum, x) => sum + x, 0);
  return (z / Math.sqrt(chi / tails)) * Math.sqrt((tails - 2) / tails);
}

function season(week: number, amplitude: number, phase: number): number[] {
  const wave = amplitude * Math.cos((2 * Math.PI * week) / year + phase);
  const ofYear = week % year;
  const off = ofYear >= 50 || ofYear === 0 ? -0.5 : ofYear >= 29 && ofYear <= 33 ? -0.3 : 0;
  const quarterEnd = week % 13 >= 11;
  return [wave + off + (quarterEnd ? 0.2 : 0), wave + off, wave - (quarterEnd ? 0.4 : 0), wave, 0];
}

const newRole = (tenure: number): number[] => [0.6 * Math.exp(-tenure / 20), 0.8 * Math.exp(-tenure / 26), 0.3 * Math.exp(-tenure / 16), 0, 0];
const logit = (p: number): number => Math.log(p / (1 - p));

function tickChance(role: WorldRole, week: number, lull: boolean, tells: boolean): { now: number; without: number } {
  const without = 0.25 + (lull ? lullTick : 0) - 0.15 * Math.exp(-(week - role.from) / 26);
  return { without, now: without + (tells ? 0.4 * plateauShare(role, week) * Math.min(1, role.shape.depth / 1.2) : 0) };
}

export function drawPlateauWorld(seed: number, rules: WorldRules = usualRules): PlateauWorld {
  const dice = rollDice(seed);
  const mean = 3.6 + 0.4 * dice.normal();
  const offsets = [0, 1, 2, 3, 4].map(() => 0.3 * dice.normal());
  const noise = rules.itemNoise * Math.exp(0.2 * dice.normal());
  const [amplitude, phase] = [dice.between(0, 0.25), dice.between(0, 2 * Math.PI)];
  const answering = Math.min(0.98, drawBeta(dice, 8, 2) * rules.answering);
  const roles = drawRoles(dice, rules, (item) => clip(mean + (offsets[item] ?? 0) + 0.2 * dice.normal(), 2.6, 4.6));
  const episodes: readonly Episode[] = drawEpisodes(dice, rules.lulls);
  const answers: Answer[] = [];
  const expected: PlateauWorld['expected'][number][] = [];
  let mood = rules.moodSd * dice.normal();
  let own = [0, 1, 2, 3, 4].map(() => noise * drawShock(dice, rules.tails));
  for (let week = 0; week < weeksInWorld; week++) {
    const role = roles.findLast(({ from }) => from <= week) as WorldRole;
    mood = stays * mood + rules.moodSd * Math.sqrt(1 - stays ** 2) * dice.normal();
    own = own.map((value) => 0.2 * value + noise * Math.sqrt(1 - 0.2 ** 2) * drawShock(dice, rules.tails));
    const [seasons, fresh, { shift, lull, away }] = [season(week, amplitude, phase), newRole(week - role.from), inEpisode(episodes, week)];
    const share = plateauShare(role, week);
    const withoutPlateau = role.base.map((base, i) => base + (seasons[i] ?? 0) + (fresh[i] ?? 0));
    const withEpisodes = withoutPlateau.map((value, i) => value + (shift[i] ?? 0));
    const latent = withEpisodes.map((value, i) => value + share * (role.shape.fall[i] ?? 0) + mood + (own[i] ?? 0));
    const tick = tickChance(role, week, lull, rules.tickTells);
    const ticked = dice.chance(tick.now);
    const tired = (latent[2] ?? 0) < (role.base[2] ?? 0) - 0.8;
    const answered = dice.chance(1 / (1 + Math.exp(-(logit(answering) - (tired ? 0.5 : 0)))));
    if (away || !answered) continue;
    const items = named(latent.map((value) => clip(Math.round(value), 1, 5)));
    answers.push({ id: `w${week}`, week, ofYear: (week % year) + 1, role: role.id, tenure: week - role.from, items, tick: ticked });
    expected.push({ withoutPlateau, withEpisodes, tick: tick.without, tickWithoutLull: tick.without - (lull ? lullTick : 0) });
  }
  return { roles, answers, expected, noise };
}
