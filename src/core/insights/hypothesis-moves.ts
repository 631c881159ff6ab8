import type { Career } from '../career.ts';
import { stateOf, testsOf } from '../experiments/experiments.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { profileOf } from '../profile/profile.ts';
import { quote, sayPercent } from '../say.ts';
import { doneWithin, recentLayoff, strainOf } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';
import { type NextTest, nextTest, type ProposedTest, type Weighed } from './next-test.ts';
import { sayBest, sayHours, sayOutcomes, weeksShown } from './next-test-words.ts';

const firstKey = 'hypothesis.first';
const [testKey, decideKey] = [(id: string): string => `hypothesis.test.${id}`, (id: string): string => `hypothesis.decide.${id}`];

/** What the record holds before a first belief is asked for: the first weeks have nearer things. */
const [entriesFirst, checkinsFirst, restWeeks] = [6, 3, 26];
/** A belief that nothing was tested of yet rests this long before one is asked to decide on it. */
const daysToRest = 14;

function first(career: Career, day: Day): Candidate[] {
  if (!profileOf(career).goal || career.entry.size < entriesFirst || career.checkin.size < checkinsFirst) return [];
  if (strainOf(career, day) || doneWithin(career, firstKey, day, restWeeks)) return [];
  return [
    {
      key: firstKey,
      kind: 'experiment',
      what: 'Write down one thing you believe about your next step',
      why: 'You have said what you work toward. Said in one sentence and with how sure you are, a belief can be put to a small test before you stake a year on it.',
      ifThen: ifThen('experiment', firstKey, day, 'write one sentence that begins with “I would”'),
      principle: 'P11',
      minutes: 5,
      value: 2.4,
      opens: { open: 'hypothesis' },
    },
  ];
}

function test(next: ProposedTest, day: Day): Candidate[] {
  const { hypothesis, test: proposed } = next;
  const own = proposed.experiment;
  // What runs is read and read out by moves of its own.
  if (own && stateOf(own) === 'running') return [];
  const key = testKey(hypothesis.id);
  const { worth, cost } = weeksShown(next);
  const title = proposed.title.charAt(0).toLowerCase() + proposed.title.slice(1);
  return [
    {
      key,
      kind: 'experiment',
      what: own ? `Start ${quote(proposed.title, 120)}` : `Design a small test: ${title}`,
      why: `${sayOutcomes(next)} Worth ${worth} weeks of yours for ${cost} of cost.`,
      ifThen: ifThen('experiment', key, day, own ? 'put its first hour into the calendar' : 'write down what would make me drop the idea, and choose the day'),
      principle: 'P12',
      minutes: own ? 5 : 10,
      value: 4 + Math.min(1.4, (next.worth - next.cost) / 5),
      opens: own ? { open: 'start-test', target: own.id } : { open: 'design-test', target: `${hypothesis.id} ${proposed.steps}` },
    },
  ];
}

function canDecide(career: Career, { hypothesis: { id, written } }: Weighed, day: Day): boolean {
  const tests = testsOf(career, id).map(stateOf);
  return !tests.includes('running') && (tests.includes('read-out') || daysBetween(written, day) >= daysToRest);
}

function decide(career: Career, answer: NextTest, day: Day): Candidate[] {
  const { best, weighed, hours } = answer;
  // Where nothing fits the hours, no test was weighed: that is no reason to decide.
  if (!weighed.some(({ tests }) => tests.length > 0)) return [];
  const ranked = [...weighed].sort((a, b) => b.acting - a.acting);
  const one = best ?? ranked[0];
  if (!one || !canDecide(career, one, day)) return [];
  const key = decideKey(one.hypothesis.id);
  return [
    {
      key,
      kind: 'reflection',
      what: `Stop testing, decide: ${quote(one.hypothesis.belief, 110)}`,
      why: `You are ${sayPercent(one.confidence)} sure, and no test that fits your ${sayHours(hours.left)} would be worth what it costs. ${sayBest(answer)}`,
      ifThen: ifThen('reflection', key, day, 'write one line on why, and decide'),
      principle: 'P11',
      minutes: 15,
      value: 4.2,
      opens: { open: 'hypothesis', target: one.hypothesis.id },
    },
  ];
}

/** The test to design or start next, or that it is time to decide; without any belief, a first one. Nothing after a layoff. */
function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  if (career.hypothesis.size === 0) return first(career, day);
  const answer = nextTest.of(career, day);
  return answer.next ? test(answer.next, day) : decide(career, answer, day);
}

function met(career: Career, { key, opens, planned }: Move): Settled | undefined {
  if (key === firstKey) {
    const row = [...career.hypothesis.values()].find(({ written }) => written >= planned);
    return row && { how: 'Written down', on: row.written };
  }
  const [, what, id] = key.match(/^hypothesis\.(test|decide)\.(.+)$/) ?? [];
  const row = id === undefined ? undefined : career.hypothesis.get(id);
  if (!row || id === undefined) return undefined;
  if (row.decided !== undefined) return { how: 'Decided', on: row.decided };
  if (what === 'decide') return undefined;
  const begun = testsOf(career, id).filter(({ started }) => started !== undefined && started >= planned);
  if (opens?.open === 'start-test') return begun.some((one) => one.id === opens.target) ? { how: 'Started' } : undefined;
  const steps = opens?.target?.slice(id.length + 1);
  const designed = testsOf(career, id).some((one) => String(one.strength) === steps && (stateOf(one) === 'planned' || begun.includes(one)));
  return designed || begun.length > 0 ? { how: 'Planned' } : undefined;
}

/** The moves that lead to the lab. Each is met by what is written, planned, started or decided there. */
export const hypothesisMoves: RoomMoves = { offer, met };
