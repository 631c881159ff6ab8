import { needKey, needOf } from '../need-words.ts';
import type { Day } from '../time.ts';
import type { Person } from './people.ts';
import type { Served } from './seats.ts';

/** Both fields after a seat was given or changed: the seat itself, and the need in the list that letters and searches read. */
export function withSeat(row: Person, seat: Served): Pick<Person, 'serves' | 'needs'> {
  const key = needKey(seat.need);
  const others = (row.serves ?? []).filter((held) => held.ended !== undefined || needKey(held.need) !== key);
  const listed = (row.needs ?? []).some((words) => needKey(words) === key);
  return { serves: [...others, seat], needs: listed ? row.needs : [...(row.needs ?? []), seat.need] };
}

/** Both fields after a seat was given up: it stays in the record with its last day. */
export function withoutSeat(row: Person, words: string, ended: Day, endedWhy: string | undefined): Pick<Person, 'serves' | 'needs'> {
  const key = needKey(words);
  const isSeat = (held: Served): boolean => held.ended === undefined && needKey(held.need) === key;
  const last = (row.serves ?? []).find(isSeat) ?? { need: needOf(words) };
  return {
    serves: [...(row.serves ?? []).filter((held) => !isSeat(held)), { ...last, ended, ...(endedWhy ? { endedWhy } : {}) }],
    needs: (row.needs ?? []).filter((one) => needKey(one) !== key),
  };
}

/** The seats after the list of needs was edited by itself: what left the list has ended. */
export function seatsAfterList(row: Person, needs: readonly string[], ended: Day): Person['serves'] {
  const listed = new Set(needs.map(needKey));
  const before = new Set((row.needs ?? []).map(needKey));
  return row.serves?.map((held) => (held.ended === undefined && before.has(needKey(held.need)) && !listed.has(needKey(held.need)) ? { ...held, ended } : held));
}
