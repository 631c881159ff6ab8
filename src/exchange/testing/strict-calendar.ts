/** A property as a strict reader of RFC 5545 has it. */
type StrictProperty = { readonly name: string; readonly params: string; readonly value: string };
type StrictEvent = ReadonlyMap<string, string>;

const contentLine = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*)(?:,(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*)*):([^\p{Cc}]*)$/u;
const known = new Set(['UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY', 'TRANSP']);
const once = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE'];

function isRealDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== undefined && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** TEXT as 3.3.11 allows it: a backslash only before one of its four letters, no bare comma or semicolon. */
function textOf(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value)) throw new Error(`no TEXT: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}

/** The content lines of 3.1: CRLF everywhere, no line over 75 octets, each piece whole UTF-8, no control characters. */
function strictLines(bytes: Uint8Array): StrictProperty[] {
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = whole.decode(bytes);
  if (!text.endsWith('\r\n') || /\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line does not end with CRLF');
  let [at, piece]: [number, number[]] = [0, []];
  const physical: string[] = [];
  for (; at < bytes.length; at += 1) {
    if (bytes[at] === 13 && bytes[at + 1] === 10) {
      if (piece.length > 75) throw new Error('a line is longer than 75 octets');
      physical.push(whole.decode(Uint8Array.from(piece)));
      [at, piece] = [at + 1, []];
    } else piece.push(bytes[at] as number);
  }
  const logical: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/.test(line)) logical.push(`${logical.pop() ?? ''}${line.slice(1)}`);
    else logical.push(line);
  }
  return logical.map((line) => {
    const [, name, params = '', value] = contentLine.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
    return { name, params, value };
  });
}

/** Reads a calendar of whole-day events by the letter of RFC 5545, 3.4 to 3.6.1, sharing nothing with what writes it; throws at the first breach. */
export function readStrictly(bytes: Uint8Array): StrictEvent[] {
  const lines = strictLines(bytes);
  const said = lines.map(({ name, value }) => `${name}:${value}`);
  if (said[0] !== 'BEGIN:VCALENDAR' || said.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  for (const one of ['VERSION:2.0', 'BEGIN:VCALENDAR', 'END:VCALENDAR'])
    if (said.filter((other) => other === one).length !== 1) throw new Error(`${one} is not there once`);
  if (lines.filter(({ name }) => name === 'PRODID').length !== 1) throw new Error('PRODID is not there once');
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const { name, params, value } of lines.slice(1, -1)) {
    if (name === 'BEGIN' || name === 'END') {
      if (value !== 'VEVENT' || (name === 'BEGIN') !== (open === null)) throw new Error(`${name}:${value} out of place`);
      if (open) for (const needed of once) if (!open.has(needed)) throw new Error(`an event without ${needed}`);
      if (open) events.push(open);
      open = open ? null : new Map();
    } else if (open) {
      if (!known.has(name) || open.has(name)) throw new Error(`${name} in an event`);
      if (/^DT(START|END)$/.test(name) && (params !== ';VALUE=DATE' || !isRealDate(value))) throw new Error(`${name}${params}:${value}`);
      if (/^(DTSTAMP|LAST-MODIFIED)$/.test(name) && !/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`${name}:${value}`);
      if (name === 'SEQUENCE' && !(Number(value) <= 2_147_483_647 && /^\d+$/.test(value))) throw new Error(`SEQUENCE:${value}`);
      open.set(name, name === 'SUMMARY' || name === 'UID' ? textOf(value) : value);
    }
  }
  const uids = events.map((event) => event.get('UID'));
  if (new Set(uids).size !== uids.length) throw new Error('two events share a UID');
  return events;
}
