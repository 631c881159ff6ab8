import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Candidate } from '../moves/candidate.ts';
import { type Strain, strainOf } from '../standing.ts';
import type { Day, Week } from '../time.ts';
import { chooseMoves } from './choose-moves.ts';
import { roomOf } from './kept-week.ts';
import { type LeftOut, whyLeftOut } from './left-out.ts';
import { comesFirst, sinceByKey, takesRoom, weekMoves } from './week-moves.ts';

/** A candidate with the week it was first planned in, when it has been carried over. */
export type ChosenMove = Candidate & { readonly since?: Week };

export type WeeklyPlan = {
  readonly week: Week;
  /** Hours set aside for the week, and the minutes of them that are planned. */
  readonly hours: number;
  readonly budgetMinutes: number;
  /** Minutes of moves the week holds already: done, met, or the person's own. */
  readonly heldMinutes: number;
  readonly most: number;
  readonly strain: Strain | undefined;
  /** The moves for what is left of the week, carried over ones first. */
  readonly chosen: readonly ChosenMove[];
  readonly leftOut: readonly LeftOut[];
};

const countKinds = (rows: readonly { readonly kind: string }[], onto: ReadonlyMap<string, number> = new Map()): Map<string, number> => {
  const counts = new Map(onto);
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};
const sumMinutes = (rows: readonly { readonly minutes: number }[]): number => rows.reduce((sum, row) => sum + row.minutes, 0);

function planWeek(career: Career, day: Day): WeeklyPlan {
  const moves = weekMoves.of(career, day);
  const strain = strainOf(career, day);
  const { hours, budgetMinutes, most } = roomOf(career, strain);
  const held = [...moves.kept.filter(takesRoom).map(({ move }) => move), ...moves.earlier.own];
  const heldMinutes = sumMinutes(held);
  const since = sinceByKey(moves);
  const room = { minutes: budgetMinutes - heldMinutes, most: most - held.length, held: countKinds(held) };
  const first = chooseMoves(
    moves.offered.filter((one) => comesFirst(since.get(one.key), moves.week)),
    room,
  );
  const others = chooseMoves(
    moves.offered.filter((one) => !first.includes(one)),
    { minutes: room.minutes - sumMinutes(first), most: room.most - first.length, held: countKinds(first, room.held) },
  );
  const chosen = [...first, ...others];
  const full = {
    chosen,
    kinds: countKinds(chosen, room.held),
    budgetMinutes,
    minutesLeft: room.minutes - sumMinutes(chosen),
    slotsLeft: room.most - chosen.length,
    most,
    strain,
  };
  const leftOut = moves.offered.filter((one) => !chosen.includes(one)).sort((a, b) => b.value - a.value);
  return {
    week: moves.week,
    hours,
    budgetMinutes,
    heldMinutes,
    most,
    strain,
    chosen: chosen.map((one) => ({ ...one, ...(since.has(one.key) ? { since: since.get(one.key) as Week } : {}) })),
    leftOut: leftOut.map((candidate) => ({ candidate, why: whyLeftOut(candidate, full) })),
  };
}

/** What to do this week: the most valuable moves that fit what is left of the hours set aside, and what had to stay out. */
export const weeklyPlan = defineInsight({ name: 'weekly-plan', title: 'The plan for this week', of: planWeek });
