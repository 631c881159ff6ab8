import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../reading.ts';

/** A sample file by its path inside `samples`. */
export const sample = (path: string): InputFile => ({
  name: path.split('/').at(-1) ?? path,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../samples', path))),
});
export const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });
