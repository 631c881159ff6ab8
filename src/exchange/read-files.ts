import { type CalendarClock, readCalendar } from './calendar/read-calendar.ts';
import { readCareer } from './career/read-career.ts';
import type { ColumnMapping } from './csv/columns.ts';
import { readPlainCsv } from './csv/plain.ts';
import { isResume, readResume } from './jsonresume/read-resume.ts';
import { findLadders, isStructured, ladderName, noLadder, readLadderText } from './ladder/read-ladder.ts';
import { ladderFromTree } from './ladder/read-tree.ts';
import type { LadderReading } from './ladder/understood.ts';
import { limits } from './limits.ts';
import { openLinkedIn, readLinkedIn } from './linkedin/linkedin.ts';
import { lineAt, parsePlainJson } from './plain-json.ts';
import { type Findings, type InputFile, noFindings, type Progress, type Reading } from './reading.ts';
import { notText, onlyWords, recognizeText } from './recognize.ts';
import { decodeText } from './text/encoding.ts';
import { readVCard } from './vcard/read-vcard.ts';
import { isZip } from './zip/directory.ts';
import { readZip } from './zip/read-zip.ts';

export type ReadOptions = {
  /** For plain CSV files, by name: what each column holds. Without it the headers decide. */
  readonly mappings?: { readonly [file: string]: ColumnMapping };
  /** The present, for calendars: only meetings that have begun are taken. Without it no calendar is read. */
  readonly clock?: CalendarClock;
};

const unreadable = (file: string, reason: string, into: Findings): void => {
  into.files.push({ file, form: 'unknown', unreadable: reason });
  into.refused.push({ file, line: 0, reason });
};

/**
 * Reads files into what they say, each recognised by its content and not by its name. A generator: it reports how far it
 * is every few hundred records, so that a caller can show it, let others work in between, or stop. It never throws for
 * what a file holds; what cannot be read is in `refused`, with its line.
 */
export function* readFiles(files: readonly InputFile[], options: ReadOptions = {}): Generator<Progress, Reading> {
  const into = noFindings();
  for (const file of withOwnNames(files)) {
    const tooLarge = refusalOfSize(file.bytes.length, file.bytes);
    if (tooLarge) unreadable(file.name, tooLarge, into);
    else if (file.as === 'ladder') readSaidLadder(file, into);
    else if (isZip(file.bytes)) {
      const refused = yield* readZip(file, into, (name, text, size, found) => readText(name, text, size, found, options));
      if (refused) unreadable(file.name, refused, into);
    } else {
      const refused = notText(file.bytes) ?? (yield* readAnyText(file, options, into));
      if (refused) unreadable(file.name, refused, into);
    }
    yield { file: file.name, done: 1, total: 1 };
  }
  return into;
}

function readSaidLadder({ name, bytes }: InputFile, into: Findings): void {
  const reading = readLadderText(decodeText(bytes), name);
  if ('unreadable' in reading) unreadable(name, reading.unreadable, into);
  else takeLadders(name, reading, into);
}

/** Files of one name, from different folders, get a number, so that a place always names one file. */
function withOwnNames(files: readonly InputFile[]): readonly InputFile[] {
  const used = new Set<string>();
  return files.map(({ name, ...file }) => {
    let own = name;
    for (let number = 2; used.has(own); number += 1) own = `${name} (${number})`;
    used.add(own);
    return { ...file, name: own };
  });
}

/** Reads files to the end, for callers that need not stay responsive. */
export function readAllFiles(files: readonly InputFile[], options: ReadOptions = {}): Reading {
  const steps = readFiles(files, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many of a file's first bytes `refusalOfSize` looks at. */
export const headBytes = 200;

/**
 * Why a file of this size is not read, by its first bytes, so that it can be asked before the file is loaded; null when
 * it is read. A career's own export may be larger than other files: what was written must always be readable again.
 */
export function refusalOfSize(size: number, head: Uint8Array): string | null {
  if (size <= limits.file) return null;
  if (!decodeText(head.subarray(0, headBytes)).includes('"windward-career"')) return 'This file is larger than 20 MB.';
  return size <= limits.careerFile ? null : 'This export is larger than 200 MB.';
}

function* readAnyText({ name, bytes }: InputFile, options: ReadOptions, into: Findings): Generator<Progress, string | null> {
  const text = decodeText(bytes);
  const refused = yield* readText(name, text, bytes.length, into, options);
  if (refused !== 'csv') return refused;
  yield* readPlainCsv(name, text, into, options.mappings && Object.hasOwn(options.mappings, name) ? options.mappings[name] : undefined);
  return null;
}

/** Reads any text but a plain CSV, which is answered by `csv`; a sentence when it is nothing that can be read. */
function* readText(file: string, text: string, size: number, into: Findings, { clock, mappings }: ReadOptions): Generator<Progress, string | null> {
  const recognized = recognizeText(text);
  if ('refused' in recognized) return recognized.refused;
  if (recognized.form === 'csv' || recognized.form === 'text') {
    const written = /\.(ya?ml|md|markdown)$/i.test(file) || isStructured(text);
    const linkedIn = written ? null : openLinkedIn(text, file);
    if (linkedIn) {
      yield* readLinkedIn(file, text, linkedIn, into);
      return null;
    }
    const mapped = mappings !== undefined && Object.hasOwn(mappings, file);
    const found = mapped ? undefined : findLadders(text, ladderName(file));
    if (found) return takeLadders(file, found, into);
    return recognized.form === 'csv' && !written ? 'csv' : (noLadder(text, file) ?? onlyWords);
  }
  if (recognized.form === 'career') return yield* readCareerFile(file, text, into);
  if (size > limits.structuredFile) return `This ${structured[recognized.form]} is larger than 5 MB.`;
  if (recognized.form === 'json') return readJson(file, text, into);
  if (recognized.form === 'calendar') {
    if (!clock) return 'This is a calendar, and nothing says what day it is.';
    yield* readCalendar(file, text, clock, into);
  } else yield* readVCard(file, text, into);
  return null;
}

const structured = { vcard: 'vCard file', json: 'JSON file', calendar: 'calendar' } as const;

function* readCareerFile(file: string, text: string, into: Findings): Generator<Progress, string | null> {
  const refused = yield* readCareer(file, text, into);
  if (refused === null) into.files.push({ file, form: 'career' });
  return refused;
}

function readJson(file: string, text: string, into: Findings): string | null {
  const parsed = parsePlainJson(text);
  if (!parsed.ok) return parsed.at === undefined ? parsed.reason : `${parsed.reason} It breaks off on line ${lineAt(text, parsed.at)}.`;
  if (isResume(parsed.value)) {
    readResume(file, text, parsed.value, into);
    return null;
  }
  const found = ladderFromTree({ value: parsed.value, lineOf: () => 1 }, ladderName(file));
  return found
    ? takeLadders(file, found, into)
    : 'This JSON is neither a résumé (JSON Resume), a ladder (levels, and skills with what is expected at each) nor a Windward export.';
}

function takeLadders(file: string, { ladders, remarks, refused }: Exclude<LadderReading, { unreadable: string }>, into: Findings): null {
  into.files.push({ file, form: 'ladder' });
  for (const ladder of ladders) into.ladders.push({ file, line: ladder.line, ladder });
  for (const { line, remark } of remarks) into.remarks.push({ file, line, remark });
  for (const { line, reason } of refused) into.refused.push({ file, line, reason });
  return null;
}
