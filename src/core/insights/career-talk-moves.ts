import type { Career } from '../career.ts';
import { conversationsWith, lastHeld } from '../conversations/talks.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { hasTie, type Person } from '../people/people.ts';
import { isWaiting, rhythmOf } from '../people/rhythm.ts';
import { profileOf } from '../profile/profile.ts';
import { roleOn } from '../roles/roles.ts';
import { sayWeeks } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';

/** Every couple of months is often enough to be kept in mind, and seldom enough to be no demand (P15). */
const everyDays = 49;
const keyOf = (who: string): string => `talk.career.${who}`;

/** The manager of the present role, else whoever has the tie. */
function managerNow(career: Career, day: Day): Person | undefined {
  const named = career.person.get(roleOn(career, day)?.manager ?? '');
  return named ?? [...career.person.values()].filter((row) => hasTie(row, 'manager')).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** With a goal said and no career talk for seven weeks: plan one. While their rhythm waits, the move to be in touch says the same. */
function offer(career: Career, day: Day): Candidate[] {
  const { goal, targetPhase } = profileOf(career);
  const manager = managerNow(career, day);
  if (!manager || (!goal && !targetPhase) || recentLayoff(career, day) || (manager.pausedUntil ?? '') > day) return [];
  if (isWaiting(rhythmOf(career, manager, day))) return [];
  const talks = conversationsWith(career, manager.id).filter(({ kind }) => kind === 'career');
  const last = lastHeld(career, manager.id, 'career');
  if (talks.some(({ state }) => state === 'planned') || (last && daysBetween(last.day, day) < everyDays)) return [];
  const key = keyOf(manager.id);
  const since = last ? `The last one was ${sayWeeks(Math.floor(daysBetween(last.day, day) / 7))} ago.` : 'There has been none yet that you wrote down.';
  return [
    {
      key,
      kind: 'exposure',
      what: `Plan a career talk with ${manager.name}`,
      why: `${since} Nobody can guess where you want to go; the opening sentence and what you did since are drafted.`,
      ifThen: ifThen('exposure', key, day, `ask ${manager.name} for half an hour about where I want to go`),
      principle: 'P15',
      minutes: 10,
      value: 4.6,
      opens: { open: 'plan-talk', target: manager.id },
    },
  ];
}

function met(career: Career, { key, planned }: Move): Settled | undefined {
  if (!key.startsWith(keyOf(''))) return undefined;
  const talk = conversationsWith(career, key.slice(keyOf('').length)).find(({ kind, day }) => kind === 'career' && day >= planned);
  if (!talk) return undefined;
  return talk.state === 'held' ? { how: 'Talked', on: talk.day } : { how: 'Planned' };
}

/** The regular career talk with the manager. */
export const careerTalkMoves: RoomMoves = { offer, met };
