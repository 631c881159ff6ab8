import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { RadarAnswer } from '../radar/answers.ts';
import { type Contribution, contributionsOf, lastNought, sinceNought } from '../radar/contributions.ts';
import { afterwards, chanceOf, followLedger, type Standing, type Step } from '../radar/ledger.ts';
import { enough } from '../radar/model.ts';
import { type Falls, fallsOf, type OtherCause, otherCause } from '../radar/other-causes.ts';
import { readAnswers } from '../radar/own-normal.ts';
import { radarIsQuiet } from '../standing.ts';
import type { Day, Week } from '../time.ts';
import { radarAnswers } from './radar-answers.ts';

/** Before anything is said: what is there of the weeks in the role, or of the check-ins, that it takes. */
export type LearningNormal = { readonly counts: 'weeks-in-role' | 'check-ins'; readonly have: number; readonly of: number };
export type RadarWeek = { readonly week: Week; readonly role: string; readonly standing: Standing; readonly chance: number; readonly score: number };

export type PlateauRadar = {
  readonly standing: Standing | 'no-role';
  readonly role: string | undefined;
  readonly tenure: number;
  readonly learning: LearningNormal | undefined;
  /** The chance of a plateau in this role, nought while there is too little to go by. */
  readonly chance: number;
  /** The log evidence, from where on to watch, and the share of the last year's weeks that were answered, which that goes by. */
  readonly evidence: { readonly now: number; readonly watchFrom: number; readonly answered: number } | undefined;
  /** About when it began: the last check-in that nothing spoke for a plateau in. */
  readonly since: Week | undefined;
  /** All contributions add up to it. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /** How far each item lies below normal since then, and in which check-ins. */
  readonly falls: Falls;
  /** Those of them in which challenge and learning lay below normal, and in which the tick was set. */
  readonly below: readonly string[];
  readonly ticked: readonly string[];
  readonly otherCause: OtherCause | undefined;
  /** What was said of its findings in this role, the latest first. */
  readonly said: readonly RadarAnswer[];
  /** Every answered week, the earliest first. */
  readonly weeks: readonly RadarWeek[];
};

/** With nothing since when, falls are told of so many of the latest check-ins. */
const latest = 8;

const isBelow = ({ reading: { normal, level } }: Step): boolean => normal.challenge + normal.learning > level.challenge + level.learning;
const ids = (steps: readonly Step[]): string[] => steps.map(({ reading }) => reading.answer.id);

function standingNow(last: Step | undefined, tenure: number, checkins: number): { standing: Standing; learning: LearningNormal | undefined } {
  if (tenure < enough) return { standing: 'learning', learning: { counts: 'weeks-in-role', have: tenure, of: enough } };
  if (checkins < enough) return { standing: 'learning', learning: { counts: 'check-ins', have: checkins, of: enough } };
  // Nothing was answered yet since the role was old enough.
  return { standing: last === undefined || last.standing === 'learning' ? 'clear' : last.standing, learning: undefined };
}

function readRadar(career: Career, day: Day): PlateauRadar {
  const { answers, held, said, saidHere } = radarAnswers(career, day);
  const read = followLedger(readAnswers(answers), said);
  const place = read.findLastIndex(({ reading }) => reading.answer.role === held?.role);
  const latestRead = read[place];
  const steps = latestRead ? read.with(place, afterwards(latestRead, said)) : read;
  const here = steps.filter(({ reading }) => reading.answer.role === held?.role);
  const last = here.at(-1);
  const { standing: found, learning } = held ? standingNow(last, held.tenure, answers.length) : { standing: 'no-role' as const, learning: undefined };
  const hushed = radarIsQuiet(career, day);
  const standing = held && hushed ? 'quiet' : found;
  const turnedDown = last !== undefined && last.odds === 0;
  const counted = last !== undefined && last.standing !== 'learning' && learning === undefined && !turnedDown && !hushed;
  const upToNow = counted ? steps.slice(0, place + 1) : [];
  const rising = sinceNought(upToNow);
  const told = rising.length > 0 ? rising : here.slice(-latest);
  const falls = fallsOf(told);
  return {
    standing,
    role: held?.role,
    tenure: held?.tenure ?? 0,
    learning: hushed ? undefined : learning,
    chance: counted ? chanceOf(last) : 0,
    evidence: counted ? { now: Math.log(last.odds), watchFrom: last.watchFrom, answered: last.answered } : undefined,
    since: lastNought(upToNow)?.reading.answer.id,
    score: counted ? last.score : 0,
    contributions: contributionsOf(rising),
    falls,
    below: ids(told.filter(isBelow)),
    ticked: ids(told.filter(({ reading }) => reading.answer.tick === true)),
    otherCause: counted ? otherCause(falls) : undefined,
    said: saidHere,
    weeks: steps.map((step) => ({
      week: step.reading.answer.id,
      role: step.reading.answer.role,
      standing: step.standing,
      chance: chanceOf(step),
      score: step.score,
    })),
  };
}

/** Whether challenge and learning have fallen for longer than a bad patch, since about when, and what makes it look so. */
export const plateauRadar = defineInsight({ name: 'plateau-radar', title: 'The plateau radar', of: readRadar });
