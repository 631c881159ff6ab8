import type { Candidate, MoveKind } from '../moves/candidate.ts';
import { sayMinutes, sayNumber } from '../say.ts';
import type { Strain } from '../standing.ts';

export type LeftOut = { readonly candidate: Candidate; readonly why: string };

/** The week a move did not get into. */
export type FullWeek = {
  readonly chosen: readonly Candidate[];
  /** How many moves of each kind the week holds, the chosen ones included. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly budgetMinutes: number;
  readonly minutesLeft: number;
  readonly slotsLeft: number;
  readonly most: number;
  readonly strain: Strain | undefined;
};

const several: Record<MoveKind, string> = {
  contact: 'conversations',
  experiment: 'experiments',
  feedback: 'rounds of feedback',
  exposure: 'showings',
  evidence: 'notes for the record',
  reflection: 'looks at where you are',
  recovery: 'ways to recover',
  own: 'moves of your own',
};
const enoughOfAKind = 2;

function enoughMoves({ most, strain }: FullWeek): string {
  if (strain === 'layoff') return `${sayNumber(most)} small things are enough for now`;
  return strain === 'low-energy' ? `${sayNumber(most)} moves are enough while energy is low` : `${sayNumber(most)} moves are enough for a week`;
}

/** Why a candidate is not in the week, as the rest of a sentence: "1 h would displace “Do the weekly check-in”". */
export function whyLeftOut(candidate: Candidate, week: FullWeek): string {
  const takes = sayMinutes(candidate.minutes);
  if (candidate.minutes > week.budgetMinutes) return `${takes} is more than the ${week.budgetMinutes} minutes you set aside`;
  const alike = week.kinds.get(candidate.kind) ?? 0;
  if (alike >= enoughOfAKind) return `${sayNumber(alike)} ${several[candidate.kind]} are enough this week`;
  if (candidate.minutes > week.minutesLeft) {
    const needed = candidate.minutes - week.minutesLeft;
    const displaced = week.chosen.filter((one) => one.minutes >= needed).sort((a, b) => a.value - b.value)[0];
    return displaced ? `${takes} would displace “${displaced.what}”` : `over the ${week.budgetMinutes} minutes you set aside`;
  }
  return week.slotsLeft <= 0 ? enoughMoves(week) : 'the others count for more this week';
}
