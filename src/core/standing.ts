import type { Need } from './board/needs.ts';
import type { Career } from './career.ts';
import { perTable } from './insight.ts';
import { needKey } from './need-words.ts';
import type { Role } from './roles/roles.ts';
import type { Setback } from './setbacks/setbacks.ts';
import type { Phase } from './skills/skills.ts';
import { addDays, addWeeks, type Day, daysBetween, firstDayOf, lastDayOf, weekOf } from './time.ts';

/** Where somebody stands on a day: what rooms need of one another. They may not use each other's code, so tables are read here. */
const profileIn = (career: Career) => career.profile.get('me');
const usualCheckinDay = 5;

/** The phase the role held on a day feels like, of several the one begun last. */
function feltPhase(career: Career, day: Day): Phase | undefined {
  let held: Role | undefined;
  for (const row of career.role.values()) {
    if (row.from === undefined || firstDayOf(row.from) > day || (row.to !== undefined && lastDayOf(row.to) < day)) continue;
    if (!held?.from || firstDayOf(row.from) > firstDayOf(held.from) || (row.from === held.from && row.id < held.id)) held = row;
  }
  return held?.phase;
}

/** The phase worked toward; without a target the phase the present role feels like. */
export const phaseInView = (career: Career, day: Day): Phase | undefined => profileIn(career)?.targetPhase ?? feltPhase(career, day);
/** Each need's record, an open one before one that was closed, in the order in which they were opened. */
const needRows = perTable((table: ReadonlyMap<string, Need>): ReadonlyMap<string, Need> => {
  const rows = [...table.values()].sort((a, b) => (`${a.opened} ${a.id}` < `${b.opened} ${b.id}` ? -1 : 1));
  return new Map([...rows.filter((row) => row.closed !== undefined), ...rows.filter((row) => row.closed === undefined)].map((row) => [needKey(row.need), row]));
});

/** The record of a need, however it is written; undefined for one that only the profile lists. */
export const needRow = (career: Career, words: string): Need | undefined => needRows(career.need).get(needKey(words));

/** The needs the board is to serve: those opened and not closed, then those that only the profile lists. Each once. */
export function boardNeeds(career: Career): readonly string[] {
  const rows = needRows(career.need);
  const words = new Map([...rows].filter(([, row]) => row.closed === undefined).map(([key, row]) => [key, row.need]));
  for (const listed of profileIn(career)?.needs ?? []) if (!rows.has(needKey(listed)) && !words.has(needKey(listed))) words.set(needKey(listed), listed);
  return [...words.values()];
}

/** The weekday kept free for the check-in, 1 for Monday. */
export const checkinWeekday = (career: Career): number => profileIn(career)?.checkinDay ?? usualCheckinDay;

const quietWeeks = 13;
const isWithin = (on: Day, day: Day): boolean => on <= day && daysBetween(on, day) <= quietWeeks * 7;

/** The day a role is known to have ended on: of a month or a year that still runs, today. */
function endOf(row: Role, today: Day): Day | undefined {
  if (row.to === undefined || firstDayOf(row.to) > today) return undefined;
  const end = lastDayOf(row.to);
  return end > today ? today : end;
}

const isOver = (row: Setback, day: Day): boolean => row.ended !== undefined && row.ended <= day;
const isPaused = (row: Setback, day: Day): boolean => row.paused !== undefined && row.paused <= day;

/** The setback that is on: begun, not over and not paused; of several the latest. */
export function setbackOn(career: Career, day: Day): Setback | undefined {
  let on: Setback | undefined;
  for (const row of career.setback.values()) {
    if (row.day > day || isOver(row, day) || isPaused(row, day)) continue;
    if (!on || row.day > on.day || (row.day === on.day && row.id < on.id)) on = row;
  }
  return on;
}

/** A setback that was written down about this layoff says by itself whether it is on, paused or over. */
function isWrittenDown(career: Career, role: Role, on: Day): boolean {
  for (const row of career.setback.values())
    if (row.role === role.id || (row.type === 'layoff' && Math.abs(daysBetween(row.day, on)) <= quietWeeks * 7)) return true;
  return false;
}

/** A time to ask for less: since when, in whole weeks, and the setback's record or the role that ended in a layoff. */
export type Layoff = { readonly on: Day; readonly weeks: number } & (
  | { readonly setback: Setback; readonly role?: undefined }
  | { readonly role: Role; readonly setback?: undefined }
);

/**
 * The setback that is on, else a layoff of the last 13 weeks that nothing was written down about, the latest one; in that
 * time the app asks for less and counts nothing as late.
 */
export function recentLayoff(career: Career, day: Day): Layoff | undefined {
  const setback = setbackOn(career, day);
  if (setback) return { setback, on: setback.day, weeks: Math.floor(daysBetween(setback.day, day) / 7) };
  let latest: (Layoff & { readonly role: Role }) | undefined;
  for (const role of career.role.values()) {
    const on = role.ended === 'layoff' ? endOf(role, day) : undefined;
    if (on === undefined || !isWithin(on, day) || isWrittenDown(career, role, on)) continue;
    if (latest === undefined || on > latest.on || (on === latest.on && role.id < latest.role.id))
      latest = { role, on, weeks: Math.floor(daysBetween(on, day) / 7) };
  }
  return latest;
}

const quietsRadar: readonly Setback['type'][] = ['layoff', 'passed-over'];

/** Whether the radar says nothing: while a setback is on, and for 13 weeks after a layoff, after being passed over, and after any that is paused. */
export function radarIsQuiet(career: Career, day: Day): boolean {
  if (recentLayoff(career, day)) return true;
  for (const row of career.setback.values())
    if (isWithin(row.day, day) && (quietsRadar.includes(row.type) || (isPaused(row, day) && !isOver(row, day)))) return true;
  return false;
}

/** The days of setbacks whose check-ins say nothing of what is normal: until each was over, and 13 weeks where the radar is quiet for so long. */
export const setbackSpans = perTable((table: ReadonlyMap<string, Setback>): readonly { readonly from: Day; readonly to: Day }[] =>
  [...table.values()].map((row) => {
    const least = quietsRadar.includes(row.type) || row.paused !== undefined ? addDays(row.day, quietWeeks * 7) : row.day;
    const end = row.ended ?? row.paused ?? '9999-12-31';
    return { from: row.day, to: end > least ? end : least };
  }),
);

/** What is shorter changes no rhythm. */
const leastDays = 7;

/** The last day on which a setback ended or was paused, up to a day: rhythms that fell into it, or were late before, start anew there. */
export function backSince(career: Career, day: Day): Day | undefined {
  let latest: Day | undefined;
  for (const row of career.setback.values())
    for (const end of [row.paused, row.ended])
      if (end !== undefined && end <= day && daysBetween(row.day, end) >= leastDays && end > (latest ?? '')) latest = end;
  return latest;
}

/** The energy answered in this week's check-in, else in last week's; undefined when neither is there. */
export function latestEnergy(career: Career, day: Day): number | undefined {
  const week = weekOf(day);
  return (career.checkin.get(week) ?? career.checkin.get(addWeeks(week, -1)))?.energy;
}

/** Energy of 1 or 2 in the latest check-in. */
export const isLowOnEnergy = (career: Career, day: Day): boolean => (latestEnergy(career, day) ?? 5) <= 2;

/** Which of the two asks for a gentler week, a layoff or another setback before the energy. */
export type Strain = 'layoff' | 'low-energy';
export const strainOf = (career: Career, day: Day): Strain | undefined =>
  recentLayoff(career, day) ? 'layoff' : isLowOnEnergy(career, day) ? 'low-energy' : undefined;

type Done = { readonly key: string; readonly state: string; readonly settled?: Day | undefined; readonly planned: Day };

const doneByKey = perTable((table: ReadonlyMap<string, Done>) => {
  const days = new Map<string, Day>();
  for (const row of table.values()) {
    const on = row.settled ?? row.planned;
    if (row.state === 'done' && on > (days.get(row.key) ?? '')) days.set(row.key, on);
  }
  return days;
});

/** The last day a move with this key was ticked as done; undefined when never. */
export const lastDone = (career: Career, key: string): Day | undefined => doneByKey(career.move as ReadonlyMap<string, Done>).get(key);

/** Whether a move with this key was ticked as done in the last `weeks` weeks. */
export function doneWithin(career: Career, key: string, day: Day, weeks: number): boolean {
  const on = lastDone(career, key);
  return on !== undefined && on > addDays(day, -7 * weeks);
}
