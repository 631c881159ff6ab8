import { gains } from '../committee/familiarity.ts';
import { type ExposureOption, worth } from '../committee/next-exposures.ts';
import { mayTalk, wantsWay } from '../people/ways.ts';
import { addDays, type Day } from '../time.ts';
import type { Claim } from './room-claims.ts';
import type { RoomSeat } from './room-map.ts';

export const showingTypes = ['demo', 'note'] as const;
export type ShowingType = (typeof showingTypes)[number];
export const showingMinutes: Readonly<Record<ShowingType, number>> = { demo: 30, note: 15 };

/** Something to show to somebody in the room. */
export type Showing = {
  readonly seat: RoomSeat;
  readonly how: ShowingType;
  /** The win to show: one they have not seen, and that the fewest have; undefined where they have seen them all. */
  readonly claim: Claim | undefined;
  /** What it adds to how well they know the work, for an hour of one's time. */
  readonly perHour: number;
};

/** After somebody saw something, it rests for so many days. */
const restDays = 14;

/** The way they may be reached that is worth most for its time; a demo where they want no talks would not be welcome. */
function bestWay({ person, known }: RoomSeat): { readonly how: ShowingType; readonly perHour: number } | undefined {
  const writes = wantsWay(person, 'email') || wantsWay(person, 'message');
  const open = showingTypes.filter((how) => (how === 'demo' ? mayTalk(person) : writes));
  return open
    .map((how) => {
      const option: ExposureOption = { who: 0, gain: gains[how], hours: showingMinutes[how] / 60 };
      return { how, perHour: worth(known, option) };
    })
    .sort((a, b) => b.perHour - a.perHour)[0];
}

/** What to show them first: of what they have not seen, what the fewest in the room have; of those the latest. */
const claimFor = (wins: readonly Claim[], who: string): Claim | undefined =>
  wins.filter(({ witnesses }) => !witnesses.has(who)).sort((a, b) => a.witnesses.size - b.witnesses.size)[0];

/** What would help most for the time it takes, one thing for each person, the best first. Who is paused or has just seen something rests. */
export function showings(seats: readonly RoomSeat[], wins: readonly Claim[], today: Day): Showing[] {
  return seats
    .filter(({ person, last, isManager }) => !isManager && !(person.pausedUntil && person.pausedUntil > today) && !(last && last > addDays(today, -restDays)))
    .flatMap((seat): Showing[] => {
      const way = bestWay(seat);
      return way ? [{ seat, ...way, claim: claimFor(wins, seat.person.id) }] : [];
    })
    .sort(
      (a, b) =>
        b.perHour - a.perHour ||
        a.seat.row.part.localeCompare(b.seat.row.part) ||
        (a.seat.last ?? '').localeCompare(b.seat.last ?? '') ||
        a.seat.person.name.localeCompare(b.seat.person.name),
    );
}
