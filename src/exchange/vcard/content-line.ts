/** One property of a card. The value is as vCard 3.0 and 4.0 write it, with backslashes; names are in capitals. */
export type ContentLine = { readonly group: string; readonly name: string; readonly params: ReadonlyMap<string, readonly string[]>; readonly value: string };

const namePattern = /^(?:([A-Za-z0-9_-]{1,60})\.)?([A-Za-z0-9_-]{1,60})$/;
/** vCard 2.1 writes parameters without a name; these are no types. */
const bareNames: Readonly<Record<string, string>> = {
  'QUOTED-PRINTABLE': 'ENCODING',
  BASE64: 'ENCODING',
  '8BIT': 'ENCODING',
  '7BIT': 'ENCODING',
  URL: 'VALUE',
  INLINE: 'VALUE',
  CID: 'VALUE',
};

const mostParams = 100;

const uncaret = (text: string): string => text.replace(/\^([n'^])/g, (_, code: string) => (code === 'n' ? '\n' : code === "'" ? '"' : '^'));
const caret = (text: string): string => text.replace(/[\^\n"]/g, (letter) => (letter === '\n' ? '^n' : letter === '"' ? "^'" : '^^'));

/** The pieces of a text between a separator that stands outside quotes. */
function outsideQuotes(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

function endOfHead(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return quoted ? line.indexOf(':') : -1;
}

/** An unfolded line as a property; null when it is none. */
export function parseContentLine(line: string): ContentLine | null {
  const end = endOfHead(line);
  if (end === -1) return null;
  const [first = '', ...rest] = outsideQuotes(line.slice(0, end), ';');
  const [, group = '', name] = namePattern.exec(first.trim()) ?? [];
  if (name === undefined) return null;
  const params = new Map<string, string[]>();
  for (const part of rest.slice(0, mostParams)) {
    const equals = part.indexOf('=');
    const bare = part.trim().toUpperCase();
    const key = equals === -1 ? (Object.hasOwn(bareNames, bare) ? (bareNames[bare] as string) : 'TYPE') : part.slice(0, equals).trim().toUpperCase();
    const values = outsideQuotes(equals === -1 ? part.trim() : part.slice(equals + 1), ',').map((value) => uncaret(value.replaceAll('"', '')));
    if (/^[A-Z0-9_-]{1,60}$/.test(key)) params.set(key, [...(params.get(key) ?? []), ...values.filter(Boolean)]);
  }
  return { group, name: name.toUpperCase(), params, value: line.slice(end + 1) };
}

const paramText = (value: string): string => (/[:;,]/.test(value) ? `"${caret(value)}"` : caret(value));
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const control = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A property as one line, not yet folded. */
export function formatContentLine({ group, name, params, value }: ContentLine): string {
  const written = [...params].filter(([, values]) => values.length > 0).map(([key, values]) => `;${key}=${values.map(paramText).join(',')}`);
  return `${group ? `${group}.` : ''}${name}${written.join('')}:${value}`.replace(/\r\n?|\n/g, '\\n').replace(control, '');
}

const unescaped = (pair: string): string => (pair[1] === 'n' || pair[1] === 'N' ? '\n' : (pair[1] ?? ''));

export const unescapeText = (value: string): string => (value.includes('\\') ? value.replace(/\\[nN\\,;:]/g, unescaped) : value);
export const escapeText = (text: string): string => text.replace(/[\\,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
/** Text that is one part of several, as in N and ORG. */
export const escapePart = (text: string): string => escapeText(text).replace(/;/g, '\\;');

/** The pieces of a value between a separator that has no backslash before it, each unescaped. */
export function splitEscaped(value: string, separator: ';' | ','): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      pieces.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, value.slice(from)].map(unescapeText);
}

export const plainLine = (name: string, value: string): ContentLine => ({ group: '', name, params: new Map(), value });
export const hasParam = (line: ContentLine, key: string, ...values: readonly string[]): boolean =>
  line.params.get(key)?.some((held) => values.includes(held.toUpperCase())) ?? false;
