import { boardScore, type Cover, ratingChance, warmth } from '../src/core/board/coverage.ts';
import { nextSeats } from '../src/core/board/next-seats.ts';
import type { Dice } from './dice.ts';

/** A board as it stands and the people who could join it, each with a chance for every need. */
export type CoverWorld = { readonly board: Cover; readonly candidates: readonly (readonly number[])[] };

const people = 18;
const needs = 9;
const seated = 2;

/** Most serve one or two needs well and know a little of others; some ties have cooled. */
function drawPerson(dice: Dice): number[] {
  const warm = warmth(dice.between(0, 2.5));
  return Array.from({ length: needs }, () => (dice.chance(0.7) ? 0 : ratingChance(dice.whole(1, 3)) * warm));
}

export function drawCoverWorld(dice: Dice): CoverWorld {
  const weights = Array.from({ length: needs }, () => dice.whole(1, 3));
  return {
    board: { weights, chances: Array.from({ length: seated }, () => drawPerson(dice)) },
    candidates: Array.from({ length: people }, () => drawPerson(dice)),
  };
}

/** What a choice of candidates adds to the score. */
export const gainOf = ({ board, candidates }: CoverWorld, chosen: readonly number[]): number =>
  boardScore({ ...board, chances: [...board.chances, ...chosen.map((i) => candidates[i] ?? [])] }) - boardScore(board);

/** The highest gain of any set of so many: every set is tried. */
export function exactGain(world: CoverWorld, seats: number): number {
  let best = 0;
  const extend = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === seats) best = Math.max(best, gainOf(world, chosen));
    else for (let i = from; i < world.candidates.length; i++) extend(i + 1, [...chosen, i]);
  };
  extend(0, []);
  return best;
}

export type SeatRule = (world: CoverWorld, seats: number, dice: Dice) => number[];

const mostHelpful: SeatRule = ({ board, candidates }, seats) =>
  candidates
    .map((person, i) => ({ i, help: person.reduce((sum, chance, j) => sum + chance * (board.weights[j] ?? 0), 0) }))
    .sort((a, b) => b.help - a.help)
    .slice(0, seats)
    .map(({ i }) => i);

const atRandom: SeatRule = ({ candidates }, seats, dice) =>
  candidates
    .map((_, i) => ({ i, roll: dice.next() }))
    .sort((a, b) => a.roll - b.roll)
    .slice(0, seats)
    .map(({ i }) => i);

export const seatRules = {
  'next seats': ({ board, candidates }, seats) => nextSeats(board, candidates, seats),
  'most helpful first': mostHelpful,
  random: atRandom,
} satisfies Record<string, SeatRule>;
