import { limits } from '../limits.ts';
import type { Findings, InputFile, Progress } from '../reading.ts';
import { notText, officeDocument } from '../recognize.ts';
import { decodeText } from '../text/encoding.ts';
import { isZip, leavesFolder, readDirectory, type ZipEntry } from './directory.ts';
import { unpack, type ZipBudget, zipBudget } from './inflate.ts';

/** Reads a text into the findings: null when it could, else a sentence; `csv` for a table nothing is known about. */
type ReadText = (file: string, text: string, size: number, into: Findings) => Generator<Progress, string | null>;
type Opening = { readonly into: Findings; readonly readText: ReadText; readonly budget: ZipBudget; readonly depth: number };

const headSize = 64 * 1024;
const isNoise = (name: string): boolean => name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\.[^/]*$/.test(name);

/**
 * Reads what a zip holds, folders or not, and one zip inside it (LinkedIn has sent both). Files that hold nothing for
 * Windward are passed over. A sentence when nothing at all could be read.
 */
export function* readZip(file: InputFile, into: Findings, readText: ReadText): Generator<Progress, string | null> {
  const read = into.files.length;
  const refused = yield* readEntries(file, { into, readText, budget: zipBudget(), depth: 0 });
  if (refused) return refused;
  if (into.files.length === read) return 'This zip holds nothing that Windward can read: no LinkedIn file, vCard, calendar, résumé or Windward export.';
  return null;
}

function* readEntries(file: InputFile, opening: Opening): Generator<Progress, string | null> {
  const { into, budget } = opening;
  const directory = readDirectory(file.bytes, budget.entries);
  if (!directory.ok) return directory.reason;
  const office = officeDocument(directory.entries.map((entry) => entry.name));
  if (office) return office;
  budget.entries -= directory.entries.length;
  const passed: string[] = [];
  for (const [index, entry] of directory.entries.entries()) {
    yield { file: file.name, done: index, total: directory.entries.length };
    if (isNoise(entry.name)) continue;
    const place = { file: `${file.name}/${entry.name}`, line: 0 };
    if (leavesFolder(entry.name)) into.refused.push({ ...place, reason: 'The name of this file points outside the zip. It was left out.' });
    else {
      const refused = yield* readEntry(place.file, entry, opening);
      if (refused === 'pass') passed.push(entry.name);
      else if (refused) into.refused.push({ ...place, reason: refused });
      if (budget.output < 0) return 'This zip unpacks to more than 200 MB.';
    }
  }
  if (passed.length > 0) into.remarks.push({ file: file.name, line: 0, remark: passedOver(passed) });
  return null;
}

function passedOver(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `Nothing for Windward in ${shown}${more}, so ${names.length === 1 ? 'it was' : 'they were'} passed over.`;
}

/** Reads one file of a zip: null when it could, `pass` when it holds nothing of use, else a sentence. */
function* readEntry(name: string, entry: ZipEntry, opening: Opening): Generator<Progress, string | null> {
  const { into, budget, depth, readText } = opening;
  const progress = { file: name, done: 0, total: 1 };
  const head = yield* progressOf(unpack(entry, { entries: 0, output: Math.max(budget.output, headSize) }, headSize), progress);
  if (!head.ok) return head.reason;
  if (isZip(head.bytes) && depth > 0) return 'A zip inside a zip inside a zip is not opened.';
  if (!isZip(head.bytes) && (head.bytes.length === 0 || notText(head.bytes))) return 'pass';
  const whole = yield* progressOf(unpack(entry, budget), progress);
  if (!whole.ok) return whole.reason;
  if (isZip(whole.bytes)) return yield* readEntries({ name, bytes: whole.bytes }, { ...opening, depth: depth + 1 });
  if (whole.bytes.length > limits.file) return 'This file is larger than 20 MB.';
  const refused = yield* readText(name, decodeText(whole.bytes), whole.bytes.length, into);
  return refused === null ? null : 'pass';
}

function* progressOf<T>(steps: Generator<number, T>, progress: Progress): Generator<Progress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}
