import { limits } from '#exchange/limits.ts';

/** A file the person gave. One from a folder that was dropped is called by the way to it inside the folder. */
export type ChosenFile = { readonly name: string; readonly file: File; readonly folder?: string; readonly as?: 'ladder' };

/** What was pasted, as a file: said to be a ladder, so it is read as nothing else. */
export const pastedLadder = (text: string): ChosenFile => ({ name: 'Pasted ladder', file: new File([text], 'Pasted ladder.txt'), as: 'ladder' });

export const filesOf = (list: FileList | null): ChosenFile[] => [...(list ?? [])].map((file) => ({ name: file.name, file }));

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));
const childrenOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function collect(entry: FileSystemEntry, into: ChosenFile[]): Promise<void> {
  if (into.length > limits.zipEntries) return;
  const [folder, ...inside] = entry.fullPath.replace(/^\//, '').split('/');
  const where = inside.length > 0 ? { folder, name: inside.join('/') } : { name: entry.name };
  if (entry.isFile) into.push({ ...where, file: await fileOf(entry as FileSystemFileEntry) });
  if (!entry.isDirectory) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser gives a folder out in parts, and an empty one when that was all.
  for (let part = await childrenOf(reader); part.length > 0; part = await childrenOf(reader)) for (const child of part) await collect(child, into);
}

/** What was dropped: files as they are, folders with everything in them. */
export async function filesDropped(data: DataTransfer): Promise<ChosenFile[]> {
  const plain = filesOf(data.files);
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: ChosenFile[] = [];
  for (const entry of entries) if (entry) await collect(entry, found).catch(() => {});
  return found;
}
