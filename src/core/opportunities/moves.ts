import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { capitalised, sayDay, sayOn } from '../say.ts';
import { lastDone, recentLayoff } from '../standing.ts';
import { addDays, type Day, mondayOf } from '../time.ts';
import type { Opportunity } from './opportunities.ts';
import { isClosed, openOpportunities, opportunityName } from './opportunities-of.ts';

const keyStart = 'opportunity.';
/** A step is known by its day, so that the next one of the same opportunity is another move. */
const keyOf = (row: Opportunity, on: Day): string => `${keyStart}${row.id}.${on}`;

function stepMove(row: Opportunity, what: string, on: Day, day: Day, principle: string): Candidate {
  const key = keyOf(row, on);
  return {
    key,
    kind: 'exposure',
    what: `${capitalised(what.replace(/[.\s]+$/, ''))} (${row.company})`.slice(0, 300),
    why: `Your next step for ${opportunityName(row)}. ${on < day ? `You thought of doing it ${sayOn(on, day)}; another day is as good.` : `You set it for ${sayDay(on, day)}.`}`,
    ifThen: ifThen('exposure', key, day, 'take this one step, and then stop for the day'),
    principle,
    minutes: 30,
    value: 6.2,
    opens: { open: 'opportunity', target: row.id },
  };
}

function talkMove(row: Opportunity, on: Day, day: Day, principle: string): Candidate {
  const key = keyOf(row, on);
  return {
    key,
    kind: 'reflection',
    what: `Say how the talk with ${row.company} went`,
    why: `It was to be ${sayOn(on, day)}. Two lines now, what you heard and what comes next, are worth more than a page in a month.`,
    ifThen: ifThen('reflection', key, day, 'write down what I heard and one question I still have'),
    principle,
    minutes: 5,
    value: 5.6,
    opens: { open: 'opportunity', target: row.id },
  };
}

/**
 * The steps one has set oneself, when their week has come. They go on after a setback: nobody sees the board who has not
 * opened it, and what stands on it was asked for. None is ever late.
 */
function offer(career: Career, day: Day): Candidate[] {
  const sunday = addDays(mondayOf(day), 6);
  return openOpportunities(career).flatMap((row) => {
    const { next } = row;
    // What was ticked on Today is not asked again, also when the board still holds it.
    if (next?.on === undefined || next.on > sunday || lastDone(career, keyOf(row, next.on)) !== undefined) return [];
    const principle = recentLayoff(career, day) ? 'P38' : 'P32';
    return [next.talk && next.on < day ? talkMove(row, next.on, day, principle) : stepMove(row, next.what, next.on, day, principle)];
  });
}

function met(career: Career, { key, opens, planned }: Move): Settled | undefined {
  const row = key.startsWith(keyStart) && opens?.target !== undefined ? career.opportunity.get(opens.target) : undefined;
  if (!row || (row.next?.on !== undefined && key === keyOf(row, row.next.on))) return undefined;
  const done = row.steps?.findLast(({ on }) => key === keyOf(row, on) || on >= planned);
  if (done) return { how: 'Done', on: done.on };
  return isClosed(row) ? { how: 'Closed' } : { how: 'Another step was set' };
}

/** Moves of the opportunities: the next step in its week, and how a talk went once its day is over. */
export const opportunitiesMoves: RoomMoves = { offer, met };
