import { capitalised, sayCount } from '#core/say.ts';
import { chunkOfRecords } from '../limits.ts';
import type { Attendee, Findings, Progress } from '../reading.ts';
import { type Component, splitComponents, textOf } from './components.ts';
import type { Budget } from './expand.ts';
import { type CalendarEvent, readEvent } from './read-event.ts';
import { dayOf, hasBegun, keyIn, type Present, timesOf } from './series.ts';
import { describedZone, namedZone, utc, wallDay, type Zone, zoneByTzid } from './zones.ts';

/** When and where a calendar is read: an ISO instant, and the user's zone in the tz database. */
export type CalendarClock = { readonly now: string; readonly zone: string };

const mostMeetings = 30_000;
/** Days all the rules of one file may look at: a second's work. */
const daysPerFile = 3_000_000;
const seriesAtOnce = 20;

type Group = { series?: CalendarEvent; readonly others: CalendarEvent[] };

const isNewer = (one: CalendarEvent, held: CalendarEvent | undefined): boolean =>
  held === undefined || one.version[0] > held.version[0] || (one.version[0] === held.version[0] && one.version[1] >= held.version[1]);

/** The zones the events of a file name, each made once; a zone nobody knows is taken for the user's own, and said. */
function zonesOf(components: readonly Component[], upTo: string, unknown: (tzid: string) => void): (tzid: string) => Zone | undefined {
  const described = new Map(components.filter(({ name }) => name === 'VTIMEZONE').map((component) => [textOf(component, 'TZID') ?? '', component]));
  const made = new Map<string, Zone | undefined>();
  return (tzid) => {
    if (made.has(tzid)) return made.get(tzid);
    const component = described.get(tzid);
    const place = component && textOf(component, 'X-LIC-LOCATION');
    const zone = zoneByTzid(tzid) ?? (place ? namedZone(place) : null) ?? (component ? describedZone(component, upTo) : null) ?? undefined;
    if (!zone) unknown(tzid);
    if (made.size < chunkOfRecords) made.set(tzid, zone);
    return zone;
  };
}

/** Reads the meetings of a calendar that have begun by now: each series once, and each of its times that differs. */
export function* readCalendar(file: string, text: string, { now, zone: zoneName }: CalendarClock, into: Findings): Generator<Progress, void> {
  const present: Present = { instant: Date.parse(now), zone: namedZone(zoneName) ?? utc };
  const upTo = wallDay(present.zone.wallOf(present.instant) + 370 * 86_400_000);
  const remark = (sentence: string) => into.remarks.push({ file, line: 0, remark: sentence });
  const components: Component[] = [];
  for (const component of splitComponents(text)) {
    components.push(component);
    if (components.length % chunkOfRecords === 0) yield { file, done: component.line, total: Math.ceil(text.length / 20) };
  }
  const calendars = components.filter(({ name }) => name === 'VCALENDAR');
  const owner = calendars.map((calendar) => textOf(calendar, 'X-WR-CALNAME') ?? '').find((name) => /^[^\s@]{1,64}@[^\s@]{1,250}$/.test(name));
  into.files.push({ file, form: 'calendar', ...(owner && { owner: owner.toLowerCase() }) });
  const zoneOf = zonesOf(components, upTo, (tzid) => remark(`Nothing says what the time zone “${tzid.slice(0, 60)}” is; its times were taken for yours.`));
  const groups = new Map<string, Group>();
  for (const component of components) {
    if (component.name !== 'VEVENT') continue;
    const read = readEvent(component, zoneOf, utc);
    if ('refused' in read) into.refused.push({ file, line: component.line, reason: read.refused });
    else gather(groups, read);
  }
  const cancelled = calendars.some((calendar) => textOf(calendar, 'METHOD')?.toUpperCase() === 'CANCEL');
  yield* settle(file, groups, present, cancelled, into);
}

function gather(groups: Map<string, Group>, event: CalendarEvent): void {
  let group = groups.get(event.uid);
  if (!group) groups.set(event.uid, (group = { others: [] }));
  if (event.instead !== undefined) group.others.push(event);
  else if (isNewer(event, group.series)) group.series = event;
}

/** The newest version of each time that stands apart, by the day of the series it stands in for. */
function apartFrom(series: CalendarEvent | undefined, others: readonly CalendarEvent[], zone: Zone): Map<string, CalendarEvent> {
  const byKey = new Map<string, CalendarEvent>();
  for (const event of others) {
    const instead = event.instead ?? event.start;
    const key = keyIn(series?.start ?? instead, instead, zone);
    if (isNewer(event, byKey.get(key))) byKey.set(key, event);
  }
  return byKey;
}

function* settle(file: string, groups: ReadonlyMap<string, Group>, present: Present, allCancelled: boolean, into: Findings): Generator<Progress, void> {
  const budget: Budget = { days: daysPerFile };
  let [done, times, alone, tooMany] = [0, 0, 0, 0];
  for (const [uid, { series, others }] of groups) {
    done += 1;
    if (done % seriesAtOnce === 0) yield { file, done, total: groups.size };
    const events = series ? [series, ...others] : others;
    if (!events.some(({ people }) => people.length > 0)) {
      alone += 1;
      continue;
    }
    const people = series?.people ?? [];
    const push = (event: CalendarEvent, found: ReturnType<typeof timesOf>, invited: readonly Attendee[]) => {
      if ('refused' in found) return into.refused.push({ file, line: event.line, reason: found.refused });
      if (found.length === 0) return;
      if (times + found.length > mostMeetings) return (tooMany += found.length);
      times += found.length;
      const off = allCancelled ? found.map((time) => ({ ...time, off: true })) : found;
      const { line, title, call, start } = event;
      return into.meetings.push({
        file,
        line,
        meeting: { uid, title: title || series?.title || 'Meeting', call, allDay: start.isDate, people: invited, times: off },
      });
    };
    const apart = apartFrom(series, others, present.zone);
    if (series) push(series, timesOf(series, new Set(apart.keys()), present, budget), people);
    for (const [key, event] of apart) {
      const off = event.cancelled || !hasBegun(event.start, present);
      push(event, [{ key, day: dayOf(event.start, present.zone), off }], event.people.length > 0 ? event.people : people);
    }
  }
  const remark = (sentence: string) => into.remarks.push({ file, line: 0, remark: sentence });
  if (alone > 0) remark(`${capitalised(sayCount(alone, 'event names', 'events name'))} nobody and ${alone === 1 ? 'was' : 'were'} passed over.`);
  if (tooMany > 0) remark(`Only ${mostMeetings.toLocaleString('en')} meetings are taken from one file; ${tooMany.toLocaleString('en')} were left out.`);
}
