import { isDay, numberToDay } from '#core/time.ts';
import { type Component, linesNamed, textOf } from './components.ts';
import { expandRule } from './expand.ts';
import { parseRule } from './rule.ts';

const dayMs = 86_400_000;

/** A reading of the clock on the wall, as the milliseconds it would be in UTC. */
export type Wall = number;

/** What clocks show somewhere: instants, in milliseconds since 1970, and readings of the wall clock there. */
export type Zone = { wallOf(instant: number): Wall; instantOf(wall: Wall): number };

export const wallDay = (wall: Wall): string => numberToDay(Math.floor(wall / dayMs));
export const utc: Zone = { wallOf: (instant) => instant, instantOf: (wall) => wall };

const quarter = 900_000;
const known = new Map<string, Zone | null>();

/** A zone of the tz database by its name, `Europe/Berlin`; null when there is none of that name. */
export function namedZone(name: string): Zone | null {
  const held = known.get(name);
  if (held !== undefined) return held;
  const made = makeNamed(name);
  if (known.size < 500) known.set(name, made);
  return made;
}

function makeNamed(name: string): Zone | null {
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(name)) return null;
  let format: Intl.DateTimeFormat;
  try {
    const numeric = 'numeric';
    const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', ...parts });
  } catch {
    return null;
  }
  const offsets = new Map<number, number>();
  /** Clocks change at a quarter of an hour, so one answer serves all instants of one. */
  const offsetAt = (instant: number): number => {
    const at = Math.floor(instant / quarter) * quarter;
    let offset = offsets.get(at);
    if (offset === undefined) {
      const shown = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]));
      const of = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
      offset = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - at;
      if (offsets.size < 100_000) offsets.set(at, offset);
    }
    return offset;
  };
  return {
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf: (wall) => wall - offsetAt(wall - offsetAt(wall)),
  };
}

/** A zone by a TZID: as it is, or by its end, since some programs write their own address before it. */
export function zoneByTzid(tzid: string): Zone | null {
  const parts = tzid.trim().replace(/^"|"$/g, '').slice(0, 200).split('/').filter(Boolean);
  for (let from = Math.max(0, parts.length - 3); from < parts.length; from += 1) {
    const zone = namedZone(parts.slice(from).join('/'));
    if (zone) return zone;
  }
  return null;
}

/** A date, or a date and time, as iCalendar writes them; null when it is none, or of a year no meeting is of. */
export function readTime(text: string, firstYear = 1900): { readonly wall: Wall; readonly isDate: boolean; readonly isUtc: boolean } | null {
  const [, year, month, date, time, hour = '0', minute = '0', second = '0', z] = /^(\d{4})(\d\d)(\d\d)(T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(text.trim()) ?? [];
  if (year === undefined || !isDay(`${year}-${month}-${date}`)) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60 || Number(year) < firstYear || Number(year) > 2200) return null;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second));
  return { wall, isDate: time === undefined, isUtc: z !== undefined };
}

function readOffset(text: string | undefined): number | null {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text ?? '') ?? [];
  return sign === undefined ? null : (sign === '-' ? -1_000 : 1_000) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds));
}

type Onset = { readonly wall: Wall; readonly from: number; readonly to: number };
const earliest = Date.UTC(1970, 0, 1);

/** When clocks change by one observance of a VTIMEZONE, up to a day; none when it cannot be read. Long before 1970 nothing met. */
function onsetsOf(part: Component, upTo: string): Onset[] {
  const start = readTime(textOf(part, 'DTSTART') ?? '', 1000);
  const [from, to] = [readOffset(textOf(part, 'TZOFFSETFROM')), readOffset(textOf(part, 'TZOFFSETTO'))];
  if (!start || from === null || to === null) return [];
  const onset = (wall: Wall): Onset => ({ wall, from, to });
  const listed = linesNamed(part, 'RDATE').flatMap(({ value }) => value.split(',', 400).flatMap((one) => readTime(one.split('/')[0] ?? '')?.wall ?? []));
  const text = textOf(part, 'RRULE');
  const rule = text === undefined ? undefined : parseRule(text);
  if (!rule || 'refused' in rule || rule.freq !== 'YEARLY' || rule.interval !== 1 || rule.count !== undefined) return [start.wall, ...listed].map(onset);
  const first = start.wall < earliest ? `1968${wallDay(start.wall).slice(4)}` : wallDay(start.wall);
  const until = readTime(rule.until ?? '', 1000);
  const days = expandRule(rule, first, upTo, { days: 60_000 }) ?? [];
  const time = ((start.wall % dayMs) + dayMs) % dayMs;
  const walls = days.map((day) => Date.parse(`${day}T00:00:00Z`) + time).filter((wall) => !until || wall - (until.isUtc ? from : 0) <= until.wall);
  return [...walls, ...listed].map(onset);
}

/** The zone a VTIMEZONE describes; null when nothing of it can be read. */
export function describedZone(component: Component, upTo: string): Zone | null {
  const onsets = component.parts.flatMap((part) => onsetsOf(part, upTo)).sort((a, b) => a.wall - b.wall);
  const [first] = onsets;
  if (!first) return null;
  const offset = (holds: (onset: Onset) => boolean): number => onsets.findLast(holds)?.to ?? first.from;
  return {
    wallOf: (instant) => instant + offset(({ wall, from }) => wall - from <= instant),
    instantOf: (wall) => wall - offset((onset) => onset.wall <= wall),
  };
}
