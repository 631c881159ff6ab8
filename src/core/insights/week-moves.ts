import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import { isOwnMove, type Move } from '../moves/moves.ts';
import { recentLayoff } from '../standing.ts';
import { addWeeks, type Day, type Week, weekOf } from '../time.ts';
import { candidatesFor, howMet, oncePerPerson } from './candidates.ts';

export type HeldMove = { readonly move: Move; readonly settled: Settled | undefined };

/** What the record already holds about a week's moves, before anything is chosen. */
export type WeekMoves = {
  readonly week: Week;
  /** This week's moves that stay whatever is chosen: done, declined, met in another way, or the person's own. */
  readonly kept: readonly HeldMove[];
  /** This week's other moves, still open, but for those about somebody or something that was removed. */
  readonly open: readonly Move[];
  /** Open moves of earlier weeks: the person's own that nothing has met and this week does not hold yet, those met meanwhile, and the rest. */
  readonly earlier: { readonly own: readonly Move[]; readonly met: readonly HeldMove[]; readonly rest: readonly Move[] };
  /** What may be chosen from: the rooms' candidates without those declined or already dealt with this week. */
  readonly offered: readonly Candidate[];
  /** Whether the week has been planned. */
  readonly planned: boolean;
};

const pointsAtPerson: readonly string[] = ['set-rhythm', 'write-to', 'log-contact', 'person', 'prepare', 'give', 'milestone', 'ask-growth', 'plan-talk'];

const tests: readonly string[] = ['reading', 'readout', 'experiment', 'start-test'];

/** Whether what a move's button would open was removed since; when it comes back, so does the move. */
function pointsAtNothing(career: Career, { opens }: Move): boolean {
  if (opens?.target === undefined) return false;
  if (opens.open === 'advice') return !career.advice.has(opens.target);
  if (opens.open === 'learning') return !career.learning.has(opens.target);
  const [who = '', of = ''] = opens.target.split(' ', 2);
  if (opens.open === 'thank-for') return !career.person.has(who) || !career.learning.has(of);
  if (opens.open === 'ask-level' || opens.open === 'show') return !career.person.has(who);
  if (opens.open === 'talk') return !career.conversation.has(opens.target);
  if (opens.open === 'promise' || opens.open === 'nudge') return !career.promise.has(opens.target);
  if (opens.open === 'feedback') return !career.feedback.has(opens.target);
  if (opens.open === 'community') return !career.community.has(opens.target);
  if (tests.includes(opens.open)) return !career.experiment.has(opens.target.split(' ', 1)[0] ?? '');
  if (opens.open === 'hypothesis' || opens.open === 'design-test') return !career.hypothesis.has(opens.target.split(' ', 1)[0] ?? '');
  if (opens.open === 'ladder') return !career.ladder.has(opens.target);
  if (opens.open === 'opportunity') return !career.opportunity.has(opens.target);
  return opens.open === 'entry' || opens.open === 'portable' || opens.open === 'follow-up'
    ? !career.entry.has(opens.target)
    : pointsAtPerson.includes(opens.open) && !career.person.has(opens.target);
}

const inOrder = (a: Move, b: Move): number => a.planned.localeCompare(b.planned) || a.id.localeCompare(b.id);

function sortOut(career: Career, day: Day): WeekMoves {
  const week = weekOf(day);
  const rows: Move[] = [];
  const past: Move[] = [];
  const gone = new Set<string>();
  for (const row of career.move.values()) {
    if (row.state === 'not-for-me') gone.add(row.key);
    if (row.week === week) rows.push(row);
    else if (row.week < week && row.state === 'open') past.push(row);
  }
  const held = rows.sort(inOrder).map((move) => ({ move, settled: move.state === 'open' ? howMet(career, move) : undefined }));
  const stays = ({ move, settled }: HeldMove): boolean => move.state !== 'open' || isOwnMove(move) || settled !== undefined;
  const kept = held.filter(stays);
  for (const { move } of kept) gone.add(move.key);
  const all = candidatesFor(career, day);
  // After a layoff what was planned before it and is not suggested now would nag.
  const suggested = recentLayoff(career, day) ? new Set(all.map(({ key }) => key)) : undefined;
  const before = past.sort(inOrder).map((move) => ({ move, settled: howMet(career, move) }));
  const own = new Map(before.filter(({ move, settled }) => isOwnMove(move) && settled === undefined).map(({ move }) => [move.key, move]));
  for (const { move } of held) own.delete(move.key);
  const goesOn = ({ move }: HeldMove): boolean => own.get(move.key) === move;
  return {
    week,
    kept,
    open: held.filter((one) => !stays(one) && !pointsAtNothing(career, one.move) && (suggested?.has(one.move.key) ?? true)).map(({ move }) => move),
    earlier: {
      own: [...own.values()],
      met: before.filter(({ settled }) => settled !== undefined),
      rest: before.filter((one) => one.settled === undefined && !goesOn(one)).map(({ move }) => move),
    },
    offered: oncePerPerson(all.filter((one) => !gone.has(one.key))),
    planned: rows.some((move) => !isOwnMove(move)),
  };
}

export const weekMoves = defineInsight({ name: 'week-moves', title: 'What the week already holds', of: sortOut });

/** Kept moves that take room in the week: all but the declined ones. */
export const takesRoom = ({ move }: HeldMove): boolean => move.state === 'open' || move.state === 'done';

/**
 * For each offered key the week it was first planned in, where it has been carried over or would be now. A move that
 * points at something else by now, as each week's check-in does, is a new one.
 */
export function sinceByKey({ open, earlier, offered }: WeekMoves): Map<string, Week> {
  const since = new Map<string, Week>();
  const targets = new Map(offered.map((one) => [one.key, one.opens.target]));
  const note = (row: Move, first: Week | undefined): void => {
    const known = since.get(row.key);
    if (first === undefined || !targets.has(row.key) || targets.get(row.key) !== row.opens?.target) return;
    if (known === undefined || first < known) since.set(row.key, first);
  };
  for (const row of earlier.rest) note(row, row.since ?? row.week);
  for (const row of open) note(row, row.since);
  return since;
}

/** What was left open a week ago comes first now; what has been carried for longer competes with the rest. */
export const comesFirst = (since: Week | undefined, week: Week): boolean => since !== undefined && since >= addWeeks(week, -1);
