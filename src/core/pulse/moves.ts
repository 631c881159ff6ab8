import type { Career } from '../career.ts';
import { ifThen } from '../if-then.ts';
import type { Candidate, Settled } from '../moves/candidate.ts';
import type { Move } from '../moves/moves.ts';
import type { RoomMoves } from '../moves/room-moves.ts';
import { sayDay, sayNumber, weekdayName } from '../say.ts';
import { checkinWeekday } from '../standing.ts';
import { addWeeks, type Day, type Week, weekday, weekOf } from '../time.ts';

const lookBack = 12;

/** The latest answered week before one, and how many of the twelve before it were answered. */
function answeredBefore(career: Career, of: Week): { readonly latest: Week | undefined; readonly count: number } {
  let latest: Week | undefined;
  for (const week of career.checkin.keys()) if (week < of && week > (latest ?? '')) latest = week;
  const from = addWeeks(of, -lookBack);
  let count = 0;
  for (const week of career.checkin.keys()) if (week >= from && week < of) count += 1;
  return { latest, count };
}

const first = (day: Day): Candidate => ({
  key: 'check-in',
  kind: 'reflection',
  what: 'Do your first check-in',
  why: 'Five taps about this week, two minutes. There are no answers yet; from the second week on you can compare.',
  ifThen: ifThen('reflection', 'check-in', day, 'answer the five questions'),
  principle: 'P28',
  minutes: 2,
  value: 7,
  opens: { open: 'check-in', target: weekOf(day) },
});

function thisWeek(career: Career, day: Day): Candidate {
  const week = weekOf(day);
  const { latest, count } = answeredBefore(career, week);
  const last = latest === undefined ? undefined : career.checkin.get(latest);
  const often = count > 0 ? `You answered ${count < lookBack ? sayNumber(count) : 'all'} of the last twelve weeks. ` : '';
  const before = last ? `In the latest, on ${sayDay(last.day, day)}, challenge was ${last.challenge} and energy ${last.energy} of 5.` : '';
  return {
    ...first(day),
    what: 'Do the weekly check-in',
    why: `${often}${before}`.trim() || first(day).why,
    ifThen: ifThen('reflection', 'check-in', day, 'answer the five questions', checkinWeekday(career)),
    value: 6.5,
  };
}

function lastWeek(career: Career, missing: Week, day: Day): Candidate {
  const { count } = answeredBefore(career, missing);
  return {
    key: 'check-in.missed',
    kind: 'reflection',
    what: "Answer last week's check-in while you remember it",
    why: `Last week has no answers; ${count > 0 ? `${sayNumber(count)} of the twelve weeks before it ${count === 1 ? 'has' : 'have'}` : 'it can still be added'}. ${weekdayName(checkinWeekday(career))} is the day you keep for this week's.`,
    ifThen: ifThen('reflection', 'check-in.missed', day, 'answer the five questions for last week'),
    principle: 'P28',
    minutes: 2,
    value: 3.5,
    opens: { open: 'check-in', target: missing },
  };
}

function offer(career: Career, day: Day): Candidate[] {
  const week = weekOf(day);
  if (career.checkin.size === 0) return [first(day)];
  const before = addWeeks(week, -1);
  const { latest } = answeredBefore(career, week);
  if (weekday(day) >= checkinWeekday(career)) return career.checkin.has(week) ? [] : [thisWeek(career, day)];
  const missed = !career.checkin.has(before) && !career.checkin.has(week) && latest !== undefined;
  return missed ? [lastWeek(career, before, day)] : [];
}

function met(career: Career, move: Move): Settled | undefined {
  if (move.key !== 'check-in' && move.key !== 'check-in.missed') return undefined;
  const answered = career.checkin.get(move.opens?.target ?? move.week);
  return answered ? { how: 'Checked in', on: answered.day } : undefined;
}

export const pulseMoves: RoomMoves = { offer, met };
