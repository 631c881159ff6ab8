import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Candidate, MoveKind, Open } from '../moves/candidate.ts';
import { isOwnMove, type Move, movesOf } from '../moves/moves.ts';
import { hoursOf } from '../profile/profile.ts';
import { capitalised, sayNumber } from '../say.ts';
import { type Strain, setbackOn, strainOf } from '../standing.ts';
import { type Day, type Week, weekOf } from '../time.ts';
import type { LeftOut } from './left-out.ts';

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

/** People take a fifth longer than they plan (the planning fallacy), so that much of the hours stays free. */
const margin = 0.8;
const [mostMoves, mostUnderStrain] = [5, 3];

/** How much a week may hold: minutes, and moves. */
export function roomOf(career: Career, strain: Strain | undefined): { readonly hours: number; readonly budgetMinutes: number; readonly most: number } {
  const hours = hoursOf(career);
  return { hours, budgetMinutes: Math.floor(hours * 60 * margin), most: strain ? mostUnderStrain : mostMoves };
}

const nothingOpens: Open = { open: 'none' };

export function showStored(row: Move, state: ShownMove['state'], because?: string, on?: Day): ShownMove {
  const { id, key, kind, what, why, ifThen, principle, skill, minutes, since } = row;
  const opens = (row.opens as Open | undefined) ?? nothingOpens;
  const shared = { id, key, kind, what, why, ifThen, principle, skill, minutes, opens, since };
  return { ...shared, own: isOwnMove(row), state, because, on: on ?? row.settled, forGood: row.state === 'not-for-me' };
}

/** While a setback is on, a move that is still open stands only if its owner put it into the week. */
const standsNow = (career: Career, day: Day, row: Move): boolean => row.state !== 'open' || isOwnMove(row) || setbackOn(career, day) === undefined;

const stateOrder: readonly ShownMove['state'][] = ['open', 'done', 'settled', 'declined'];
/** Open ones first, then done and settled, then declined; the order is kept otherwise. */
export const inStateOrder = (moves: readonly ShownMove[]): ShownMove[] => [...moves].sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state));

export function headlineOf(moves: readonly ShownMove[], strain: Strain | undefined): string {
  const open = moves.filter((one) => one.state === 'open').length;
  const finished = moves.some((one) => one.state === 'done' || one.state === 'settled');
  if (open === 0 && !finished && strain === 'layoff') return 'Nothing has to happen this week';
  if (open === 0) return finished ? "This week's moves are done" : 'Nothing is planned for this week';
  const noun = strain === 'layoff' ? 'small step' : 'move';
  return `${capitalised(sayNumber(open))} ${noun}${open === 1 ? '' : 's'} ${finished ? 'left this week' : 'for this week'}`;
}

export const sumMinutes = (moves: readonly ShownMove[], ...states: readonly ShownMove['state'][]): number =>
  moves.reduce((sum, one) => sum + (states.includes(one.state) ? one.minutes : 0), 0);

const shownState = ({ state }: Move): ShownMove['state'] => (state === 'done' || state === 'open' ? state : 'declined');

function showKept(career: Career, day: Day): ThisWeek {
  const week = weekOf(day);
  const strain = strainOf(career, day);
  const { hours, budgetMinutes, most } = roomOf(career, strain);
  const rows = movesOf(career, week).filter((row) => row.state !== 'replanned' && standsNow(career, day, row));
  const moves = inStateOrder(rows.map((row) => showStored(row, shownState(row))));
  return {
    week,
    headline: headlineOf(moves, strain),
    proposed: false,
    moves,
    hours,
    minutes: { planned: sumMinutes(moves, 'open', 'done'), open: sumMinutes(moves, 'open'), budget: budgetMinutes },
    most,
    strain,
    leftOut: [],
    wouldAdd: [],
  };
}

/** This week's moves by their records alone: what can be shown before the rooms have been asked for their reasons. */
export const keptWeek = defineInsight({ name: 'kept-week', title: "This week's moves, as they were kept", of: showKept });
