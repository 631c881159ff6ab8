import { quote, sayList } from '../say.ts';
import type { NextTest, ProposedTest, TestOutcome } from './next-test.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const weeks = (value: number): string => `${value.toFixed(1)} weeks`;
const hours = (value: number): string => `${Number(value.toFixed(2))} h`;

function sayOutcomes({ hypothesis, outcomes }: ProposedTest): string {
  const of = (wanted: TestOutcome['outcome']): TestOutcome | undefined => outcomes.find(({ outcome }) => outcome === wanted);
  const [good, now, bad] = [of('for'), of('inconclusive'), of('against')];
  if (!good || !now || !bad) return '';
  const becomes = good.best ? (now.best ? ' and stays your best option' : ' and becomes your best option') : ', and a further test could settle it';
  const falls = bad.best ? ' and it is still your best option' : now.best ? ' and it is your best option no longer' : ' and you drop it';
  return `If it speaks for it, ${quote(hypothesis.belief)} goes from ${percent(good.from)} to ${percent(good.to)}${becomes}; if against, to ${percent(bad.to)}${falls}.`;
}

function sayStop({ best, weighed, hours: { left } }: Omit<NextTest, 'says'>): string {
  if (weighed.length === 0) return 'There is no open hypothesis. Write down one thing you believe about what you should do next, and see what would test it.';
  const choice = best
    ? `As things stand, ${quote(best.hypothesis.belief)} is the best option: ${percent(best.confidence)} sure, worth ${weeks(best.acting)} on balance.`
    : 'As things stand, staying where you are is the best option.';
  return left <= 0
    ? `This quarter’s hours for tests are spent. ${choice}`
    : `Stop testing and decide: none of the tests that fit your ${hours(left)} would be worth what it costs. ${choice}`;
}

/** The next test, or that it is time to decide, in a few sentences. */
export function sayNextTest(answer: Omit<NextTest, 'says'>): string {
  const { next, weighed } = answer;
  if (!next) return sayStop(answer);
  const { test, right, worth, cost } = next;
  const begin =
    test.experiment?.started === undefined ? `Next: ${test.title} (${hours(test.hours)}).` : `Next: read out ${quote(test.title)}, which is running.`;
  const idle = weighed.find(({ hypothesis }) => hypothesis === next.hypothesis)?.changeNothing.filter(({ id }) => id !== test.id) ?? [];
  return [
    begin,
    `${percent(right)} of tests like this point the right way.`,
    sayOutcomes(next),
    `Worth ${weeks(worth)} for ${cost === 0 ? 'no further cost' : `${cost.toFixed(1)} of cost`}.`,
    ...(idle.length > 0 ? [`By itself, ${sayList(idle.map(({ title }) => quote(title)))} would not change your decision.`] : []),
  ].join(' ');
}
