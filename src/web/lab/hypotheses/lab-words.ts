import type { Career } from '#core/career.ts';
import { stateOf } from '#core/experiments/experiments.ts';
import type { NextTest } from '#core/insights/next-test.ts';
import { sayHours } from '#core/insights/next-test-words.ts';
import { sayCount } from '#core/say.ts';
import { counted } from '../../ui/words.ts';

/** The lab's headline: what is believed, and whether it is tested, to be tested or to be decided. */
export function labFinding(career: Career, { next, weighed, hours }: NextTest): string {
  const running = [...career.experiment.values()].filter((row) => stateOf(row) === 'running').length;
  if (career.hypothesis.size === 0) return 'Nothing is being tested yet';
  if (weighed.length === 0) return 'Everything you believed is decided';
  const beliefs = counted(weighed.length, 'belief', 'beliefs');
  if (running > 0) return `${beliefs}, ${sayCount(running, 'experiment')} running`;
  if (next) return `${beliefs}, and a test that would tell you most`;
  return hours.left <= 0 ? `${beliefs}, and this quarter’s hours are spent` : `${beliefs}, and enough known to decide`;
}

/** How many hours there are for tests, and how many are left. */
export const labLead = ({ hours: { set, left } }: NextTest): string =>
  `You set aside ${sayHours(set)} a quarter, about ${Math.round(set / 3)} h a month; ${left === set ? 'all of them are' : left <= 0 ? 'none are' : `${sayHours(left)} are`} left for tests.`;
