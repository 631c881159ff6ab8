import { existsSync, readdirSync } from 'node:fs';
import { type Career, emptyCareer } from '#core/career.ts';
import { countStatements } from '#core/ladders/whole-ladder.ts';
import { sayCount } from '#core/say.ts';
import { type Answer, type ImportPlan, questionKey } from '#exchange/plan/plan.ts';
import { planImport } from '#exchange/plan/plan-import.ts';
import { importReport } from '#exchange/plan/report.ts';
import { readAllFiles } from '#exchange/read-files.ts';
import type { Reading } from '#exchange/reading.ts';
import { localContext } from '#server/local-context.ts';
import { readPaths } from './import-files.ts';
import { type DataOption, folderOf, withBook } from './open-book.ts';
import { askedWrongly, Stop } from './stop.ts';

type ImportOptions = DataOption & { readonly dryRun?: boolean; readonly same?: boolean; readonly json?: boolean };

function plan(career: Career, reading: Reading, same: boolean | undefined): ImportPlan {
  const { today, newId } = localContext();
  const first = planImport(career, reading, { today, newId });
  const asked = first.items.filter((item) => item.state === 'asks');
  if (!same || asked.length === 0) return first;
  const answers: Record<string, Answer> = Object.fromEntries(asked.map((item) => [questionKey(item), 'same']));
  return planImport(career, reading, { today, newId, answers });
}

const placed = ({ file, line }: { readonly file: string; readonly line: number }): string => (line > 0 ? `${file}, line ${line}` : file);

function planToText(ready: ImportPlan): string {
  const lines = Object.entries(ready.counts).flatMap(([what, { new: fresh, merged, unchanged, asks, folded }]) => {
    const parts = [
      fresh > 0 && `${fresh} new`,
      merged > 0 && `${merged} merged`,
      unchanged > 0 && `${unchanged} as they are`,
      asks > 0 && `${asks} undecided (--same takes them for the same)`,
      folded > 0 && `${folded} more than once in the files`,
    ].filter(Boolean);
    return parts.length > 0 ? [`${what}: ${parts.join(', ')}`] : [];
  });
  const ladders = (ready.ladders ?? []).map(
    ({ name, ladder }) =>
      `ladder ${name}: ${ladder.levels.map(({ title }) => title).join(', ')}; ${sayCount(ladder.skills.length, 'skill')}, ${sayCount(countStatements(ladder), 'statement')}`,
  );
  const refused = ready.refused.map((row) => `refused: ${placed(row)}: ${row.reason}`);
  const remarks = ready.remarks.map((row) => `note: ${placed(row)}: ${row.remark}`);
  const nothing = ready.writes.length === 0 ? ['Nothing new in these files.'] : [];
  return [...lines, ...ladders, ...refused, ...remarks, ...nothing].join('\n');
}

const isNothingThere = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** `import FILE… [--dry-run] [--json]`: a file that is not what it seems ends the command before anything is written. */
export async function importFiles(paths: readonly string[], { dryRun, same, json, ...where }: ImportOptions): Promise<void> {
  const clock = { now: localContext().now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const reading = readAllFiles(readPaths(paths), { clock });
  const unreadable = reading.files.find((file) => file.unreadable !== undefined);
  if (unreadable) throw askedWrongly(`${unreadable.file}: ${unreadable.unreadable}`);
  const tell = (ready: ImportPlan): void => {
    if (json) console.log(JSON.stringify(importReport(ready), null, 2));
    else console.log([planToText(ready), dryRun ? 'Nothing was written (--dry-run).' : ''].filter(Boolean).join('\n'));
  };
  // Where no career was begun, saying what would happen begins none.
  if (dryRun && isNothingThere(folderOf(where))) return tell(plan(emptyCareer, reading, same));
  await withBook(where, async (book) => {
    const ready = plan(book.career(), reading, same);
    if (!dryRun && ready.writes.length > 0) {
      const outcome = await book.apply('Imported', ready.writes);
      if (!outcome.ok) throw new Stop(outcome.reason);
    }
    tell(ready);
  });
}
