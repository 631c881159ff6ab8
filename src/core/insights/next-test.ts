import type { Career } from '../career.ts';
import { type CandidateTest, candidateTests } from '../experiments/candidate-tests.ts';
import { confidenceIn } from '../experiments/confidence.ts';
import type { Experiment } from '../experiments/experiments.ts';
import { type Hypothesis, openHypotheses } from '../experiments/hypotheses.ts';
import { chanceOf, inconclusiveShare, rightShare, stepLogOdds, worthOfActing } from '../experiments/log-odds.ts';
import type { Belief } from '../experiments/lookahead.ts';
import { actingOn, bestBut, type NextStep, nextStep } from '../experiments/next-step.ts';
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

export type ProposedTest = {
  readonly hypothesis: Hypothesis;
  readonly test: CandidateTest;
  /** How often a test like this points the right way. */
  readonly right: number;
  readonly outcomes: readonly TestOutcome[];
  /** In weeks: what the test and what it may lead to are worth, and what the test costs. */
  readonly worth: number;
  readonly cost: number;
};

export type Weighed = {
  readonly hypothesis: Hypothesis;
  readonly confidence: number;
  /** What acting on it now is worth on balance, in weeks. */
  readonly acting: number;
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

/** Weighs every open hypothesis, and says which test to do next within the hours, or that it is time to decide. */
function weigh(career: Career, today: Day): NextTest {
  const hours = hoursForTests(career, today);
  const rows = openHypotheses(career).map((hypothesis) => {
    const tests = candidateTests(career, hypothesis.id);
    const { id, gain, loss } = hypothesis;
    return { hypothesis, tests, belief: { id, gain, loss, logOdds: confidenceIn(career, hypothesis).logOdds, tests } };
  });
  const beliefs = rows.map(({ belief }) => belief);
  const weighed = rows.map(({ hypothesis, tests, belief }): Weighed => {
    const otherwise = bestBut(beliefs, belief);
    const idle = (test: CandidateTest): boolean => new Set(outcomesOf(belief, test, otherwise).map(({ best }) => best)).size === 1;
    return { hypothesis, confidence: chanceOf(belief.logOdds), acting: actingOn(belief), changeNothing: tests.filter(idle) };
  });
  const step: NextStep | undefined = nextStep(beliefs, hours.left);
  const row = rows.find(({ belief }) => belief === step?.belief);
  const test = row?.tests.find(({ id }) => id === step?.test.id);
  const next = step && row && test ? propose(step, row.hypothesis, test, bestBut(beliefs, step.belief)) : undefined;
  const top = weighed.reduce<Weighed | undefined>((best, one) => (one.acting > (best?.acting ?? 0) ? one : best), undefined);
  const answer = { next, best: top, weighed, hours };
  return { ...answer, says: sayNextTest(answer) };
}

const propose = ({ belief, gain }: NextStep, hypothesis: Hypothesis, test: CandidateTest, otherwise: number): ProposedTest => ({
  hypothesis,
  test,
  right: rightShare(stepsOf(test)),
  outcomes: outcomesOf(belief, test, otherwise),
  worth: gain + test.cost,
  cost: test.cost,
});

export const nextTest = defineInsight({ name: 'next-test', title: 'The next test', of: weigh });
