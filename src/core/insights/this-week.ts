import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Candidate, MoveKind, Open } from '../moves/candidate.ts';
import { isOwnMove, type Move, moveId } from '../moves/moves.ts';
import { capitalised, sayNumber } from '../say.ts';
import type { Strain } from '../standing.ts';
import type { Day, Week } from '../time.ts';
import type { LeftOut } from './left-out.ts';
import { weekMoves } from './week-moves.ts';
import { type ChosenMove, weeklyPlan } from './weekly-plan.ts';

/** A move as the week shows it. */
export type ShownMove = {
  /** The id of its record; a proposed move has none yet and gets this one when the week is planned. */
  readonly id: string;
  readonly key: string;
  readonly kind: MoveKind;
  readonly what: string;
  readonly why: string | undefined;
  readonly ifThen: string | undefined;
  readonly principle: string | undefined;
  readonly skill: string | undefined;
  readonly minutes: number;
  readonly opens: Open;
  readonly own: boolean;
  /** Settled: nobody ticked it, but the record says that it has happened. */
  readonly state: 'open' | 'done' | 'settled' | 'declined';
  /** How it was settled ("Contact logged"). */
  readonly because: string | undefined;
  /** The day it was done, settled or declined, where known. */
  readonly on: Day | undefined;
  /** Declined for good, not only for this week. */
  readonly forGood: boolean;
  /** The week it was first planned in, when it was carried over. */
  readonly since: Week | undefined;
};

export type ThisWeek = {
  readonly week: Week;
  /** "Three moves for this week". */
  readonly headline: string;
  /** True while no plan is stored: the moves are what `plan.week` would write. */
  readonly proposed: boolean;
  /** Open ones first, then done and settled, then declined. */
  readonly moves: readonly ShownMove[];
  readonly hours: number;
  /** Minutes of all moves but the declined ones, of those still open, and what may be planned. */
  readonly minutes: { readonly planned: number; readonly open: number; readonly budget: number };
  readonly most: number;
  readonly strain: Strain | undefined;
  readonly leftOut: readonly LeftOut[];
  /** What planning again would add to a stored plan. */
  readonly wouldAdd: readonly Candidate[];
};

const nothingOpens: Open = { open: 'none' };

function showStored(row: Move, state: ShownMove['state'], because?: string, on?: Day): ShownMove {
  const { id, key, kind, what, why, ifThen, principle, skill, minutes, since } = row;
  const opens = (row.opens as Open | undefined) ?? nothingOpens;
  const shared = { id, key, kind, what, why, ifThen, principle, skill, minutes, opens, since };
  return { ...shared, own: isOwnMove(row), state, because, on: on ?? row.settled, forGood: row.state === 'not-for-me' };
}

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

function headlineOf(moves: readonly ShownMove[], strain: Strain | undefined): string {
  const open = moves.filter((one) => one.state === 'open').length;
  const finished = moves.some((one) => one.state === 'done' || one.state === 'settled');
  if (open === 0) return finished ? "This week's moves are done" : 'Nothing is planned for this week';
  const noun = strain === 'layoff' ? 'small step' : 'move';
  return `${capitalised(sayNumber(open))} ${noun}${open === 1 ? '' : 's'} ${finished ? 'left this week' : 'for this week'}`;
}

const stateOrder: readonly ShownMove['state'][] = ['open', 'done', 'settled', 'declined'];
const sumMinutes = (moves: readonly ShownMove[], ...states: readonly ShownMove['state'][]): number =>
  moves.reduce((sum, one) => sum + (states.includes(one.state) ? one.minutes : 0), 0);

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
  const moves = [...stored, ...proposal, ...carried, ...kept].sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state));
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
