import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { lastContact } from '../people/touchpoints.ts';
import { sayOn } from '../say.ts';
import { lastDone, recentLayoff } from '../standing.ts';
import { addDays, type Day } from '../time.ts';

const offeredFor = 14;
const helpKey = (person: string): string => `thanks.help.${person}`;

/** Whoever a check-in of the last two weeks names as a help and one has not been in touch with since: two lines of thanks. One at a time. */
function offer(career: Career, day: Day): Candidate[] {
  if (recentLayoff(career, day)) return [];
  const rows = [...career.checkin.values()].filter((row) => row.helpedBy !== undefined && row.day > addDays(day, -offeredFor) && row.day <= day);
  for (const row of rows.sort((a, b) => (a.week < b.week ? -1 : 1)))
    for (const id of row.helpedBy ?? []) {
      const person = career.person.get(id);
      const key = helpKey(id);
      if (!person || (lastContact(career, id) ?? '') > row.day || (lastDone(career, key) ?? '') >= row.day) continue;
      return [
        {
          key,
          kind: 'contact',
          what: `Thank ${person.name}`,
          why: `In the check-in ${sayOn(row.day, day)} you said that they helped. Two lines on what it made possible are quickly written.`,
          ifThen: ifThen('contact', key, day, `write ${person.name} what their help made possible`),
          principle: 'P25',
          minutes: 5,
          value: 3.4,
          opens: { open: 'write-to', target: id },
        },
      ];
    }
  return [];
}

function met(career: Career, move: Move): Settled | undefined {
  const target = move.opens?.target;
  if (target === undefined || move.key !== helpKey(target)) return undefined;
  const on = lastContact(career, target);
  return on !== undefined && on >= move.planned ? { how: 'Contact logged', on } : undefined;
}

export const helpMoves: RoomMoves = { offer, met };
