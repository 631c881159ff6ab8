import { zipSync } from 'fflate';
import type { InputFile } from '../reading.ts';

/** A zip notes when each file was written; these are told nothing, so that the same folder gives the same bytes. */
const mtime = '2000-01-01';

/**
 * A folder as the zip it may have come from (some browsers unpack what they download), so that it is read by the same
 * rules: what holds nothing of use is passed over. Nothing is compressed. Names of files are paths inside the folder.
 */
export function folderToZip(name: string, files: readonly InputFile[]): InputFile {
  // The packer keeps its entries in a plain object, which cannot hold this name.
  const entries = files.filter((file) => file.name !== '__proto__').map((file) => [file.name, file.bytes] as const);
  return { name, bytes: zipSync(Object.fromEntries(entries), { level: 0, mtime }) };
}
