import { addDays, type Day } from '#core/time.ts';
import type { MeetingTime } from '../reading.ts';
import { type Budget, expandRule } from './expand.ts';
import type { CalendarEvent, EventRefused, When } from './read-event.ts';
import { parseRule, type Rule } from './rule.ts';
import { readTime, utc, wallDay, type Zone } from './zones.ts';

const dayMs = 86_400_000;
const mostYears = 60;

/** The present: an instant, and where the user is. */
export type Present = { readonly instant: number; readonly zone: Zone };

const instantOf = (when: When, zone: Zone): number => (when.zone ?? zone).instantOf(when.wall);

/** The user's own day of a time. A day without a time is that day everywhere. */
export const dayOf = (when: When, zone: Zone): Day => wallDay(when.isDate ? when.wall : zone.wallOf(instantOf(when, zone)));

/** Whether it has begun. */
export const hasBegun = (when: When, { instant, zone }: Present): boolean =>
  when.isDate ? when.wall <= zone.wallOf(instant) : instantOf(when, zone) <= instant;

/** The day of a series a time belongs to, as the clocks of the series have it: this names it for good. */
export function keyIn(start: When, when: When, zone: Zone): Day {
  if (when.isDate || start.isDate) return wallDay(when.wall);
  return wallDay((start.zone ?? zone).wallOf(instantOf(when, zone)));
}

/** Whether a rule still runs on a reading of the clock of its series. */
function untilOf(rule: Rule, { start }: CalendarEvent, zone: Zone): ((wall: number) => boolean) | null {
  if (rule.until === undefined) return () => true;
  const until = readTime(rule.until);
  if (!until) return null;
  if (until.isDate || start.isDate) return (wall) => wallDay(wall) <= wallDay(until.wall);
  const last = until.isUtc ? (start.zone ?? zone).wallOf(utc.instantOf(until.wall)) : until.wall;
  return (wall) => wall <= last;
}

function daysByRules(series: CalendarEvent, texts: readonly string[], present: Present, budget: Budget): Set<Day> | EventRefused {
  const { start } = series;
  const days = new Set<Day>();
  for (const text of texts.slice(0, 5)) {
    const rule = parseRule(text);
    if ('refused' in rule) return rule;
    const runs = untilOf(rule, series, present.zone);
    if (!runs) return { refused: 'It repeats by a rule that could not be read.' };
    const first = wallDay(start.wall);
    const today = wallDay(present.zone.wallOf(present.instant));
    if (first < addDays(today, -365 * mostYears)) return { refused: `It repeats since before ${Number(today.slice(0, 4)) - mostYears}.` };
    const expanded = expandRule(rule, first, addDays(today, 1), budget);
    if (!expanded) return { refused: 'It repeats too often to be followed.' };
    const time = start.wall - Date.parse(`${first}T00:00:00Z`);
    for (const day of expanded) if (runs(Date.parse(`${day}T00:00:00Z`) + time)) days.add(day);
  }
  return days;
}

/**
 * The times of an event that have begun, and those it names but that fall out. `replaced` holds the keys that events of
 * their own stand in for. A single event has the key `once`, so that it stays itself when it is moved to another day.
 */
export function timesOf(series: CalendarEvent, replaced: ReadonlySet<string>, present: Present, budget: Budget): MeetingTime[] | EventRefused {
  const { start, rules, also, except, cancelled } = series;
  const { zone } = present;
  if (rules.length === 0 && also.length === 0) {
    return replaced.has(wallDay(start.wall)) ? [] : [{ key: 'once', day: dayOf(start, zone), off: cancelled || !hasBegun(start, present) }];
  }
  const days = daysByRules(series, rules, present, budget);
  if ('refused' in days) return days;
  const without = daysByRules(series, series.withoutRules, present, budget);
  if ('refused' in without) return without;
  const time = ((start.wall % dayMs) + dayMs) % dayMs;
  const at = (key: Day): When => ({ ...start, wall: Date.parse(`${key}T00:00:00Z`) + time });
  const times = new Map<string, When>([[wallDay(start.wall), start]]);
  for (const key of days) times.set(key, at(key));
  for (const when of also) times.set(keyIn(start, when, zone), when);
  const fallen = new Set([...without, ...except.map((when) => keyIn(start, when, zone))]);
  for (const key of fallen) if (!times.has(key)) times.set(key, at(key));
  return [...times]
    .filter(([key, when]) => !replaced.has(key) && (fallen.has(key) || hasBegun(when, present)))
    .map(([key, when]) => ({ key, day: dayOf(when, zone), off: cancelled || fallen.has(key) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
