import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import { isUsed } from '../learning/asks.ts';
import { endOf, type Learning } from '../learning/learning.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import type { Person } from '../people/people.ts';
import { lastContact } from '../people/touchpoints.ts';
import { quote, sayOn } from '../say.ts';
import { recentLayoff } from '../standing.ts';
import { type Day, daysBetween } from '../time.ts';

/** Whoever recommended something still remembers that they did. */
const rememberedDays = 84;
const begin = 'learning.thank.';
const keyOf = (row: Learning, person: Person): string => `${begin}${row.id}.${person.id}`;

/** Who recommended something that is done and was taken from, and has not been in touch since. */
function owed(career: Career, row: Learning, day: Day): { readonly person: Person; readonly end: Day } | undefined {
  const person = row.from === undefined ? undefined : career.person.get(row.from);
  const end = endOf(row);
  if (!person || end === undefined || row.taken === undefined || end > day || daysBetween(end, day) > rememberedDays) return undefined;
  if ((lastContact(career, person.id) ?? '') >= end || (person.pausedUntil ?? '') > day) return undefined;
  return { person, end };
}

function offer(career: Career, day: Day): Candidate[] {
  if (career.learning.size === 0 || recentLayoff(career, day)) return [];
  for (const row of career.learning.values()) {
    const to = owed(career, row, day);
    if (!to) continue;
    const { person, end } = to;
    const key = keyOf(row, person);
    return [
      {
        key,
        kind: 'contact',
        what: `Tell ${person.name} what you took from ${quote(row.title, 48)}`,
        why: `They recommended it, and you finished it ${sayOn(end, day)}. ${isUsed(career, row) ? 'You have used it, too: that is good to hear.' : 'Two lines are a fine thing to get, and ask for nothing.'}`,
        ifThen: ifThen('contact', key, day, `send ${person.name} two lines about what I took from it`),
        principle: 'P25',
        minutes: 5,
        value: 4.2,
        opens: { open: 'thank-for', target: `${person.id} ${row.id}` },
      },
    ];
  }
  return [];
}

/** A contact since it ended meets it, whatever it was about. */
function met(career: Career, { key, opens }: Move): Settled | undefined {
  if (!key.startsWith(begin)) return undefined;
  const [who, of] = opens?.target?.split(' ', 2) ?? [];
  const row = career.learning.get(of ?? '');
  const end = row && endOf(row);
  const last = who === undefined ? undefined : lastContact(career, who);
  return end !== undefined && last !== undefined && last >= end ? { how: 'Told', on: last } : undefined;
}

/** The move to tell somebody what one took from what they recommended (P25). */
export const learningThanksMoves: RoomMoves = { offer, met };
