import type { Need } from './board/needs.ts';
import type { Career } from './career.ts';
import { perTable } from './insight.ts';
import { needKey } from './need-words.ts';
import type { Role } from './roles/roles.ts';
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

const setbackWeeks = 13;

/** The day a role is known to have ended on: of a month or a year that still runs, today. */
function endOf(row: Role, today: Day): Day | undefined {
  if (row.to === undefined || firstDayOf(row.to) > today) return undefined;
  const end = lastDayOf(row.to);
  return end > today ? today : end;
}

export type Layoff = { readonly role: Role; readonly on: Day; readonly weeks: number };

/** The layoff of the last 13 weeks, the latest one; in that time the app asks for less and counts nothing as late. */
export function recentLayoff(career: Career, day: Day): Layoff | undefined {
  let latest: Layoff | undefined;
  for (const row of career.role.values()) {
    if (row.ended !== 'layoff') continue;
    const on = endOf(row, day);
    if (on === undefined || daysBetween(on, day) > setbackWeeks * 7) continue;
    const known = { role: row, on, weeks: Math.floor(daysBetween(on, day) / 7) };
    if (latest === undefined || on > latest.on || (on === latest.on && row.id < latest.role.id)) latest = known;
  }
  return latest;
}

/** The energy answered in this week's check-in, else in last week's; undefined when neither is there. */
export function latestEnergy(career: Career, day: Day): number | undefined {
  const week = weekOf(day);
  return (career.checkin.get(week) ?? career.checkin.get(addWeeks(week, -1)))?.energy;
}

/** Energy of 1 or 2 in the latest check-in. */
export const isLowOnEnergy = (career: Career, day: Day): boolean => (latestEnergy(career, day) ?? 5) <= 2;

/** Which of the two asks for a gentler week, the layoff before the energy. */
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
