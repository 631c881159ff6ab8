import { Inflate } from 'fflate';
import { limits } from '../limits.ts';
import type { ZipEntry } from './directory.ts';

/** What may still come out of a zip and the zip inside it; shared by both, so that nesting gains nothing. */
export type ZipBudget = { entries: number; output: number };
export const zipBudget = (): ZipBudget => ({ entries: limits.zipEntries, output: limits.zipOutput });

export type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

/** Packed bytes given to the inflater at a time: deflate makes at most 1,032 times as much of them. */
const slice = 4 * 1024;
/** A ratio is only telling once this much has come out. */
const telling = 1024 * 1024;

const tooMuch = { ok: false, reason: 'This zip unpacks to more than 200 MB.' } as const;
const tooDense = { ok: false, reason: `This file in the zip unpacks to more than ${limits.zipRatio} times its size, which no export does.` } as const;
const damaged = { ok: false, reason: 'This file in the zip is damaged.' } as const;

/** Unpacks one file of a zip and counts what comes out as it comes; with `upTo`, only about that many bytes of its beginning. */
export function* unpack(entry: ZipEntry, budget: ZipBudget, upTo = Number.POSITIVE_INFINITY): Generator<number, Unpacked> {
  if (entry.encrypted) return { ok: false, reason: 'This file in the zip is protected by a password.' };
  if (entry.method === 0) {
    const bytes = entry.packed.subarray(0, upTo);
    budget.output -= bytes.length;
    return budget.output < 0 ? tooMuch : { ok: true, bytes };
  }
  if (entry.method !== 8) return { ok: false, reason: 'This file in the zip is packed in a way that is not read.' };
  const pieces: Uint8Array[] = [];
  let out = 0;
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
    out += piece.length;
    budget.output -= piece.length;
  });
  for (let at = 0; at < entry.packed.length && out < upTo; at += slice) {
    try {
      inflater.push(entry.packed.subarray(at, at + slice), at + slice >= entry.packed.length);
    } catch {
      return damaged;
    }
    if (budget.output < 0) return tooMuch;
    if (out > telling && out > limits.zipRatio * Math.min(entry.packed.length, at + slice)) return tooDense;
    if ((at / slice) % 64 === 63) yield at;
  }
  return { ok: true, bytes: joined(pieces, out) };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
