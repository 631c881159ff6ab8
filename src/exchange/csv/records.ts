import { limits } from '../limits.ts';

export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };
type Scan = { readonly cells: string[]; readonly end: number; readonly lines: number; readonly open: boolean; readonly stray: boolean };

const quote = 34;
const newline = 10;
/** How far the end of a quoted field is looked for, and how often a lost quote is forgiven: together they bound the work. */
const farthestQuote = 2 * 1024 * 1024;
const mostBroken = 200;

const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Reads one record that begins at `start`. `open`: a quoted field never ends; `stray`: a quote stands where none belongs. */
function scanRecord(text: string, start: number, delimiter: number): Scan {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  let stray = false;
  for (;;) {
    if (text.charCodeAt(at) === quote) {
      const from = at + 1;
      const farthest = Math.min(text.length, from + farthestQuote);
      let doubled = false;
      let closed = -1;
      for (at = from; at < farthest && closed === -1; at += 1) {
        const code = text.charCodeAt(at);
        if (code === newline) lines += 1;
        if (code !== quote) continue;
        let after = at + 1;
        if (text.charCodeAt(after) === quote) {
          doubled = true;
          at += 1;
          continue;
        }
        while (isBlank(text.charCodeAt(after)) && text.charCodeAt(after) !== delimiter) after += 1;
        const next = text.charCodeAt(after);
        if (after >= text.length || next === delimiter || next === newline) {
          closed = at;
          at = after - 1;
        } else stray = true;
      }
      if (closed === -1) return { cells, end: at, lines, open: true, stray };
      const value = text.slice(from, closed);
      cells.push(doubled ? value.replaceAll('""', '"') : value);
    } else {
      const from = at;
      for (let code = text.charCodeAt(at); at < text.length && code !== delimiter && code !== newline; code = text.charCodeAt(at)) at += 1;
      cells.push(text.slice(from, at));
    }
    if (at >= text.length || text.charCodeAt(at) === newline) return { cells, end: at + 1, lines, open: false, stray };
    at += 1;
  }
}

export type CsvReader = {
  readonly text: string;
  readonly delimiter: string;
  /** How many cells a record has, as the header says; without it any number is right. */
  readonly width?: number;
  readonly refuse: (line: number, reason: string) => void;
};

const brokenQuote = 'A quotation mark in this row is never closed.';

/**
 * The records of a CSV text (line ends as `\n`), in chunks, each with the line it begins on and where it ends. Blank
 * lines are left out. A lost quotation mark costs its own line: reading goes on with the next one. Takes time in
 * proportion to the text whatever it holds, which the usual readers do not.
 */
export function* csvRecords(
  reader: CsvReader,
  start = 0,
  firstLine = 1,
  chunk = 500,
): Generator<{ readonly records: CsvRecord[]; readonly end: number }, void> {
  const { text, refuse, width } = reader;
  const delimiter = reader.delimiter.charCodeAt(0);
  let records: CsvRecord[] = [];
  let [at, line, rows, broken] = [start, firstLine, 0, 0];
  while (at < text.length) {
    const scan = scanRecord(text, at, delimiter);
    const lost = scan.open || (scan.stray && scan.lines > 1 && width !== undefined && scan.cells.length !== width);
    if (lost) {
      broken += 1;
      if (broken > mostBroken) return void refuse(line, 'Too many quotation marks are lost in this file. Nothing was read from here on.');
      refuse(line, brokenQuote);
      const next = text.indexOf('\n', at);
      at = next === -1 ? text.length : next + 1;
      line += 1;
      continue;
    }
    const { cells } = scan;
    if (cells.length > 1 || cells[0]?.trim()) {
      rows += 1;
      if (rows > limits.csvRows)
        return void refuse(line, `Only the first ${limits.csvRows.toLocaleString('en')} rows are read. Split the file to import the rest.`);
      if (cells.length > limits.csvColumns) refuse(line, `This row has more than ${limits.csvColumns} columns.`);
      else if (cells.some((cell) => cell.length > limits.field)) refuse(line, 'A field of this row is longer than 256 KB.');
      else records.push({ line, cells });
    }
    at = scan.end;
    line += scan.lines;
    if (records.length >= chunk) {
      yield { records, end: at };
      records = [];
    }
  }
  if (records.length > 0) yield { records, end: at };
}

/** The first records of a text, as one delimiter would have them; nothing is refused. */
export function firstRecords(text: string, delimiter: string, count: number): readonly CsvRecord[] {
  const head = text.slice(0, 256 * 1024);
  for (const { records } of csvRecords({ text: head, delimiter, refuse: () => {} }, 0, 1, count)) return records.slice(0, count);
  return [];
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter under which most of the first records have the same number of cells, the more cells the better. */
export function guessDelimiter(text: string): string {
  const scores = delimiters.map((delimiter) => {
    const widths = firstRecords(text, delimiter, 30).map((record) => record.cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
    return { delimiter, score: count * 1000 + width };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
