import type { Career } from '../career.ts';
import { shownTo } from '../committee/show-key.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { hasTie } from '../people/people.ts';
import { profileOf } from '../profile/profile.ts';
import { roleOn } from '../roles/roles.ts';
import { sayList, sayOn, sayWeeks } from '../say.ts';
import { doneWithin, recentLayoff } from '../standing.ts';
import { type Day, daysBetween, weekOf } from '../time.ts';
import { type RoomMap, roomMap } from './room-map.ts';
import { standingWords } from './room-words.ts';
import { showMove } from './show-move.ts';

const nameKey = 'room.name';
/** The weeks before a discussion in which showing comes first. */
const nearDays = 8 * 7;
/** Below this share the room knows too little. */
const thin = 0.35;
const winsFirst = 3;

/** With a target and people around the manager known: say which of them will be asked. */
function nameThem(career: Career, day: Day): Candidate[] {
  const { targetPhase, goal } = profileOf(career);
  if ((!targetPhase && !goal) || !roleOn(career, day)) return [];
  const around = [...career.person.values()].filter((row) => hasTie(row, 'managers-peer')).map(({ name }) => name);
  const wins = [...career.entry.values()].filter(({ type }) => type === 'win').length;
  if (around.length === 0 || wins < winsFirst || doneWithin(career, nameKey, day, 13)) return [];
  const shown = around.length > 3 ? [...around.slice(0, 2), `${around.length - 2} more`] : around;
  return [
    {
      key: nameKey,
      kind: 'exposure',
      what: 'Name who is asked when your next step is discussed',
      why: `${sayList(shown)} ${around.length === 1 ? 'stands' : 'stand'} beside your manager. Where a group decides, they have to know your work.`,
      ifThen: ifThen('exposure', nameKey, day, 'ask my manager who will be in the room'),
      principle: 'P18',
      minutes: 5,
      value: 3.4,
      opens: { open: 'room' },
    },
  ];
}

/** Days until the discussion, where it is near. */
function soonIn({ committee: { on } }: RoomMap, day: Day): number | undefined {
  const days = on === undefined ? -1 : daysBetween(day, on);
  return days >= 0 && days <= nearDays ? days : undefined;
}

function showOne(career: Career, map: RoomMap, day: Day): Candidate[] {
  const best = map.showings[0];
  const soon = soonIn(map, day);
  const { targetPhase, goal } = profileOf(career);
  if (!best || (soon === undefined && !(targetPhase || goal || map.committee.goal) && map.coverage >= thin)) return [];
  if (best.seat.standing === 'knows' && soon === undefined) return [];
  const { seat, how, claim } = best;
  const when =
    soon === undefined
      ? ''
      : ` The discussion is ${soon === 0 ? 'today' : soon < 14 ? sayOn(map.committee.on ?? day, day) : `in ${sayWeeks(Math.floor(soon / 7))}`}.`;
  const only = claim && claim.witnesses.size === 0 ? ' Nobody in the room has seen this one.' : '';
  const part = seat.row.part === 'decides' ? 'decides' : 'is asked';
  return [
    {
      ...showMove(career, { person: seat.person.id, how, entry: claim?.id }, day),
      why: `${seat.person.name} ${part} and ${standingWords(seat, day)}.${only}${when}`,
      value: 3.6 + (soon === undefined ? 0 : 2) + (map.coverage < thin ? 0.8 : 0),
    },
  ];
}

/** What P18 asks for: name the room, then show one piece of work to one person in it. None of it after a layoff. */
function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  return career.decider.size === 0 ? nameThem(career, day) : showOne(career, roomMap.of(career, day), day);
}

function met(career: Career, { key, planned, week }: Move): Settled | undefined {
  if (key === nameKey) return career.decider.size > 0 ? { how: 'Somebody named' } : undefined;
  const who = shownTo(key);
  if (who === undefined) return undefined;
  const seen = [...career.exposure.values()].filter((row) => row.person === who && row.how !== 'name' && (row.day >= planned || weekOf(row.day) === week));
  const last = seen.map(({ day }) => day).sort()[0];
  return last === undefined ? undefined : { how: 'They have seen it', on: last };
}

export const roomMoves: RoomMoves = { offer, met };
