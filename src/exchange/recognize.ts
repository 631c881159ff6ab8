import { looksLikeCareer } from './career/read-career.ts';
import { guessMapping } from './csv/columns.ts';
import { firstRecords, guessDelimiter } from './csv/records.ts';

/** What the first bytes of files that cannot be imported say, and what they are. */
const signatures: readonly (readonly [what: string, bytes: string, at?: number])[] = [
  ['a PDF', '%PDF'],
  ['a picture', '\x89PNG'],
  ['a picture', '\xFF\xD8\xFF'],
  ['a picture', 'GIF8'],
  ['a picture', 'WEBP', 8],
  ['a picture', 'BM\0\0'],
  ['a picture or video', 'ftyp', 4],
  ['an older Word, Excel or Outlook file', '\xD0\xCF\x11\xE0'],
  ['a packed file (gzip)', '\x1F\x8B'],
  ['a packed file (7z)', '7z\xBC\xAF'],
  ['a packed file (RAR)', 'Rar!'],
  ['a database', 'SQLite format 3'],
  ['a program', '\x7FELF'],
  ['a program', 'MZ\x90'],
  ['sound', 'ID3'],
  ['an RTF document', '{\\rtf'],
];
const wanted = 'not a LinkedIn export, a vCard, a calendar, a résumé, a ladder, a CSV or a Windward export';
const notThis = (what: string): string => `This looks like ${what}, ${wanted}.`;

const hasBytes = (bytes: Uint8Array, text: string, at: number): boolean => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** The sentence for bytes that are no text; null when they may be text. */
export function notText(bytes: Uint8Array): string | null {
  const what = signatures.find(([, text, at]) => hasBytes(bytes, text, at ?? 0))?.[0];
  return what ? notThis(what) : null;
}

/** Office documents are zips too. */
export function officeDocument(names: readonly string[]): string | null {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/')) return `${notThis('an Excel workbook')} In Excel, save it as CSV and import that.`;
  if (has('word/')) return notThis('a Word document');
  if (has('ppt/')) return notThis('a PowerPoint presentation');
  if (has('META-INF/')) return notThis('a document or program');
  return null;
}

/** `text` has no form of its own: Markdown, YAML, or only words. */
export type TextForm = 'vcard' | 'calendar' | 'career' | 'json' | 'csv' | 'text';
export const onlyWords = notThis('plain text');

/** What a text is by its content; a sentence when it is nothing that can be imported. LinkedIn's files are looked for before. */
export function recognizeText(text: string): { readonly form: TextForm } | { readonly refused: string } {
  const head = text.slice(0, 4_000);
  const start = head.trimStart();
  if (start === '' && text.trim() === '') return { refused: 'This file is empty.' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them
  if (/[\u0000-\u0008\u000E-\u001A]/.test(head)) return { refused: notThis('a program’s own data') };
  if (/(^|\n)\s{0,3}BEGIN\s{0,3}:\s{0,3}VCARD\s*(\n|$)/i.test(head)) return { form: 'vcard' };
  if (/^BEGIN\s{0,3}:\s{0,3}VCALENDAR/i.test(start)) return { form: 'calendar' };
  if (start.startsWith('{') || start.startsWith('[')) return { form: looksLikeCareer(head) ? 'career' : 'json' };
  if (/^<(!doctype html|html|head|body)/i.test(start)) return { refused: notThis('a web page') };
  if (start.startsWith('<')) return { refused: notThis('XML') };
  return { form: looksLikeCsv(text) ? 'csv' : 'text' };
}

/** A table: its first rows are all as wide as each other, or its first row names a column of people. */
function looksLikeCsv(text: string): boolean {
  const rows = firstRecords(text, guessDelimiter(text), 20).map((record) => record.cells);
  const width = rows[0]?.length ?? 0;
  if (rows.length > 1 && width > 1 && rows.every((row) => row.length === width)) return true;
  return rows.length > 1 && guessMapping(rows).sure;
}
