import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { distinctNames } from '#exchange/distinct-names.ts';
import { headBytes, refusalOfSize } from '#exchange/read-files.ts';
import type { InputFile } from '#exchange/reading.ts';
import { askedWrongly, Stop } from './stop.ts';

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(headBytes);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

function readFile(path: string): InputFile {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw askedWrongly(`${path} is a folder. Name the files in it.`);
    if (!stat.isFile()) throw askedWrongly(`${path} is not a file.`);
    const tooLarge = refusalOfSize(stat.size, headOf(path));
    if (tooLarge) throw askedWrongly(`${basename(path)}: ${tooLarge}`);
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof Stop) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw askedWrongly(missing ? `There is no file ${path}.` : `${path} could not be opened.`);
  }
}

/** The files at these paths, each under a name of its own. One that is missing, no file or too large ends the command. */
export const readPaths = (paths: readonly string[]): InputFile[] => distinctNames(paths.map(readFile));
