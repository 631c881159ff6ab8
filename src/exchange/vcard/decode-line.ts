import { decodeAs } from '../text/encoding.ts';
import { type ContentLine, parseContentLine } from './content-line.ts';

const hex = (code: number): number =>
  code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;

/** The bytes a quoted-printable text stands for; letters that should not be there as they are count as UTF-8. */
function quotedPrintableBytes(text: string): Uint8Array {
  const source = new TextEncoder().encode(text);
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] as number;
    const [high, low] = byte === 61 ? [hex(source[at + 1] ?? 0), hex(source[at + 2] ?? 0)] : [-1, -1];
    if (high >= 0 && low >= 0) at += 2;
    bytes[length] = high >= 0 && low >= 0 ? high * 16 + low : byte;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function fromQuotedPrintable(value: string, charset: string | undefined): string {
  const bytes = quotedPrintableBytes(value);
  const text = (charset && decodeAs(charset, bytes)) || decodeUtf8(bytes) || (decodeAs('windows-1252', bytes) ?? '');
  return text.replace(/\r\n?/g, '\n').trimEnd();
}

function decodeUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs('utf-8', bytes);
  return text?.includes('\uFFFD') ? null : text;
}

/** In vCard 2.1 a comma separates nothing outside these, and a backslash is a backslash unless a semicolon follows. */
const listsOfOld = new Set(['CATEGORIES', 'NICKNAME']);
const escapeOld = (name: string, value: string, quoted: boolean): string => {
  const backslashes = value.replace(quoted ? /\\[;,]?/g : /\\[;,\\nN]?/g, (found) => (found.length > 1 ? found : '\\\\')).replace(/\n/g, '\\n');
  return listsOfOld.has(name) ? backslashes : backslashes.replace(/\\,|,/g, '\\,');
};

const lost = new Set(['CHARSET', 'ENCODING']);

/** One unfolded line of a card of any version, brought into the form of vCard 4.0; null when it is no property. */
export function decodeLine(text: string, old: boolean): ContentLine | null {
  const line = parseContentLine(text);
  if (!line) return null;
  const encoding = line.params.get('ENCODING')?.[0]?.toUpperCase();
  const quoted = encoding === 'QUOTED-PRINTABLE' || encoding === 'Q';
  const plain = quoted ? fromQuotedPrintable(line.value, line.params.get('CHARSET')?.[0]) : line.value;
  const value = (old || quoted ? escapeOld(line.name, plain, quoted) : plain).replace(/\\([\\:])/g, (pair, letter) => (letter === ':' ? ':' : pair));
  const binary = encoding === 'BASE64' || encoding === 'B';
  const params = new Map([...line.params].filter(([key]) => !lost.has(key) || (binary && key === 'ENCODING')));
  if (params.get('VALUE')?.[0]?.toUpperCase() === 'URL') params.set('VALUE', ['uri']);
  const types = params.get('TYPE');
  if (types) {
    const preferred = types.some((type) => type.toUpperCase() === 'PREF');
    const kept = types.filter((type) => !['PREF', 'INTERNET'].includes(type.toUpperCase()));
    if (kept.length > 0) params.set('TYPE', kept);
    else params.delete('TYPE');
    if (preferred && !params.has('PREF')) params.set('PREF', ['1']);
  }
  return { ...line, params, value };
}
