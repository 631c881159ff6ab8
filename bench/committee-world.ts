import { starts } from '../src/core/committee/familiarity.ts';
import { type ExposureOption, nextExposures } from '../src/core/committee/next-exposures.ts';
import { atLeast } from '../src/core/committee/odds.ts';
import type { Dice } from './dice.ts';

/** A room as it stands, and every way to let somebody in it see something. */
export type CommitteeWorld = {
  readonly known: readonly number[];
  readonly options: readonly ExposureOption[];
  readonly needed: number;
  readonly hours: number;
};

const seats = 7;
const needed = 4;
const hours = 4;
/** Joint delivery, a demo, a forwarded note: what each adds of what is unknown, the hours it takes, one as likely as the other, and how often it is to be had. */
const kinds = [
  { gain: 0.5, hours: [2], chance: 0.5 },
  { gain: 0.3, hours: [0.5, 0.75], chance: 0.9 },
  { gain: 0.1, hours: [0.25], chance: 0.9 },
] as const;

/** Seven in twenty have worked with one, as many have seen a demo, the others know the name. */
function drawStart(dice: Dice): number {
  const roll = dice.next();
  return roll < 0.35 ? starts.worked : roll < 0.7 ? starts.demo : starts.name;
}

export function drawCommitteeWorld(dice: Dice): CommitteeWorld {
  const known = Array.from({ length: seats }, () => drawStart(dice));
  const options = known.flatMap((_, who) =>
    kinds.flatMap(({ gain, hours: takes, chance }) => (dice.chance(chance) ? [{ who, gain, hours: dice.pick(takes) }] : [])),
  );
  return { known, options, needed, hours };
}

const withOption = (known: readonly number[], { who, gain }: ExposureOption): number[] => known.map((one, i) => (i === who ? one + (1 - one) * gain : one));

/** The chance that enough speak after the options were taken. */
export const passAfter = ({ known, options, needed: least }: CommitteeWorld, taken: readonly number[]): number =>
  atLeast(
    taken.reduce<readonly number[]>((now, i) => withOption(now, options[i] as ExposureOption), known),
    least,
  );

/** Everything that can be done for one person: what they then know and the hours it takes, without what costs more and does less. */
function choicesFor({ known, options }: CommitteeWorld, who: number): { readonly known: number; readonly hours: number }[] {
  const own = options.filter((one) => one.who === who);
  const all = Array.from({ length: 2 ** own.length }, (_, mask) => {
    const taken = own.filter((_option, i) => mask & (1 << i));
    return { known: taken.reduce((now, { gain }) => now + (1 - now) * gain, known[who] ?? 0), hours: taken.reduce((sum, one) => sum + one.hours, 0) };
  });
  return all.filter(
    (one) =>
      !all.some((other) => other !== one && other.hours <= one.hours && other.known >= one.known && (other.hours < one.hours || other.known > one.known)),
  );
}

/** The highest chance within the hours: every choice for every person is tried. */
export function exactPass(world: CommitteeWorld): number {
  const choices = world.known.map((_, who) => choicesFor(world, who));
  let best = 0;
  const extend = (who: number, left: number, spread: readonly number[]): void => {
    const mine = choices[who];
    if (!mine) {
      let pass = 0;
      for (let i = world.needed; i < spread.length; i++) pass += spread[i] ?? 0;
      if (pass > best) best = pass;
      return;
    }
    for (const one of mine) {
      if (one.hours > left + 1e-9) continue;
      const next = [...spread, 0].map((likely, i) => likely * (1 - one.known) + (spread[i - 1] ?? 0) * one.known);
      extend(who + 1, left - one.hours, next);
    }
  };
  extend(0, world.hours, [1]);
  return best;
}

export type CommitteeRule = (world: CommitteeWorld, dice: Dice) => number[];

/** Takes the options by their rank until the hours are gone; the rank is asked anew after each. */
function inOrder(world: CommitteeWorld, rank: (option: ExposureOption, known: readonly number[]) => number): number[] {
  const taken: number[] = [];
  let [known, left]: [readonly number[], number] = [world.known, world.hours];
  for (;;) {
    let [best, which] = [Number.NEGATIVE_INFINITY, -1];
    for (const [i, option] of world.options.entries()) {
      if (taken.includes(i) || option.hours > left + 1e-9) continue;
      const value = rank(option, known);
      if (value > best) [best, which] = [value, i];
    }
    const option = world.options[which];
    if (!option) return taken;
    taken.push(which);
    left -= option.hours;
    known = withOption(known, option);
  }
}

/** Of two for the same person the one that shows more. */
const byGain = ({ gain }: ExposureOption): number => gain / 1_000;

export const committeeRules = {
  'coverage gain an hour': ({ known, options, hours: within }) => nextExposures(known, options, within),
  'gain in odds an hour': (world) =>
    inOrder(world, (option, known) => (atLeast(withOption(known, option), world.needed) - atLeast(known, world.needed)) / option.hours),
  'least known first': (world) => inOrder(world, (option, known) => byGain(option) - (known[option.who] ?? 0)),
  random: (world, dice) => inOrder(world, () => dice.next()),
  'best known first': (world) => inOrder(world, (option, known) => byGain(option) + (known[option.who] ?? 0)),
} satisfies Record<string, CommitteeRule>;
