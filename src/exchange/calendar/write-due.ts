import type { Career } from '#core/career.ts';
import type { Person } from '#core/people/people.ts';
import { rhythmOf } from '#core/people/rhythm.ts';
import { addDays, type Day } from '#core/time.ts';
import { foldLine } from '../text/fold-line.ts';

const compactDay = (day: Day): string => day.replaceAll('-', '');
const instantOf = (now: string): string => `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const breaks = /[\p{Cc}\u2028\u2029]+/gu;
/** Text as a value: nothing in it can end the line or the value (RFC 5545, 3.3.11). */
const textValue = (text: string): string =>
  text
    .replace(breaks, ' ')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&');

const epoch = Date.UTC(2020, 0, 1);
/** Never falls, so that a calendar takes each later file for the newer one, whatever has been undone in between. */
const sequenceAt = (now: string): number => Math.max(0, Math.floor((Date.parse(now) - epoch) / 60_000));

function eventOf(person: Person, day: Day, now: string): string[] {
  const stamp = instantOf(now);
  return [
    'BEGIN:VEVENT',
    `UID:due-${person.id}@windward`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequenceAt(now)}`,
    `DTSTART;VALUE=DATE:${compactDay(day)}`,
    `DTEND;VALUE=DATE:${compactDay(addDays(day, 1))}`,
    `SUMMARY:${textValue(`Be in touch with ${person.name}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file with a whole-day event for each person with a rhythm, on the day they are due; never
 * within a pause or a quiet month. An event keeps its UID, so that a later file moves it. Names are all it tells of anybody.
 */
export function dueCalendar(career: Career, today: Day, now = `${today}T00:00:00.000Z`): string {
  const due: { readonly person: Person; readonly day: Day }[] = [];
  for (const person of career.person.values()) {
    const { dueOn } = rhythmOf(career, person, today);
    if (dueOn !== undefined) due.push({ person, day: dueOn });
  }
  due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.person.id < b.person.id ? -1 : 1));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Windward//Who is due//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Windward',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...due.flatMap(({ person, day }) => eventOf(person, day, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
