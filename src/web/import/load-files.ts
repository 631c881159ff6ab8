import { distinctNames } from '#exchange/distinct-names.ts';
import { limits } from '#exchange/limits.ts';
import { headBytes, refusalOfSize } from '#exchange/read-files.ts';
import type { InputFile, Refused } from '#exchange/reading.ts';
import { folderToZip } from '#exchange/zip/folder.ts';
import type { ChosenFile } from './chosen-files.ts';

export type Loaded = { readonly files: readonly InputFile[]; readonly refused: readonly Refused[] };

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

async function load({ name, file, as }: ChosenFile): Promise<InputFile | Refused> {
  try {
    const tooLarge = refusalOfSize(file.size, await bytesOf(file.slice(0, headBytes)));
    return tooLarge ? { file: name, line: 0, reason: tooLarge } : { name, bytes: await bytesOf(file), ...(as && { as }) };
  } catch {
    return { file: name, line: 0, reason: 'This file could not be opened. It may have been moved, or be a folder.' };
  }
}

async function loadFolder(name: string, members: readonly ChosenFile[]): Promise<InputFile | Refused> {
  if (members.length > limits.zipEntries) return { file: name, line: 0, reason: 'This folder holds more than 2,000 files. Choose the ones to import.' };
  const size = members.reduce((sum, { file }) => sum + file.size, 0);
  if (size > limits.zipOutput) return { file: name, line: 0, reason: 'This folder holds more than 200 MB. Choose the files to import.' };
  const files = await Promise.all(members.map(load));
  return folderToZip(
    name,
    files.filter((file) => 'bytes' in file),
  );
}

/** Reads what was chosen into memory; a file too large for that is refused by its size. A folder counts as one file. */
export async function loadFiles(chosen: readonly ChosenFile[]): Promise<Loaded> {
  const loaded: (InputFile | Refused)[] = await Promise.all(chosen.filter(({ folder }) => folder === undefined).map(load));
  const folders = new Map<string, ChosenFile[]>();
  for (const member of chosen) if (member.folder !== undefined) folders.set(member.folder, [...(folders.get(member.folder) ?? []), member]);
  for (const [name, members] of folders) loaded.push(await loadFolder(name, members));
  return { files: distinctNames(loaded.filter((file) => 'bytes' in file)), refused: loaded.filter((file) => 'reason' in file) };
}
