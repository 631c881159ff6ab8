import type { Career } from '../../career.ts';
import { addDays, type Day, daysBetween } from '../../time.ts';
import { rhythmWeeksOf } from '../chosen-rhythm.ts';
import { hasTie, type Person } from '../people.ts';
import { type Touchpoint, touchpointsWith } from '../touchpoints.ts';
import { mayTalk } from '../ways.ts';
import { type Advice, adviceFrom, adviceState } from './advice.ts';

/** The way from noticing somebody to a seat on the board, one small thing at a time. */
export const warmUpSteps = ['noticed', 'question', 'thanks', 'second-question', 'call', 'rhythm', 'board'] as const;
export type WarmUpStep = (typeof warmUpSteps)[number];
export const stepTitles: Record<WarmUpStep, string> = {
  noticed: 'Noticed',
  question: 'One question',
  thanks: 'Thanks',
  'second-question': 'Second question',
  call: 'A call',
  rhythm: 'A rhythm',
  board: 'On the board',
};

/** Steps one may go without: not everybody wants to be called. */
export const skippable = ['second-question', 'call'] as const satisfies readonly WarmUpStep[];

/** What there is to do now: ask, wait for the answer, write down what came of it, tell them, or take one of the last steps. */
export type WarmUpTask = 'ask' | 'wait' | 'report' | 'thank' | 'call' | 'rhythm' | 'board' | 'done';

export type WarmUp = {
  readonly since: Day;
  readonly need: string | undefined;
  /** The step that is next; `board` with the task done once all are taken. */
  readonly step: WarmUpStep;
  readonly task: WarmUpTask;
  /** The first day it should be done, so that nobody is asked twice in a breath. */
  readonly from: Day;
  /** The ask that waits for its answer. */
  readonly asked: Touchpoint | undefined;
  /** The advice that waits for what came of it, or for being told. */
  readonly advice: Advice | undefined;
};

const questionPauseDays = 21;
const callPauseDays = 14;
/** After so many days without an answer it is not coming, and nobody is reminded. */
export const patienceDays = 21;

const isTalk = ({ channel }: Touchpoint): boolean => channel === 'call' || channel === 'meeting';
const notBefore = (day: Day, after: Day | undefined, days: number): Day => (after === undefined || addDays(after, days) < day ? day : addDays(after, days));

/** An ask by letter that has no answer yet: advice, or once a call was asked for, a talk. */
function waitingAsk(contacts: readonly Touchpoint[], given: readonly Advice[], forCall: boolean): Touchpoint | undefined {
  const asks = contacts.filter((row) => row.asked && !isTalk(row));
  const [ask] = asks;
  if (!ask) return undefined;
  const advised = given.length >= asks.length && given.some((row) => row.day >= ask.day);
  const talked = forCall && contacts.some((row) => isTalk(row) && row.day >= ask.day);
  return advised || talked ? undefined : ask;
}

/**
 * Where the warm-up with somebody stands, read from what was asked, advised and told since they were noticed; undefined
 * when none is under way. Nothing is asked while what came of the last answer is not written down and told (P22).
 */
export function warmUpOf(career: Career, row: Person): WarmUp | undefined {
  const held = row.warmUp;
  if (!held || held.ended !== undefined) return undefined;
  const { since, need, skipped = [] } = held;
  const given = adviceFrom(career, row.id).filter(({ day }) => day >= since);
  const contacts = touchpointsWith(career, row.id).filter(({ day }) => day >= since);
  const told = given.flatMap((one) => (one.told === undefined ? [] : [one.told])).sort();
  const twice = told.length >= 2 || skipped.includes('second-question');
  const asking: WarmUpStep = told.length === 0 ? 'question' : twice ? 'call' : 'second-question';
  const at = (step: WarmUpStep, task: WarmUpTask, from: Day, of: { asked?: Touchpoint; advice?: Advice } = {}): WarmUp => ({
    since,
    need,
    step,
    task,
    from,
    asked: of.asked,
    advice: of.advice,
  });

  const open = given.findLast((one) => adviceState(one) !== 'told');
  if (open) return at(told.length === 0 ? 'thanks' : asking, adviceState(open) === 'open' ? 'report' : 'thank', open.day, { advice: open });
  const talked = asking === 'call' && (skipped.includes('call') || !mayTalk(row) || contacts.some((one) => isTalk(one) && one.day > (told[0] ?? since)));
  if (!talked) {
    const asked = waitingAsk(contacts, given, asking === 'call');
    if (asked) return at(asking, 'wait', asked.day, { asked });
    if (asking === 'call') return at('call', 'call', notBefore(since, told.at(-1), callPauseDays));
    return at(asking, 'ask', asking === 'question' ? since : notBefore(since, told.at(-1), questionPauseDays));
  }
  const last = contacts[0]?.day ?? since;
  if (rhythmWeeksOf(career, row) === undefined) return at('rhythm', 'rhythm', last);
  return at('board', hasTie(row, 'board') ? 'done' : 'board', last);
}

/** How many of the steps are behind, 1 for somebody just noticed. */
export const stepsTaken = ({ step, task }: WarmUp): number => (task === 'done' ? warmUpSteps.length : warmUpSteps.indexOf(step));

/** Days an ask has waited for its answer. */
export const daysWaited = (asked: Touchpoint, today: Day): number => Math.max(0, daysBetween(asked.day, today));
