import type { Career } from '../career.ts';
import { ifThen, textToNumber } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { needInSentence, needKey } from '../need-words.ts';
import { sayOn } from '../say.ts';
import { isSkillId } from '../skills/skills.ts';
import { recentLayoff } from '../standing.ts';
import type { Day } from '../time.ts';
import { type Board, board, type Seat, seatFor } from './board.ts';
import { thanksDue } from './thanks-due.ts';

/** A need's words may hold what an id may not. */
const slug = (need: string): string => (isSkillId(needKey(need)) ? needKey(need) : `own-${textToNumber(needKey(need)).toString(36)}`);
const seatKey = (need: string): string => `board.seat.${slug(need)}`;
const thanksKey = (person: string, need: string): string => `board.thanks.${person}.${slug(need)}`;

/** Who left the seat last, when somebody did. */
function lastEnded(career: Career, key: string): { readonly name: string; readonly ended: Day } | undefined {
  let latest: { name: string; ended: Day } | undefined;
  for (const row of career.person.values())
    for (const held of row.serves ?? [])
      if (held.ended !== undefined && needKey(held.need) === key && held.ended > (latest?.ended ?? '')) latest = { name: row.name, ended: held.ended };
  return latest;
}

/** As far as it was written down, all of one function. */
const isAlike = (people: Board['people']): boolean => people.every((row) => row.function !== undefined && row.function === people[0]?.function);

/** The principle that fits: the board changes, it is too much alike, or it begins with a need. */
function reason(career: Career, seat: Seat, { people }: Board, day: Day): { readonly why: string; readonly principle: string } {
  const what = needInSentence(seat.need.need);
  const left = lastEnded(career, seat.key);
  if (seat.holders[0]) return { why: `${seat.holders[0].person.name} is the only one near ${what}, and that help is not sure.`, principle: 'P20' };
  if (left) return { why: `${left.name} left the seat for ${what} ${sayOn(left.ended, day)}, and the need is still there.`, principle: 'P26' };
  if (people.length > 3 && isAlike(people))
    return { why: `Nobody covers ${what}, and those you have look from much the same place. Think of somebody outside.`, principle: 'P21' };
  return { why: `Nobody covers ${what}. Look at who of the people you know has depth in it, and start with one question.`, principle: 'P20' };
}

function fillSeat(career: Career, day: Day): Candidate[] {
  const on = board.of(career, day);
  const empty = on.seats.filter(({ state }) => state === 'empty').sort((a, b) => b.need.weight * (1 - b.coverage) - a.need.weight * (1 - a.coverage));
  const [seat] = empty;
  if (!seat || career.person.size === 0) return [];
  const { why, principle } = reason(career, seat, on, day);
  const key = seatKey(seat.need.need);
  const what = needInSentence(seat.need.need);
  return [
    {
      key,
      kind: 'contact',
      what: `Find somebody for ${what}`,
      why,
      ifThen: ifThen('contact', key, day, `look at who could help with ${what} and send one of them one question`),
      principle,
      ...(isSkillId(seat.key) ? { skill: seat.key } : {}),
      minutes: 15,
      value: 3.6 + 0.4 * seat.need.weight,
      opens: { open: 'board', target: seat.need.need },
    },
  ];
}

const giveThanks = (career: Career, day: Day): Candidate[] =>
  thanksDue
    .of(career, day)
    .slice(0, 1)
    .map(({ person, need, ended }) => {
      const key = thanksKey(person.id, need);
      return {
        key,
        kind: 'contact',
        what: `Thank ${person.name}`,
        why: `Their seat for ${needInSentence(need)} ended ${sayOn(ended, day)}. Two lines on what came of their help close it well, and keep the door open.`,
        ifThen: ifThen('contact', key, day, `write ${person.name} what came of their help`),
        principle: 'P26',
        minutes: 10,
        value: 5,
        opens: { open: 'write-to', target: person.id },
      };
    });

function offer(career: Career, day: Day): Candidate[] {
  return recentLayoff(career, day) ? [] : [...giveThanks(career, day), ...fillSeat(career, day)];
}

function met(career: Career, move: Move): Settled | undefined {
  const target = move.opens?.target;
  if (!move.key.startsWith('board.seat.') || target === undefined) return undefined;
  const seat = seatFor(board.of(career, move.planned), target);
  if (!seat) return { how: 'Need closed' };
  const since = seat.holders.map(({ serving }) => serving.since).find((day) => day !== undefined && day >= move.planned);
  return seat.state === 'empty' ? undefined : { how: 'Seat taken', ...(since ? { on: since } : {}) };
}

/** Moves that the board suggests: thanks for a seat that ended, and a person for one that is empty. */
export const boardMoves: RoomMoves = { offer, met };
