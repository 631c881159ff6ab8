import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { capitalised, sayCount, sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { addDays, type Day, daysBetween, weekday, weekOf } from '../time.ts';
import type { Conversation } from './conversations.ts';
import { feedbackMet, feedbackMoves } from './feedback-moves.ts';
import { promiseMet, promiseMoves } from './promise-moves.ts';
import { plannedTalks, talkTitles } from './talks.ts';

const daysAhead = 4;
const rememberedDays = 21;

const prepareKey = (row: Conversation): string => `talk.prepare.${row.id}`;
const afterKey = (row: Conversation): string => `talk.after.${row.id}`;

/** The weekday before a day of this week, today at the earliest; what comes later leaves the choice open. */
const dayBefore = (on: Day, today: Day): number | undefined => (weekOf(on) === weekOf(today) ? Math.max(weekday(today), weekday(on) - 1) : undefined);

function prepare(row: Conversation, name: string, day: Day): Candidate {
  const key = prepareKey(row);
  const lines = row.agenda?.length ?? 0;
  return {
    key,
    kind: 'exposure',
    what: `Prepare your talk with ${name}`,
    why: `${talkTitles[row.kind]} ${sayOn(row.day, day)}. ${lines > 0 ? `${capitalised(sayCount(lines, 'line is', 'lines are'))} on the agenda: choose the order, take out what can wait.` : 'Nothing is on the agenda yet.'}`,
    ifThen: ifThen('exposure', key, day, `read the agenda for ${name} and put the one question first that matters`, dayBefore(row.day, day)),
    principle: row.kind === 'career' ? 'P15' : 'P24',
    minutes: 10,
    value: 6.2,
    opens: { open: 'talk', target: row.id },
  };
}

function noteIt(row: Conversation, name: string, day: Day): Candidate {
  const key = afterKey(row);
  return {
    key,
    kind: 'reflection',
    what: `Note what came of the talk with ${name}`,
    why: `It was planned for ${sayOn(row.day, day).replace(/^on /, '')}. What was promised is clearest now; if it did not happen, give it another day.`,
    ifThen: ifThen('reflection', key, day, `tick what we talked about, and write down who promised what`),
    principle: 'P24',
    minutes: 6,
    value: 5.8,
    opens: { open: 'talk', target: row.id },
  };
}

function talkMoves(career: Career, day: Day): Candidate[] {
  return plannedTalks(career).flatMap((row): Candidate[] => {
    const name = career.person.get(row.person)?.name;
    if (name === undefined) return [];
    if (row.day < day) return daysBetween(row.day, day) <= rememberedDays ? [noteIt(row, name, day)] : [];
    return row.ready === undefined && row.day <= addDays(day, daysAhead) ? [prepare(row, name, day)] : [];
  });
}

function offer(career: Career, day: Day): Candidate[] {
  return recentLayoff(career, day) ? [] : [...talkMoves(career, day), ...promiseMoves(career, day), ...feedbackMoves(career, day)];
}

function talkMet(career: Career, { key, opens, planned }: Move): Settled | undefined {
  const row: Conversation | undefined = career.conversation.get(opens?.target ?? '');
  if (!row || (key !== prepareKey(row) && key !== afterKey(row))) return undefined;
  if (row.state === 'held') return { how: 'Held', on: row.day };
  if (key === prepareKey(row)) return row.ready === undefined ? undefined : { how: 'Agenda ready', on: row.ready };
  return row.day > planned ? { how: 'Moved to another day' } : undefined;
}

/** Moves around conversations: preparing one, noting what came of it, promises on either side, and the steps of feedback. */
export const conversationsMoves: RoomMoves = { offer, met: (career, move) => talkMet(career, move) ?? promiseMet(career, move) ?? feedbackMet(career, move) };
