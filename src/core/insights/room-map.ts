import type { Career } from '../career.ts';
import type { Committee, Decider } from '../committee/committee.ts';
import { committeeOf, deciders } from '../committee/deciders.ts';
import { familiarity, type Impression, seenAs, startsAs } from '../committee/familiarity.ts';
import { atLeast, howMany, majorityOf } from '../committee/odds.ts';
import { defineInsight } from '../insight.ts';
import { hasTie, type Person } from '../people/people.ts';
import { roleOn } from '../roles/roles.ts';
import { phaseInView } from '../standing.ts';
import type { Day } from '../time.ts';
import { type Seen, seenBy } from './exposure-sources.ts';
import { type RoomClaims, roomClaims } from './room-claims.ts';
import { type Showing, showings } from './room-showings.ts';

export type Standing = 'knows' | 'some' | 'little' | 'nothing';

/** Somebody on the map: what they have seen, and how well they know the work by it. */
export type RoomSeat = {
  readonly row: Decider;
  readonly person: Person;
  readonly isManager: boolean;
  /** From 0 to 1: the sum of the parts, one for each thing seen and `start` for what they knew when they were put on the map. */
  readonly known: number;
  readonly start: number;
  readonly seen: readonly (Seen & { readonly part: number })[];
  /** The latest day they saw something of the work; a name alone is nothing seen. */
  readonly last: Day | undefined;
  readonly standing: Standing;
};

export type RoomMap = {
  readonly committee: Committee;
  /** Those who decide or speak, and apart from them those who only hear of it. */
  readonly seats: readonly RoomSeat[];
  readonly informed: readonly RoomSeat[];
  /** How many are in the room and how many must speak for it: as said, or by who is named. Seats that nobody is named for know nothing. */
  readonly size: number;
  readonly needed: number;
  /** The share of the room that knows the work: the mean over its seats. */
  readonly coverage: number;
  readonly claims: RoomClaims;
  /** What would help most for the time it takes, the best first. */
  readonly showings: readonly Showing[];
};

const bars: readonly (readonly [Standing, number])[] = [
  ['knows', 0.35],
  ['some', 0.12],
  ['little', 0.01],
];
const standingOf = (known: number): Standing => bars.find(([, least]) => known >= least)?.[0] ?? 'nothing';

function seatOf(row: Decider, person: Person, seen: readonly Seen[], isManager: boolean, today: Day): RoomSeat {
  const start: Impression[] = row.knows === undefined ? [] : [startsAs(row.since, row.knows)];
  const { known, parts } = familiarity([...start, ...seen.map(({ day, how }) => seenAs(day, how))], today);
  return {
    row,
    person,
    isManager,
    known,
    start: start.length > 0 ? (parts[0] ?? 0) : 0,
    seen: seen.map((one, i) => ({ ...one, part: parts[start.length + i] ?? 0 })),
    last: seen.find(({ how }) => how !== 'name')?.day,
    standing: standingOf(known),
  };
}

function mapOf(career: Career, today: Day): RoomMap {
  const rows = deciders(career.decider);
  const seen = rows.length === 0 ? [] : seenBy(career, new Set(rows.map(({ person }) => person)), today);
  const manager = roleOn(career, today)?.manager;
  const all = rows.flatMap((row): RoomSeat[] => {
    const person = career.person.get(row.person);
    const own = seen.filter((one) => one.person === row.person);
    return person ? [seatOf(row, person, own, person.id === manager || hasTie(person, 'manager'), today)] : [];
  });
  const seats = all.filter(({ row }) => row.part !== 'informed');
  const committee = committeeOf(career);
  const size = Math.max(committee.size ?? 0, seats.length);
  const claims = roomClaims(career, seen, today);
  return {
    committee,
    seats,
    informed: all.filter(({ row }) => row.part === 'informed'),
    size,
    needed: Math.min(committee.needed ?? majorityOf(size), size),
    coverage: size === 0 ? 0 : seats.reduce((sum, { known }) => sum + known, 0) / size,
    claims,
    showings: showings(seats, claims.wins, phaseInView(career, today), today),
  };
}

/** Who is in the promotion discussion, what each has seen and when, which claim has a witness there, and what to show next. */
export const roomMap = defineInsight<RoomMap>({ name: 'room-map', title: 'Who decides, and what they have seen', of: mapOf });

/** How likely so many speak for it, if everybody's chance were what the map says, and independent: guesses, shown only when asked for. */
export function roomOdds({ seats, size, needed }: RoomMap): { readonly pass: number; readonly spread: readonly number[] } {
  const chances = Array.from({ length: size }, (_, i) => seats[i]?.known ?? 0);
  return { pass: atLeast(chances, needed), spread: howMany(chances) };
}
