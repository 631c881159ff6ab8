import type { CareerBook } from '#core/book.ts';
import { localContext } from '#server/local-context.ts';
import { runningServer } from '#server/server-file.ts';
import { type DataFolder, defaultDataFolder } from '#storage/data-folder.ts';
import { isStorageFailure } from '#storage/failure.ts';
import { Stop } from './stop.ts';

type OpenBook = { readonly book: CareerBook; close(): void | Promise<void> };

async function openOnServer(folder: string): Promise<OpenBook | null> {
  const server = await runningServer(folder);
  if (!server) return null;
  const [{ openRemoteBook }, { httpTransport }] = await Promise.all([import('#device/remote-book.ts'), import('#device/transport.ts')]);
  const opened = await openRemoteBook(httpTransport({ base: server.address, token: server.token }), localContext);
  if (!opened.ok) throw new Stop(opened.reason);
  return { book: opened.book, close: () => opened.book.close() };
}

async function openOnFile(path: string): Promise<OpenBook> {
  const [{ openDataFolder }, { openStorageBook }, { ownAccount }] = await Promise.all([
    import('#storage/data-folder.ts'),
    import('#storage/storage-book.ts'),
    import('#storage/storage.ts'),
  ]);
  const opened = await openDataFolder(path, { today: localContext().today });
  if (!opened.ok) throw new Stop(opened.why);
  const { folder } = opened;
  const book = await openStorageBook(folder.store, ownAccount, localContext);
  let changed = false;
  book.subscribe(() => {
    changed = true;
  });
  const close = async () => {
    if (changed) backUpToday(folder);
    await folder.close();
  };
  return { book, close };
}

/** Whoever only uses the command line has the day's backup too. What was written is safe without it. */
function backUpToday(folder: DataFolder): void {
  try {
    folder.backUp(localContext().today);
  } catch (error) {
    console.error(`Today's backup could not be made. ${isStorageFailure(error) ? error.message : ''}`.trim());
  }
}

export type DataOption = { readonly data?: string };
export const folderOf = ({ data }: DataOption): string => data || defaultDataFolder();

/** Does something with the career: through the server that runs on the folder, or straight on the file when none does. */
export async function withBook<T>(options: DataOption, work: (book: CareerBook) => Promise<T> | T): Promise<T> {
  const folder = folderOf(options);
  const { book, close } = (await openOnServer(folder)) ?? (await openOnFile(folder));
  try {
    return await work(book);
  } finally {
    await close();
  }
}
