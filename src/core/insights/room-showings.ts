import { gains } from '../committee/familiarity.ts';
import { type ExposureOption, worth } from '../committee/next-exposures.ts';
import { mayTalk, wantsWay } from '../people/ways.ts';
import { type Phase, skillPhase } from '../skills/skills.ts';
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

/** Whether a win speaks for the phase worked toward. */
const isToward = ({ entries }: Claim, phase: Phase | undefined): boolean =>
  phase !== undefined && entries.some(({ skills }) => skills?.some((skill) => skillPhase(skill) === phase));

/**
 * What to show them first: of what they have not seen, what speaks for the target, then what the fewest in the room have seen, then
 * the latest; something else than what is proposed for others, while there is something.
 */
function claimFor(wins: readonly Claim[], who: string, phase: Phase | undefined, used: ReadonlySet<Claim>): Claim | undefined {
  const unseen = wins.filter(({ witnesses }) => !witnesses.has(who));
  return unseen.sort(
    (a, b) => Number(used.has(a)) - Number(used.has(b)) || Number(isToward(b, phase)) - Number(isToward(a, phase)) || a.witnesses.size - b.witnesses.size,
  )[0];
}

/** What would help most for the time it takes, one thing for each person, the best first. Who is paused or has just seen something rests. */
export function showings(seats: readonly RoomSeat[], wins: readonly Claim[], phase: Phase | undefined, today: Day): Showing[] {
  const used = new Set<Claim>();
  return seats
    .filter(({ person, last, isManager }) => !isManager && !(person.pausedUntil && person.pausedUntil > today) && !(last && last > addDays(today, -restDays)))
    .flatMap((seat): Omit<Showing, 'claim'>[] => {
      const way = bestWay(seat);
      return way ? [{ seat, ...way }] : [];
    })
    .sort(
      (a, b) =>
        b.perHour - a.perHour ||
        a.seat.row.part.localeCompare(b.seat.row.part) ||
        (a.seat.last ?? '').localeCompare(b.seat.last ?? '') ||
        a.seat.person.name.localeCompare(b.seat.person.name),
    )
    .map((one) => {
      const claim = claimFor(wins, one.seat.person.id, phase, used);
      if (claim) used.add(claim);
      return { ...one, claim };
    });
}
