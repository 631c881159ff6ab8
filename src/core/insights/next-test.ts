import type { Career } from '../career.ts';
import { type CandidateTest, candidateTests } from '../experiments/candidate-tests.ts';
import { confidenceIn } from '../experiments/confidence.ts';
import type { Experiment } from '../experiments/experiments.ts';
import { type Hypothesis, openHypotheses } from '../experiments/hypotheses.ts';
import { chanceOf, inconclusiveShare, rightShare, stepLogOdds, worthOfActing } from '../experiments/log-odds.ts';
import type { Belief } from '../experiments/lookahead.ts';
import { actingOn, bestStep, type Look, lookAtEach } from '../experiments/next-step.ts';
import { defineInsight } from '../insight.ts';
import { hoursOf } from '../profile/profile.ts';
import { addDays, type Day } from '../time.ts';
import { sayNextTest } from './next-test-words.ts';

export type TestOutcome = {
  readonly outcome: 'for' | 'inconclusive' | 'against';
  readonly chance: number;
  readonly from: number;
  readonly to: number;
  /** Whether acting on it would then be the best option. */
  readonly best: boolean;
};

/** A test that fits the hours. In weeks: what it and all it may lead to are worth, and what it costs; worth less cost is what it gains. */
export type WeighedTest = { readonly hypothesis: Hypothesis; readonly test: CandidateTest; readonly worth: number; readonly cost: number };

export type ProposedTest = WeighedTest & {
  /** How often a test like this points the right way. */
  readonly right: number;
  readonly outcomes: readonly TestOutcome[];
};

export type Weighed = {
  readonly hypothesis: Hypothesis;
  readonly confidence: number;
  /** What acting on it now is worth on balance, in weeks. */
  readonly acting: number;
  /** The test of it that gains most; undefined where none is worth its cost. */
  readonly proposed: ProposedTest | undefined;
  /** Those of its tests that fit the hours, the one that gains most first, and those that do not. */
  readonly tests: readonly WeighedTest[];
  readonly tooLong: readonly CandidateTest[];
  /** Tests that could not change the decision by themselves, whichever way they ended. */
  readonly changeNothing: readonly CandidateTest[];
};

export type HoursForTests = { readonly set: number; readonly spent: readonly Experiment[]; readonly left: number };

export type NextTest = {
  /** Undefined: stop testing and decide. */
  readonly next: ProposedTest | undefined;
  /** What is best if nothing more is tested; undefined for staying as one is. */
  readonly best: Weighed | undefined;
  readonly weighed: readonly Weighed[];
  readonly hours: HoursForTests;
  readonly says: string;
};

const quarterWeeks = 13;

/** The hours a quarter leaves for tests, without those that tests begun in it have taken. */
function hoursForTests(career: Career, today: Day): HoursForTests {
  const since = addDays(today, -7 * quarterWeeks);
  const spent = [...career.experiment.values()].filter(({ started }) => started !== undefined && started > since && started <= today);
  const set = hoursOf(career) * quarterWeeks;
  return { set, spent: spent.sort((a, b) => (a.id < b.id ? -1 : 1)), left: Math.max(0, set - spent.reduce((sum, { hours }) => sum + hours, 0)) };
}

const stepsOf = ({ steps, halved }: CandidateTest): number => (halved ? steps / 2 : steps);

function outcomesOf(belief: Belief, test: CandidateTest, otherwise: number): TestOutcome[] {
  const from = chanceOf(belief.logOdds);
  const right = rightShare(stepsOf(test));
  const speaksFor = from * right + (1 - from) * (1 - right);
  const clear = 1 - inconclusiveShare;
  const after = (outcome: TestOutcome['outcome'], sign: number, chance: number): TestOutcome => {
    const to = sign === 0 ? from : chanceOf(belief.logOdds + sign * stepsOf(test) * stepLogOdds);
    return { outcome, chance, from, to, best: worthOfActing(to, belief.gain, belief.loss) > otherwise };
  };
  return [after('for', 1, clear * speaksFor), after('inconclusive', 0, inconclusiveShare), after('against', -1, clear * (1 - speaksFor))];
}

type Row = { readonly hypothesis: Hypothesis; readonly tests: readonly CandidateTest[]; readonly look: Look };

function weighOne({ hypothesis, tests, look: { belief, otherwise, ahead } }: Row): Weighed {
  const known = new Map(tests.map((test) => [test.id, test]));
  const weighed = ahead.begun
    .flatMap(({ test: { id }, gain }): WeighedTest[] => {
      const test = known.get(id);
      return test ? [{ hypothesis, test, worth: gain + test.cost, cost: test.cost }] : [];
    })
    .sort((a, b) => b.worth - b.cost - (a.worth - a.cost));
  const fitting = new Set(weighed.map(({ test }) => test));
  const idle = (test: CandidateTest): boolean => new Set(outcomesOf(belief, test, otherwise).map(({ best }) => best)).size === 1;
  const first = weighed.find(({ test }) => test.id === ahead.first?.id);
  return {
    hypothesis,
    confidence: chanceOf(belief.logOdds),
    acting: actingOn(belief),
    proposed: first && { ...first, right: rightShare(stepsOf(first.test)), outcomes: outcomesOf(belief, first.test, otherwise) },
    tests: weighed,
    tooLong: tests.filter((test) => !fitting.has(test)),
    changeNothing: tests.filter(idle),
  };
}

/** Weighs every open hypothesis, and says which test to do next within the hours, or that it is time to decide. */
function weigh(career: Career, today: Day): NextTest {
  const hours = hoursForTests(career, today);
  const open = openHypotheses(career).map((hypothesis) => {
    const tests = candidateTests(career, hypothesis.id);
    const { id, gain, loss } = hypothesis;
    return { hypothesis, tests, belief: { id, gain, loss, logOdds: confidenceIn(career, hypothesis).logOdds, tests } };
  });
  const looks = lookAtEach(
    open.map(({ belief }) => belief),
    hours.left,
  );
  const lookOf = new Map(looks.map((look) => [look.belief.id, look]));
  const weighed = open.flatMap(({ hypothesis, tests }) => {
    const look = lookOf.get(hypothesis.id);
    return look ? [weighOne({ hypothesis, tests, look })] : [];
  });
  const step = bestStep(looks);
  const next = weighed.find(({ hypothesis: { id } }) => id === step?.belief.id)?.proposed;
  const top = weighed.reduce<Weighed | undefined>((best, one) => (one.acting > (best?.acting ?? 0) ? one : best), undefined);
  const answer = { next, best: top, weighed, hours };
  return { ...answer, says: sayNextTest(answer) };
}

export const nextTest = defineInsight({ name: 'next-test', title: 'The next test', of: weigh });
