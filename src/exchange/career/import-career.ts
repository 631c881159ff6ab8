import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { checkCareer, type Problem } from '#core/check.ts';
import { put, type Write } from '#core/record.ts';
import { limits } from '../limits.ts';
import { noFindings, type Refused, type Remark } from '../reading.ts';
import { readCareer } from './read-career.ts';

export type ImportedCareer = {
  readonly ok: true;
  readonly career: Career;
  readonly writes: readonly Write[];
  /** Records that cannot be taken; the rest is there without them. */
  readonly refused: readonly Refused[];
  readonly remarks: readonly Remark[];
  /** What is odd in the career that was read, such as references to records that are not there. It is kept as it is. */
  readonly problems: readonly Problem[];
};

/** A career from the text of its own export, checked. Put into an empty store, `writes` restore it byte for byte. */
export function importCareer(text: string, file = 'career.json'): ImportedCareer | { readonly ok: false; readonly reason: string } {
  if (text.length > limits.careerFile) return { ok: false, reason: 'This export is larger than 200 MB.' };
  const into = noFindings();
  const steps = readCareer(file, text.replace(/^\uFEFF/, ''), into);
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (step.value !== null) return { ok: false, reason: step.value };
  const writes = into.records.map(({ kind, id, body }) => put(kind, id, body));
  const career = applyWrites(emptyCareer, writes);
  return { ok: true, career, writes, refused: into.refused, remarks: into.remarks, problems: checkCareer(career) };
}
