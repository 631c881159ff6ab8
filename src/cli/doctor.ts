import type { CareerBook } from '#core/book.ts';
import { checkCareer } from '#core/check.ts';
import { localContext } from '#server/local-context.ts';
import { runningServer } from '#server/server-file.ts';
import { type DataOption, folderOf, withBook } from './open-book.ts';
import { Stop } from './stop.ts';

/** `doctor`: whether the file is sound and the career in it makes sense. Changes nothing. */
export async function doctor(options: DataOption & { readonly json?: boolean }): Promise<void> {
  const folder = folderOf(options);
  const fileProblems = (await runningServer(folder)) ? [] : await problemsOfFile(folder);
  const problems = await withBook(options, (book: CareerBook) => checkCareer(book.career()));
  const counts = await withBook(options, (book) => Object.entries(book.career()).map(([kind, table]) => `${kind} ${table.size}`));
  if (options.json) console.log(JSON.stringify({ folder, file: fileProblems, records: problems }, null, 2));
  else {
    console.log(`Career in ${folder}: ${counts.join(', ')}.`);
    for (const sentence of fileProblems) console.log(`File: ${sentence}`);
    for (const { kind, id, why } of problems) console.log(`${kind} ${id}: ${why}`);
  }
  if (fileProblems.length + problems.length > 0)
    throw new Stop(`Found ${fileProblems.length + problems.length} problems. Nothing was changed; an export is a good next step.`);
  if (!options.json) console.log('Nothing is wrong.');
}

const unreadable = new Set(['damaged', 'foreign']);

async function problemsOfFile(folder: string): Promise<readonly string[]> {
  const { isUnused, openDataFolder } = await import('#storage/data-folder.ts');
  if (isUnused(folder)) throw new Stop(`There is no career in ${folder}. Name the folder with --data, or begin one with “windward serve”.`);
  const opened = await openDataFolder(folder, { today: localContext().today });
  if (!opened.ok) throw new Stop(`${opened.why}${unreadable.has(opened.reason) ? ' “windward restore” lists the backups.' : ''}`);
  try {
    return opened.folder.problems();
  } finally {
    await opened.folder.close();
  }
}

/** `restore [BACKUP]`: lists the backups, or puts one in the place of the career, which is kept beside it. */
export async function restore(backup: string | undefined, options: DataOption): Promise<void> {
  const folder = folderOf(options);
  const { backupPaths, restoreBackup } = await import('#storage/data-folder.ts');
  if (backup === undefined) {
    console.log(backupPaths(folder).join('\n') || 'There is no backup yet. One is made on each day the app runs or something is written.');
    return;
  }
  const done = await restoreBackup(folder, backup, { today: localContext().today });
  if (!done.ok) throw new Stop(done.why);
  console.log(`Restored. ${done.kept ? `What was there before is kept in ${done.kept}. ` : ''}Browsers with a copy will ask which of the two to keep.`);
}
