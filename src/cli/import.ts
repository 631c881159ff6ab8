import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Career } from '#core/career.ts';
import { type Answer, type ImportPlan, questionKey } from '#exchange/plan/plan.ts';
import { planImport } from '#exchange/plan/plan-import.ts';
import { importReport } from '#exchange/plan/report.ts';
import { readAllFiles } from '#exchange/read-files.ts';
import type { InputFile, Reading } from '#exchange/reading.ts';
import { localContext } from '#server/local-context.ts';
import { type DataOption, withBook } from './open-book.ts';
import { askedWrongly, Stop } from './stop.ts';

type ImportOptions = DataOption & { readonly dryRun?: boolean; readonly same?: boolean; readonly json?: boolean };

function readFile(path: string): InputFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw askedWrongly(missing ? `There is no file ${path}.` : `${path} could not be opened.`);
  }
}

function plan(career: Career, reading: Reading, same: boolean | undefined): ImportPlan {
  const { today, newId } = localContext();
  const first = planImport(career, reading, { today, newId });
  const asked = first.items.filter((item) => item.state === 'asks');
  if (!same || asked.length === 0) return first;
  const answers: Record<string, Answer> = Object.fromEntries(asked.map((item) => [questionKey(item), 'same']));
  return planImport(career, reading, { today, newId, answers });
}

function planToText(ready: ImportPlan): string {
  const lines = Object.entries(ready.counts).map(([what, { new: fresh, merged, unchanged, asks, folded }]) => {
    const parts = [
      `${fresh} new`,
      merged > 0 && `${merged} merged`,
      unchanged > 0 && `${unchanged} as they are`,
      asks > 0 && `${asks} undecided (--same takes them for the same)`,
      folded > 0 && `${folded} twice in the files`,
    ];
    return `${what}: ${parts.filter(Boolean).join(', ')}`;
  });
  const refused = ready.refused.map(({ file, line, reason }) => `refused: ${file}${line > 0 ? `, line ${line}` : ''}: ${reason}`);
  const remarks = ready.remarks.map(({ file, line, remark }) => `note: ${file}${line > 0 ? `, line ${line}` : ''}: ${remark}`);
  return [...lines, ...refused, ...remarks].join('\n');
}

/** `import FILE… [--dry-run] [--json]`: a file that is not what it seems ends the command before anything is written. */
export function importFiles(paths: readonly string[], { dryRun, same, json, ...where }: ImportOptions): Promise<void> {
  const clock = { now: localContext().now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const reading = readAllFiles(paths.map(readFile), { clock });
  const unreadable = reading.files.find((file) => file.unreadable !== undefined);
  if (unreadable) throw askedWrongly(`${unreadable.file}: ${unreadable.unreadable}`);
  return withBook(where, async (book) => {
    const ready = plan(book.career(), reading, same);
    if (!dryRun && ready.writes.length > 0) {
      const outcome = await book.apply('Imported', ready.writes);
      if (!outcome.ok) throw new Stop(outcome.reason);
    }
    if (json) console.log(JSON.stringify(importReport(ready), null, 2));
    else console.log([planToText(ready) || 'Nothing new in these files.', dryRun ? 'Nothing was written (--dry-run).' : ''].filter(Boolean).join('\n'));
  });
}
