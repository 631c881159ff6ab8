import type { Career } from '../career.ts';
import { communitiesByTime, lastGathering } from '../communities/gatherings.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate } from '../moves/candidate.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { lastContact } from '../people/touchpoints.ts';
import { quote, sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { type Day, daysBetween, weekOf } from '../time.ts';

/** A first line is easy while both remember. */
const followUpDays = 10;
const eachTime = 2;

function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  return communitiesByTime(career, day).flatMap((row) => {
    const last = lastGathering(row, day);
    if (last === undefined || daysBetween(last.to, day) > followUpDays) return [];
    const silent = [...new Set(row.people ?? [])].flatMap((who) => career.person.get(who) ?? []);
    return silent
      .filter((person) => (lastContact(career, person.id) ?? '') <= last.to && !(person.pausedUntil !== undefined && person.pausedUntil > day))
      .slice(-eachTime)
      .map((person): Candidate => {
        const key = `met.${person.id}.${weekOf(last.to)}`;
        const respect = person.boundaries ? ` To respect: ${quote(person.boundaries, 120)}.` : '';
        return {
          key,
          kind: 'contact',
          what: `Write to ${person.name}, whom you met at ${row.name}`,
          why: `It was ${sayOn(last.to, day)}, and no word has gone between you since. A line is easy while both remember.${respect}`,
          ifThen: ifThen('contact', key, day, `send ${person.name} one thing we talked about`),
          principle: 'P27',
          minutes: 10,
          value: 5.4,
          opens: { open: 'write-to', target: person.id },
        };
      });
  });
}

/** Moves to write to the one or two people met at a gathering that has just been; a contact that is logged meets them, as any. */
export const metMoves: RoomMoves = { offer, met: () => undefined };
