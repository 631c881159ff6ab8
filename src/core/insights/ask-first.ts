import { emptyUnder, ratingChance } from '../board/coverage.ts';
import { nextSeats } from '../board/next-seats.ts';
import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Person } from '../people/people.ts';
import type { Day } from '../time.ts';
import { board, type Seat } from './board.ts';
import { type SeatCandidate, seatCandidates } from './seat-candidates.ts';

/** Somebody to ask, and the empty seats they could serve. */
export type AskFirst = { readonly person: Person; readonly seats: readonly Seat[] };

/** Seats looked at, the weightiest first, and people asked at once: more than three new ones are not kept up with. */
const [seatsSeen, asked] = [6, 3];

/** How well somebody may serve a need nobody has rated them for: a word in their title says more than their trade. */
const presumed: Record<SeatCandidate['because']['match'], number> = { words: 2, function: 1, level: 1 };

function choose(career: Career, today: Day): AskFirst[] {
  const { seats, cover } = board.of(career, today);
  const empty = seats
    .filter(({ state, coverage }) => state === 'empty' && coverage < emptyUnder)
    .sort((a, b) => b.need.weight - a.need.weight)
    .slice(0, seatsSeen);
  if (empty.length < 2) return [];
  const found = new Map<string, { person: Person; serves: Map<string, number> }>();
  for (const seat of empty)
    for (const { person, because, stretch } of seatCandidates(career, seat.need.need, today)) {
      if (stretch) continue;
      const known = found.get(person.id) ?? { person, serves: new Map<string, number>() };
      known.serves.set(seat.key, ratingChance(presumed[because.match]));
      found.set(person.id, known);
    }
  const candidates = [...found.values()];
  const chances = candidates.map(({ serves }) => seats.map(({ key }) => serves.get(key) ?? 0));
  return nextSeats(cover, chances, Math.min(asked, empty.length)).flatMap((place) => {
    const one = candidates[place];
    return one ? [{ person: one.person, seats: empty.filter(({ key }) => one.serves.has(key)) }] : [];
  });
}

/** Whom to ask first when several seats are empty: the few who would together add most, as far as titles tell. */
export const askFirst = defineInsight({ name: 'ask-first', title: 'Whom to ask first', of: choose });
