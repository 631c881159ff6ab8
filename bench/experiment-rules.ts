import { chanceOf, inconclusiveShare, rightShare, stepLogOdds, worthOfActing } from '../src/core/experiments/log-odds.ts';
import type { Belief, Test } from '../src/core/experiments/lookahead.ts';
import { actingOn, bestBut, nextStep } from '../src/core/experiments/next-step.ts';
import type { Dice } from './dice.ts';

export type Pick = { readonly belief: Belief; readonly test: Test };
/** Which test to do next among these beliefs within the hours; undefined to stop. Rules that roll no dice are evaluated exactly. */
export type Rule = (beliefs: readonly Belief[], hours: number, dice: Dice) => Pick | undefined;

const fitting = (beliefs: readonly Belief[], hours: number): Pick[] =>
  beliefs.flatMap((belief) => belief.tests.filter((test) => test.hours <= hours).map((test) => ({ belief, test })));

function bestBy(picks: readonly Pick[], score: (pick: Pick) => number): Pick | undefined {
  let [best, most]: [Pick | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const pick of picks) {
    const value = score(pick);
    if (value > most) [best, most] = [pick, value];
  }
  return best;
}

/** What doing these tests of one belief and then deciding is worth over deciding now, in weeks, before costs. */
function worthOfTests(belief: Belief, tests: readonly Test[], otherwise: number): number {
  const walk = (logOdds: number, at: number): number => {
    const test = tests[at];
    if (!test) return Math.max(otherwise, worthOfActing(chanceOf(logOdds), belief.gain, belief.loss));
    const [p, q] = [chanceOf(logOdds), rightShare(test.steps)];
    const speaksFor = p * q + (1 - p) * (1 - q);
    const move = test.steps * stepLogOdds;
    const clear = 1 - inconclusiveShare;
    return clear * (speaksFor * walk(logOdds + move, at + 1) + (1 - speaksFor) * walk(logOdds - move, at + 1)) + inconclusiveShare * walk(logOdds, at + 1);
  };
  return walk(belief.logOdds, 0) - Math.max(otherwise, actingOn(belief));
}

const worthOfOne = (beliefs: readonly Belief[], { belief, test }: Pick): number => worthOfTests(belief, [test], bestBut(beliefs, belief));

/** The same rule among tests that are worth their cost by themselves; it stops when there are none. */
const withStop =
  (rule: (picks: readonly Pick[], beliefs: readonly Belief[], dice: Dice) => Pick | undefined): Rule =>
  (beliefs, hours, dice) =>
    rule(
      fitting(beliefs, hours).filter((pick) => worthOfOne(beliefs, pick) > pick.test.cost + 1e-9),
      beliefs,
      dice,
    );

const untilGone =
  (rule: (picks: readonly Pick[], beliefs: readonly Belief[], dice: Dice) => Pick | undefined): Rule =>
  (beliefs, hours, dice) =>
    rule(fitting(beliefs, hours), beliefs, dice);

const entropy = (p: number): number => -(p * Math.log(p) + (1 - p) * Math.log(1 - p));

function informationOf({ belief, test }: Pick): number {
  const [p, q] = [chanceOf(belief.logOdds), rightShare(test.steps)];
  const speaksFor = p * q + (1 - p) * (1 - q);
  const move = test.steps * stepLogOdds;
  const after = speaksFor * entropy(chanceOf(belief.logOdds + move)) + (1 - speaksFor) * entropy(chanceOf(belief.logOdds - move));
  return (1 - inconclusiveShare) * (entropy(p) - after);
}

const rice = (picks: readonly Pick[]) => bestBy(picks, ({ belief, test }) => (belief.gain * chanceOf(belief.logOdds) * test.steps) / test.hours);
const random = (picks: readonly Pick[], _: readonly Belief[], dice: Dice) => (picks.length === 0 ? undefined : dice.pick(picks));

/** Tests of the belief one is surest of, the strongest first: looking for a yes. */
const favourite = (picks: readonly Pick[]) => bestBy(picks, ({ belief, test }) => 100 * chanceOf(belief.logOdds) + test.steps / 100);

/** Draws what might be true until two options lead, and tests one of the two. */
function topTwo(picks: readonly Pick[], beliefs: readonly Belief[], dice: Dice): Pick | undefined {
  const leader = (): Belief | undefined => {
    let [best, most]: [Belief | undefined, number] = [undefined, 0];
    for (const belief of beliefs) {
      const drawn = dice.chance(chanceOf(belief.logOdds)) ? belief.gain : -belief.loss;
      if (drawn > most) [best, most] = [belief, drawn];
    }
    return best;
  };
  let chosen = leader();
  if (dice.chance(0.5)) for (let i = 0, first = chosen; i < 50 && chosen === first; i++) chosen = leader();
  const of = picks.filter(({ belief }) => belief === chosen);
  return bestBy(of.length > 0 ? of : picks, (pick) => informationOf(pick) / pick.test.hours);
}

/** The set of one belief's tests that is worth most over its cost when all of it is done, begun with its cheapest. */
function bundle(beliefs: readonly Belief[], hours: number): Pick | undefined {
  let [best, most]: [Pick | undefined, number] = [undefined, 1e-9];
  for (const belief of beliefs) {
    const otherwise = bestBut(beliefs, belief);
    for (let mask = 1; mask < 1 << belief.tests.length; mask++) {
      const tests = belief.tests.filter((_, i) => (mask & (1 << i)) !== 0);
      if (tests.reduce((sum, test) => sum + test.hours, 0) > hours) continue;
      const net = worthOfTests(belief, tests, otherwise) - tests.reduce((sum, test) => sum + test.cost, 0);
      if (net > most) [best, most] = [{ belief, test: tests[0] as Test }, net];
    }
  }
  return best;
}

export const rules = {
  'random until hours gone': { rule: untilGone(random), rolls: true },
  'favourite first': { rule: untilGone(favourite), rolls: false },
  'RICE-like': { rule: untilGone(rice), rolls: false },
  'information per hour': { rule: untilGone((picks) => bestBy(picks, (pick) => informationOf(pick) / pick.test.hours)), rolls: false },
  'cheapest first': { rule: untilGone((picks) => bestBy(picks, ({ test }) => -test.hours)), rolls: false },
  'top-two Thompson': { rule: untilGone(topTwo), rolls: true },
  'top-two Thompson, stopping': { rule: withStop(topTwo), rolls: true },
  'random, stopping': { rule: withStop(random), rolls: true },
  'RICE-like, stopping': { rule: withStop(rice), rolls: false },
  'myopic EVI per cost': { rule: withStop((picks, beliefs) => bestBy(picks, (pick) => worthOfOne(beliefs, pick) / pick.test.cost)), rolls: false },
  'myopic EVI minus cost': { rule: withStop((picks, beliefs) => bestBy(picks, (pick) => worthOfOne(beliefs, pick) - pick.test.cost)), rolls: false },
  'bundle EVI': { rule: bundle, rolls: false },
  // The function of the app itself.
  lookahead: { rule: nextStep, rolls: false },
} as const satisfies Readonly<Record<string, { readonly rule: Rule; readonly rolls: boolean }>>;
export type RuleName = keyof typeof rules;
