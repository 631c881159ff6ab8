import { boardScore, type Cover, coverage, emptyUnder, ratingChance, warmth } from '../board/coverage.ts';
import { type OpenNeed, openNeeds } from '../board/needs.ts';
import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { needKey, needTitle } from '../need-words.ts';
import type { Person } from '../people/people.ts';
import { type Rhythm, rhythmOf } from '../people/rhythm.ts';
import { type Serving, servingOf } from '../people/seats.ts';
import { type Day, daysBetween } from '../time.ts';

/** Somebody with a seat for a need, and how sure their help is: the chance by the rating, times how warm the tie is. */
export type SeatHolder = {
  readonly person: Person;
  readonly serving: Serving;
  readonly rhythm: Rhythm;
  readonly rated: number;
  readonly warmth: number;
  readonly chance: number;
};

export type Seat = {
  readonly key: string;
  readonly need: OpenNeed;
  readonly title: string;
  /** Empty while the coverage is under .4, even with somebody there; else as the rhythm of the surest holder stands. */
  readonly state: 'taken' | 'due' | 'late' | 'empty';
  /** The chance that at least one holder helps, 0 to 1. */
  readonly coverage: number;
  /** The surest first. */
  readonly holders: readonly SeatHolder[];
};

export type Board = {
  readonly seats: readonly Seat[];
  readonly filled: number;
  readonly people: readonly Person[];
  /** What the score and the losses are counted from: people and seats in the order given here. */
  readonly cover: Cover;
  readonly score: number;
};

const yearOfWeeks = 52;

/** How warm the tie to a holder is: by their rhythm, a yearly one where none was set; warm while nothing says how long it has rested. */
function warmthOf({ last, chosen }: Rhythm, serving: Serving, today: Day): number {
  const start = [last, chosen?.since, serving.since].reduce((later, day) => (day !== undefined && day > (later ?? '') ? day : later), undefined);
  if (start === undefined) return 1;
  return warmth(daysBetween(start, today) / 7 / (chosen?.weeks ?? yearOfWeeks));
}

function holdersByKey(career: Career, keys: ReadonlySet<string>, today: Day): Map<string, SeatHolder[]> {
  const holders = new Map<string, SeatHolder[]>();
  for (const row of career.person.values()) {
    if (row.needs === undefined && row.serves === undefined) continue;
    for (const serving of servingOf(row)) {
      if (!keys.has(serving.key)) continue;
      const rhythm = rhythmOf(career, row, today);
      const [rated, warm] = [ratingChance(serving.rating), warmthOf(rhythm, serving, today)];
      const list = holders.get(serving.key) ?? [];
      list.push({ person: row, serving, rhythm, rated, warmth: warm, chance: rated * warm });
      holders.set(serving.key, list);
    }
  }
  for (const list of holders.values()) list.sort((a, b) => b.chance - a.chance || (a.person.name < b.person.name ? -1 : 1));
  return holders;
}

function stateOf(covered: number, holders: readonly SeatHolder[]): Seat['state'] {
  if (covered < emptyUnder) return 'empty';
  const state = holders[0]?.rhythm.state;
  return state === 'due' || state === 'late' ? state : 'taken';
}

function seatTheBoard(career: Career, today: Day): Board {
  const needs = openNeeds(career);
  const keys = new Set(needs.map(({ key }) => key));
  const holders = holdersByKey(career, keys, today);
  const people = [...new Map([...holders.values()].flat().map(({ person }) => [person.id, person])).values()];
  const chanceOf = new Map([...holders].flatMap(([key, list]) => list.map((one) => [`${one.person.id} ${key}`, one.chance] as const)));
  const cover = { weights: needs.map(({ weight }) => weight), chances: people.map((row) => needs.map(({ key }) => chanceOf.get(`${row.id} ${key}`) ?? 0)) };
  const covered = coverage(cover);
  const seats = needs.map((need, j): Seat => {
    const list = holders.get(need.key) ?? [];
    return { key: need.key, need, title: needTitle(need.need), state: stateOf(covered[j] ?? 0, list), coverage: covered[j] ?? 0, holders: list };
  });
  return {
    seats,
    filled: seats.filter(({ state }) => state !== 'empty').length,
    people,
    cover,
    score: boardScore(cover),
  };
}

/** Every need as a seat: who serves it, and how sure help is. */
export const board = defineInsight({ name: 'board', title: 'Your board of directors', of: seatTheBoard });

/** The seat of a need, by the need's words. */
export const seatFor = (of: Board, words: string): Seat | undefined => of.seats.find(({ key }) => key === needKey(words));
