import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Candidate } from '../moves/candidate.ts';
import { type Move, moveId } from '../moves/moves.ts';
import type { Day, Week } from '../time.ts';
import { headlineOf, inStateOrder, type ShownMove, showStored, sumMinutes, type ThisWeek } from './kept-week.ts';
import { weekMoves } from './week-moves.ts';
import { type ChosenMove, weeklyPlan } from './weekly-plan.ts';

/** An open move says why now as of today, as long as the room still offers it for the same thing. */
function showOpen(row: Move, offered: readonly Candidate[]): ShownMove {
  const now = offered.find((one) => one.key === row.key && one.opens.target === row.opens?.target);
  return { ...showStored(row, 'open'), ...(now ? { what: now.what, why: now.why } : {}) };
}

function showProposed(one: ChosenMove, week: Week): ShownMove {
  const { key, kind, what, why, ifThen, principle, skill, minutes, opens, since } = one;
  const shared = { id: moveId(week, key), key, kind, what, why, ifThen, principle, skill, minutes, opens, since };
  return { ...shared, own: false, state: 'open', because: undefined, on: undefined, forGood: false };
}

function showWeek(career: Career, day: Day): ThisWeek {
  const held = weekMoves.of(career, day);
  const plan = weeklyPlan.of(career, day);
  const kept = held.kept
    .filter(({ move }) => move.state !== 'replanned')
    .map(({ move, settled }) => {
      if (move.state === 'done') return showStored(move, 'done');
      if (move.state !== 'open') return showStored(move, 'declined');
      return settled ? showStored(move, 'settled', settled.how, settled.on) : showOpen(move, held.offered);
    });
  const openKeys = new Set(held.open.map((row) => row.key));
  const order = new Map(plan.chosen.map((one, place) => [one.key, place]));
  const placeOf = (one: ShownMove): number => order.get(one.key) ?? order.size;
  const stored = held.open.map((row) => showOpen(row, held.offered)).sort((a, b) => placeOf(a) - placeOf(b));
  const proposal = held.planned ? [] : plan.chosen.map((one) => showProposed(one, plan.week));
  const carried = held.planned
    ? []
    : held.earlier.own.map((row) => ({ ...showStored(row, 'open'), id: moveId(plan.week, row.key), since: row.since ?? row.week }));
  const moves = inStateOrder([...stored, ...proposal, ...carried, ...kept]);
  return {
    week: plan.week,
    headline: headlineOf(moves, plan.strain),
    proposed: !held.planned,
    moves,
    hours: plan.hours,
    minutes: { planned: sumMinutes(moves, 'open', 'done', 'settled'), open: sumMinutes(moves, 'open'), budget: plan.budgetMinutes },
    most: plan.most,
    strain: plan.strain,
    leftOut: plan.leftOut.filter((one) => !openKeys.has(one.candidate.key)),
    wouldAdd: held.planned ? plan.chosen.filter((one) => !openKeys.has(one.key)) : [],
  };
}

/** The moves of this week as they stand: stored ones with what has become of them, or the proposal while nothing is planned. */
export const thisWeek = defineInsight({ name: 'this-week', title: "This week's moves", of: showWeek });
