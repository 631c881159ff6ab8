import { decodeText } from '../text/encoding.ts';

export type ZipEntry = { readonly name: string; readonly method: number; readonly encrypted: boolean; readonly packed: Uint8Array };
export type ZipDirectory = { readonly ok: true; readonly entries: readonly ZipEntry[] } | { readonly ok: false; readonly reason: string };

const damaged = { ok: false, reason: 'This zip is damaged: its list of files cannot be read.' } as const;
const farthestEnd = 65_557;

/** Where the directory's end record stands: it is searched from the back, for a comment may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - farthestEnd); at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/**
 * The files of a zip as its central directory lists them, nothing unpacked yet. At most `most` of them. The sizes it
 * declares are only used to find the packed bytes: what comes out is counted when it comes.
 */
export function readDirectory(bytes: Uint8Array, most: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return damaged;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return { ok: false, reason: 'This zip is written in a form for very large files, which is not read.' };
  if (count > most) return { ok: false, reason: `This zip holds more than ${most.toLocaleString('en')} files.` };
  const entries: ZipEntry[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return damaged;
    const [packedSize, nameLength, extraLength, commentLength, local] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
      view.getUint32(at + 42, true),
    ];
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return damaged;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > bytes.length) return damaged;
    entries.push({
      name: decodeText(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(from, from + packedSize),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return { ok: true, entries };
}

/** Whether a name would leave the folder the zip is unpacked to. Nothing is ever written by it; such a zip is not to be trusted. */
export const leavesFolder = (name: string): boolean => /^([/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
