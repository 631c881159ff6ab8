import type { Career } from '../career.ts';
import { addDays, addWeeks, type Day, daysBetween, type Week, weekOf, weeksBetween } from '../time.ts';
import { type Experiment, stateOf } from './experiments.ts';

/** A test that names no last day is read out after four weeks. */
const usualDays = 28;

/** The last day of a test; undefined while nothing says when it begins. */
export function endOf(row: Experiment): Day | undefined {
  const first = row.started ?? row.from;
  return row.to ?? (first === undefined ? undefined : addDays(first, usualDays - 1));
}

/** `day` 16 `of` 28 for a test that has begun; past its end `day` is larger. */
export function progressOf(row: Experiment, today: Day): { readonly day: number; readonly of: number } | undefined {
  const end = endOf(row);
  return row.started === undefined || end === undefined ? undefined : { day: daysBetween(row.started, today) + 1, of: daysBetween(row.started, end) + 1 };
}

export type Reading = NonNullable<Experiment['readings']>[number];
export type WeekOfTest = { readonly week: Week; readonly reading: Reading | undefined; readonly state: 'noted' | 'missed' | 'now' | 'ahead' };

/** The weeks of a test that has begun, each with its reading, up to its end and no further than it went. */
export function weeksOf(row: Experiment, today: Day): WeekOfTest[] {
  if (row.started === undefined) return [];
  const first = weekOf(row.started);
  const closed = row.readOut ?? row.stopped;
  const planned = weekOf(closed ?? endOf(row) ?? today);
  const last = [planned, ...(row.readings ?? []).map(({ week }) => week)].reduce((a, b) => (a > b ? a : b));
  const now = weekOf(closed ?? today);
  return Array.from({ length: Math.min(200, Math.max(0, weeksBetween(first, last)) + 1) }, (_, at): WeekOfTest => {
    const week = addWeeks(first, at);
    const reading = row.readings?.find((one) => one.week === week);
    return { week, reading, state: reading ? 'noted' : week > now ? 'ahead' : week === now && closed === undefined ? 'now' : 'missed' };
  });
}

/** A running test whose last day has come. */
export const asksReadout = (row: Experiment, today: Day): boolean => stateOf(row) === 'running' && (endOf(row) ?? today) <= today;

/** The week of a running test that is to be noted; undefined in the week it began, when it is noted, and once it is to be read out. */
export function asksReading(row: Experiment, today: Day): Week | undefined {
  const week = weekOf(today);
  if (stateOf(row) !== 'running' || row.started === undefined || weekOf(row.started) >= week || asksReadout(row, today)) return undefined;
  return row.readings?.some((one) => one.week === week) ? undefined : week;
}

/** Earlier weeks that were to be noted and were not. The week a test began in may be too short to say anything. */
export const weeksMissed = (row: Experiment, today: Day): Week[] =>
  weeksOf(row, today).flatMap(({ week, state }) => (state === 'missed' && row.started !== undefined && week > weekOf(row.started) ? [week] : []));

/** The tests that ask for something now: this week's reading, or the readout. */
export const testsDue = (career: Career, today: Day): Experiment[] =>
  [...career.experiment.values()].filter((row) => asksReadout(row, today) || asksReading(row, today) !== undefined);
