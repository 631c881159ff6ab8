import { refusalOf } from '#core/check.ts';
import type { Body, Json } from '#core/record.ts';
import { chunkOfRecords } from '../limits.ts';
import { lineAt, parsePlainJson } from '../plain-json.ts';
import type { Findings, Progress } from '../reading.ts';
import { careerFormat, careerFormatVersion } from './export-career.ts';

type Reader = { readonly file: string; readonly into: Findings; readonly seen: Set<string> };
type Header = { readonly format?: Json; readonly version?: Json };

/** Whether the beginning of a text is that of a career's own export. */
export const looksLikeCareer = (head: string): boolean => /"format"\s{0,9}:\s{0,9}"windward-career"/.test(head);

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

function headerRefusal({ format, version }: Header): string | null {
  if (format !== careerFormat) return 'This is not a Windward export.';
  if (typeof version !== 'number') return 'This export does not say which version of the format it is in.';
  if (version > careerFormatVersion) return 'This export was made by a newer Windward. Update this one first, then import it again.';
  return null;
}

/** Finding a line means going through the text again, so it is done for so many refusals only. */
const mostExact = 100;

function takeRecord({ file, into, seen }: Reader, line: number, kind: string, row: Json | undefined, exactLine = () => line): void {
  const refuse = (reason: string) => into.refused.push({ file, line: into.refused.length < mostExact ? exactLine() : line, reason });
  if (!isObject(row) || typeof row.id !== 'string') return void refuse('This record has no id.');
  const { id, ...body } = row;
  const reason = refusalOf({ kind, id, body: body as Body });
  if (reason) return void refuse(reason);
  const key = `${kind}/${id}`;
  if (seen.has(key)) return void refuse('A record with this id stands further up in the file.');
  seen.add(key);
  into.records.push({ file, line, kind, id, body: body as Body });
}

const layout = /^\s{0,9}\{\s{0,9}\n"format":"windward-career",\n"version":(\d{1,9}),\n"exportedOn":"[^"\n]{0,40}",\n"records":\{\n/;

/** Reads an export as it is written, one record a line: a line that is broken costs that line only. */
function* readLines(reader: Reader, text: string, start: number): Generator<Progress, void> {
  const { file, into } = reader;
  let kind: string | null = null;
  let closed = false;
  let line = lineAt(text, start);
  let count = 0;
  for (let at = start; at < text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const content = text.slice(at, end === -1 ? text.length : end).trim();
    at = end === -1 ? text.length : end + 1;
    const section: string | undefined = /^"([a-z-]{1,40})":\[$/.exec(content)?.[1];
    if (section !== undefined) kind = section;
    else if (content === '}') closed = true;
    else if (content.startsWith('{') && kind !== null) {
      const parsed = parsePlainJson(content.endsWith(',') ? content.slice(0, -1) : content);
      if (parsed.ok) takeRecord(reader, line, kind, parsed.value);
      else into.refused.push({ file, line, reason: 'This record is not complete JSON.' });
    } else if (content !== '' && content !== ']' && content !== '],') into.refused.push({ file, line, reason: 'This line is no record.' });
    count += 1;
    if (count % chunkOfRecords === 0) yield { file, done: at, total: text.length };
  }
  if (!closed) into.remarks.push({ file, line: line - 1, remark: 'The file stops before its end. What stands before that was read.' });
}

function lineOfRecord(text: string, row: Json): number | undefined {
  const at = isObject(row) && typeof row.id === 'string' ? text.indexOf(`"id": ${JSON.stringify(row.id)}`) : -1;
  return at === -1 ? undefined : lineAt(text, at);
}

/** Reads an export that another program has laid out anew. */
function* readWhole(reader: Reader, text: string): Generator<Progress, string | null> {
  const { file, into } = reader;
  const parsed = parsePlainJson(text);
  if (!parsed.ok) {
    const line = parsed.at === undefined ? '' : ` It breaks off on line ${lineAt(text, parsed.at)}.`;
    return `${parsed.reason}${line}`;
  }
  if (!isObject(parsed.value)) return 'This is not a Windward export.';
  const refusal = headerRefusal(parsed.value);
  if (refusal) return refusal;
  if (!isObject(parsed.value.records)) return 'This export holds no records.';
  let count = 0;
  for (const [kind, rows] of Object.entries(parsed.value.records)) {
    const line = lineAt(text, text.indexOf(JSON.stringify(kind)));
    if (!Array.isArray(rows)) into.refused.push({ file, line, reason: `${kind} is not a list of records.` });
    for (const row of Array.isArray(rows) ? (rows as Json[]) : []) {
      takeRecord(reader, line, kind, row, () => lineOfRecord(text, row) ?? line);
      count += 1;
      if (count % chunkOfRecords === 0) yield { file, done: count, total: count + 1 };
    }
  }
  return null;
}

/** Reads a career's own export into records; the sentence that says why not, when it is none. */
export function* readCareer(file: string, text: string, into: Findings): Generator<Progress, string | null> {
  const reader: Reader = { file, into, seen: new Set() };
  const laidOut = layout.exec(text);
  if (!laidOut) return yield* readWhole(reader, text);
  const refusal = headerRefusal({ format: careerFormat, version: Number(laidOut[1]) });
  if (refusal === null) yield* readLines(reader, text, laidOut[0].length);
  return refusal;
}
