import { cut } from '../people/person-fields.ts';
import type { Attendee } from '../reading.ts';
import { type ContentLine, unescapeText } from '../vcard/content-line.ts';
import { type Component, linesNamed, textOf } from './components.ts';
import { readTime, type Wall, type Zone } from './zones.ts';

/** A time as an event gives it: a date, or a reading of the wall clock in a zone; without a zone it is the user's own. */
export type When = { readonly wall: Wall; readonly isDate: boolean; readonly zone: Zone | undefined };

/** One event as the file has it: a single one, a series, or one time of a series that differs. */
export type CalendarEvent = {
  readonly line: number;
  readonly uid: string;
  /** Of two versions of an event the later has the higher. */
  readonly version: readonly [sequence: number, stamp: string];
  readonly start: When;
  /** The time of the series this one stands in for. */
  readonly instead: When | undefined;
  readonly rules: readonly string[];
  readonly withoutRules: readonly string[];
  readonly also: readonly When[];
  readonly except: readonly When[];
  readonly cancelled: boolean;
  readonly title: string;
  readonly call: boolean;
  readonly people: readonly Attendee[];
};

export type EventRefused = { readonly refused: string };
/** The zone of a TZID as the file or the world has it; undefined when nobody knows it. */
export type ZoneOf = (tzid: string) => Zone | undefined;

const mostTimes = 5_000;
const mostPeople = 500;

function whenOf(text: string, line: ContentLine, zoneOf: ZoneOf, utcZone: Zone): When | null {
  const time = readTime(text);
  if (!time) return null;
  const tzid = line.params.get('TZID')?.[0];
  const zone = time.isDate ? undefined : time.isUtc ? utcZone : tzid === undefined ? undefined : zoneOf(tzid);
  return { wall: time.wall, isDate: time.isDate, zone };
}

const service =
  /(?:meet\.google\.com|zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|gotomeeting\.com|meet\.jit\.si|bluejeans\.com)/i;
const onlyOnline =
  /^\s*(?:microsoft teams[ -](?:meeting|besprechung)|réunion microsoft teams|reunión de microsoft teams|google meet|zoom(?: meeting)?|skype|facetime|webex|slack)\s*$/i;

/** A conference link, or nothing but the name of a service, where a place would stand; with no place at all a conference of its own. */
function isCall(component: Component): boolean {
  const place = unescapeText(textOf(component, 'LOCATION') ?? '').slice(0, 2_000);
  if (place.trim() === '') return ['X-GOOGLE-CONFERENCE', 'CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL'].some((name) => textOf(component, name));
  return (
    onlyOnline.test(place) ||
    (/^\s*https?:\/\/\S+\s*$/i.test(place) || !/[;,\n]/.test(place)
      ? service.test(place)
      : place.split(/[;,\n]/).every((part) => part.trim() === '' || service.test(part) || onlyOnline.test(part)))
  );
}

const notPeople = /@(?:group|resource|import)\.calendar\.google\.com$|^(?:no-?reply|noreply-[\w-]+|calendar-notification)@/i;

function peopleOf(component: Component): Attendee[] {
  const people = new Map<string, Attendee>();
  for (const line of [...linesNamed(component, 'ATTENDEE'), ...linesNamed(component, 'ORGANIZER')].slice(0, mostPeople)) {
    const written = /^mailto:(.{3,320})$/i.exec(line.value.trim())?.[1] ?? line.params.get('EMAIL')?.[0] ?? '';
    const email = written.trim().toLowerCase();
    const kind = line.params.get('CUTYPE')?.[0]?.toUpperCase() ?? 'INDIVIDUAL';
    if (!/^[^\s@<>"]{1,64}@[^\s@<>"]{1,250}$/.test(email) || !['INDIVIDUAL', 'UNKNOWN'].includes(kind) || notPeople.test(email)) continue;
    const declined = line.params.get('PARTSTAT')?.[0]?.toUpperCase() === 'DECLINED';
    const named = cut((line.params.get('CN')?.join(', ') ?? '').replace(/\s+/g, ' ').trim(), 200);
    const held = people.get(email);
    people.set(email, { email, name: held?.name || (/@/.test(named) ? '' : named), declined: held?.declined ?? (line.name === 'ATTENDEE' && declined) });
  }
  return [...people.values()];
}

/** An event of a file, or the sentence that says what is wrong with it. */
export function readEvent(component: Component, zoneOf: ZoneOf, utcZone: Zone): CalendarEvent | EventRefused {
  const refuse = (refused: string): EventRefused => ({ refused });
  if (!component.closed) return refuse('This event has no end.');
  const uid = textOf(component, 'UID') ?? '';
  if (uid === '') return refuse('This event has no UID, so it could not be told from another when it is imported again.');
  const first = component.lines.find(({ name }) => name === 'DTSTART');
  const start = first && whenOf(first.value, first, zoneOf, utcZone);
  if (!start) return refuse(first ? `The time “${cut(first.value, 40)}” could not be read.` : 'This event has no time.');
  const replaced = component.lines.find(({ name }) => name === 'RECURRENCE-ID');
  const instead = replaced && whenOf(replaced.value, replaced, zoneOf, utcZone);
  if (instead === null) return refuse(`The time “${cut(replaced?.value ?? '', 40)}” could not be read.`);
  const timesIn = (name: string): When[] =>
    linesNamed(component, name).flatMap((line) =>
      line.value.split(',', mostTimes).flatMap((part) => whenOf(part.split('/')[0] ?? '', line, zoneOf, utcZone) ?? []),
    );
  const texts = (name: string) => linesNamed(component, name).map(({ value }) => value);
  const sequence = Number(/^\d{1,9}$/.exec(textOf(component, 'SEQUENCE') ?? '')?.[0] ?? 0);
  return {
    line: component.line,
    uid: cut(uid, 2_000),
    version: [sequence, textOf(component, 'DTSTAMP') ?? ''],
    start,
    instead,
    rules: texts('RRULE'),
    withoutRules: texts('EXRULE'),
    also: timesIn('RDATE'),
    except: timesIn('EXDATE'),
    cancelled: textOf(component, 'STATUS')?.toUpperCase() === 'CANCELLED',
    title: cut(
      unescapeText(textOf(component, 'SUMMARY') ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      300,
    ),
    call: isCall(component),
    people: peopleOf(component),
  };
}
