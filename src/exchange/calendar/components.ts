import { limits } from '../limits.ts';
import { type ContentLine, parseContentLine } from '../vcard/content-line.ts';

/** An event or a time zone of a calendar, with the line of the file it begins on. */
export type Component = {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly ContentLine[];
  /** What lies inside it: the observances of a time zone. */
  readonly parts: readonly Component[];
  readonly closed: boolean;
};

type Growing = { name: string; line: number; lines: ContentLine[]; parts: Growing[]; closed: boolean };

/** Everything else in a calendar is passed over unread: descriptions are long, and nobody's business here. */
const wanted = new Set(
  (
    'UID SUMMARY DTSTART RRULE EXRULE RDATE EXDATE RECURRENCE-ID STATUS SEQUENCE DTSTAMP ATTENDEE ORGANIZER LOCATION CONFERENCE ' +
    'X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL TZID TZOFFSETFROM TZOFFSETTO X-LIC-LOCATION METHOD X-WR-CALNAME'
  ).split(' '),
);
const kept = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);
const mostLines = 5_000;
const mostParts = 400;

type Line = { readonly line: number; readonly text: string };

/** Lines of the file with folded ones joined, each with the number of its first. */
function* unfolded(text: string): Generator<Line, void> {
  let [begun, pieces]: [number, string[]] = [0, []];
  for (let at = 0, line = 1; at <= text.length; line += 1) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const first = text.charCodeAt(at);
    if (pieces.length > 0 && (first === 32 || first === 9)) pieces.push(text.slice(at + 1, end));
    else {
      if (pieces.length > 0) yield { line: begun, text: pieces.join('') };
      [begun, pieces] = [line, [text.slice(at, end)]];
    }
    at = end + 1;
  }
  if (pieces.length > 0) yield { line: begun, text: pieces.join('') };
}

const nameOf = (text: string): string => /^[A-Za-z0-9-]{1,60}(?=[;:])/.exec(text)?.[0].toUpperCase() ?? '';

/**
 * The events and time zones of a calendar as they are closed, and at the end each calendar without them, for what it says of
 * itself. An event that is begun within another ends that one, which then is not closed.
 */
export function* splitComponents(text: string): Generator<Component, void> {
  const stack: Growing[] = [];
  let skipped: string[] = [];
  const close = function* (closed: boolean): Generator<Component, void> {
    const done = stack.pop();
    if (!done) return;
    done.closed = closed;
    const parent = stack.at(-1);
    if (parent?.name === 'VTIMEZONE') parent.parts.length < mostParts && parent.parts.push(done);
    else yield done;
  };
  for (const { line, text: whole } of unfolded(text)) {
    const content = whole.length > limits.field ? whole.slice(0, 100) : whole.trimEnd();
    const [, word, name = ''] = /^(BEGIN|END)\s{0,3}:\s{0,3}([A-Z0-9-]{1,60})$/i.exec(content) ?? [];
    const component = name.toUpperCase();
    if (word?.toUpperCase() === 'BEGIN') {
      if (component === 'VEVENT' || component === 'VTIMEZONE' || component === 'VCALENDAR') {
        skipped = [];
        while (stack.length > 0 && (component === 'VCALENDAR' || stack.at(-1)?.name !== 'VCALENDAR')) yield* close(false);
      }
      if (skipped.length > 0 || !kept.has(component)) skipped.push(component);
      else stack.push({ name: component, line, lines: [], parts: [], closed: false });
    } else if (word) {
      if (skipped.includes(component)) skipped.length = skipped.lastIndexOf(component);
      else if (stack.some((open) => open.name === component)) {
        skipped = [];
        while (stack.length > 0 && stack.at(-1)?.name !== component) yield* close(false);
        yield* close(true);
      }
    } else if (skipped.length === 0 && wanted.has(nameOf(content)) && whole.length <= limits.field) {
      const [open, parsed] = [stack.at(-1), parseContentLine(content)];
      if (open && parsed && open.lines.length < mostLines) open.lines.push(parsed);
    }
  }
  while (stack.length > 0) yield* close(false);
}

export const textOf = ({ lines }: Component, name: string): string | undefined => lines.find((line) => line.name === name)?.value.trim();
export const linesNamed = ({ lines }: Component, name: string): readonly ContentLine[] => lines.filter((line) => line.name === name);
