import { quote, sayList, sayPercent } from '../say.ts';
import type { NextTest, ProposedTest, TestOutcome, Weighed, WeighedTest } from './next-test.ts';

const tenths = (weeks: number): number => Math.round(10 * weeks) / 10;

/** A test's worth, cost and what is left, in weeks as they are shown: rounded so that they add up. */
export function weeksShown({ worth, cost }: Pick<WeighedTest, 'worth' | 'cost'>): { readonly worth: string; readonly cost: string; readonly left: string } {
  const [spent, left] = [tenths(cost), tenths(worth - cost)];
  return { worth: (spent + left).toFixed(1), cost: spent.toFixed(1), left: left.toFixed(1) };
}

/** What acting on a belief is worth now, as what there is to gain less what there is to lose; what is shown adds up. */
export function balanceWords({ hypothesis: { gain, loss }, confidence, acting }: Pick<Weighed, 'hypothesis' | 'confidence' | 'acting'>): string {
  const [toGain, whole] = [tenths(confidence * gain), tenths(acting)];
  const toLose = Math.max(0, toGain - whole).toFixed(1);
  const so = whole < 0 ? `it would cost ${Math.abs(whole).toFixed(1)} weeks` : `${whole.toFixed(1)} weeks`;
  return `${sayPercent(confidence)} sure: ${toGain.toFixed(1)} of the ${gain} weeks to gain, less ${toLose} of the ${loss} to lose: ${so}`;
}

export const sayWorth = (weeks: number): string => `${Math.abs(weeks).toFixed(1)} weeks`;
export const sayHours = (hours: number): string => `${Number(hours.toFixed(2))} h`;

const resultOf = ({ outcomes }: ProposedTest, wanted: TestOutcome['outcome']): TestOutcome | undefined => outcomes.find(({ outcome }) => outcome === wanted);

/** What each result would make of the belief, to follow its new confidence: "and becomes your best option". */
export function resultWords(test: ProposedTest, outcome: TestOutcome['outcome']): string {
  const [then, now] = [resultOf(test, outcome), resultOf(test, 'inconclusive')];
  if (!then || !now) return '';
  if (outcome === 'for') return then.best ? (now.best ? 'and stays your best option' : 'and becomes your best option') : 'and a further test could settle it';
  if (outcome === 'against') return then.best ? 'and it is still your best option' : now.best ? 'and it is your best option no longer' : 'and you drop it';
  return 'and you are as sure as before';
}

/** What a good result and a bad one would do to the belief. */
export function sayOutcomes(test: ProposedTest): string {
  const [good, bad] = [resultOf(test, 'for'), resultOf(test, 'against')];
  if (!good || !bad) return '';
  const rises = `goes from ${sayPercent(good.from)} to ${sayPercent(good.to)}${good.best ? ' ' : ', '}${resultWords(test, 'for')}`;
  return `If it speaks for it, ${quote(test.hypothesis.belief)} ${rises}; if against, to ${sayPercent(bad.to)} ${resultWords(test, 'against')}.`;
}

/** What is best if nothing more is tested. */
export const sayBest = ({ best }: Pick<NextTest, 'best'>): string =>
  best
    ? `As things stand, ${quote(best.hypothesis.belief)} is the best option: ${sayPercent(best.confidence)} sure, worth ${sayWorth(best.acting)} on balance.`
    : 'As things stand, staying where you are is the best option.';

function sayStop(answer: Omit<NextTest, 'says'>): string {
  const { left } = answer.hours;
  if (answer.weighed.length === 0)
    return 'There is no open hypothesis. Write down one thing you believe about what you should do next, and see what would test it.';
  return left <= 0
    ? `This quarter’s hours for tests are spent. ${sayBest(answer)}`
    : `Stop testing and decide: none of the tests that fit your ${sayHours(left)} would be worth what it costs. ${sayBest(answer)}`;
}

/** Which tests of the same belief would not change the decision by themselves; of the proposed one, that others follow. */
export function idleWords({ hypothesis, test }: ProposedTest, { weighed }: Pick<NextTest, 'weighed'>): string {
  const idle = weighed.find((one) => one.hypothesis === hypothesis)?.changeNothing ?? [];
  if (idle.some(({ id }) => id === test.id)) return 'By itself it would change nothing yet: its worth lies in what you would test after it.';
  return idle.length > 0 ? `By itself, ${sayList(idle.map(({ title }) => quote(title)))} would not change your decision.` : '';
}

/** The next test, or that it is time to decide, in a few sentences. */
export function sayNextTest(answer: Omit<NextTest, 'says'>): string {
  const { next } = answer;
  if (!next) return sayStop(answer);
  const { test, right } = next;
  const { worth, cost } = weeksShown(next);
  const begin =
    test.experiment?.started === undefined ? `Next: ${test.title} (${sayHours(test.hours)}).` : `Next: read out ${quote(test.title)}, which is running.`;
  return [
    begin,
    `${sayPercent(right)} of tests like this point the right way.`,
    sayOutcomes(next),
    `Worth ${worth} weeks for ${next.cost === 0 ? 'no further cost' : `${cost} of cost`}.`,
    idleWords(next, answer),
  ]
    .filter(Boolean)
    .join(' ');
}
