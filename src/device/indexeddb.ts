import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { blankMeta, type Change, type Changed, ClearedError, type Database, type Meta, withNotices } from './database.ts';
import { keysByPage, pageCount, pageOf } from './pages.ts';
import { keyOf, type Notice, type SyncedRow } from './synced-row.ts';

type Schema = DBSchema & {
  /** Each page as JSON text: browsers read and write it faster than the objects. */
  pages: { key: number; value: string };
  meta: { key: 'meta'; value: Meta };
};
type Connection = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, ('pages' | 'meta')[], 'readwrite'>;

/** Whether the browser's database said no; anything else is a bug. */
export const isDatabaseError = (error: unknown): boolean => error instanceof DOMException;
/** A newer version of the app holds the database; this page must be loaded again. */
export const isOutdated = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';

/** What went wrong in the browser's database, for the person. */
export function explainDatabaseError(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (isOutdated(error)) return 'A newer Windward is open in another tab. Copy what you just wrote, then load this page again.';
  if (name === 'QuotaExceededError')
    return 'The storage of this browser is full: your last change is on this screen only. Free some space and keep this tab open; it will be kept by itself.';
  return 'This browser does not keep changes at the moment: your last change is on this screen only. Keep this tab open; it will be kept as soon as that works again.';
}

const rowsOf = (page: string | undefined): SyncedRow[] => (page === undefined ? [] : JSON.parse(page));

/** The copy in the browser's database of this name, which all tabs share. */
export function indexedDatabase(name: string): Database {
  let opening: Promise<Connection> | null = null;
  let closed = false;
  let epoch: number | null = null;

  const open = (): Promise<Connection> => {
    if (closed) return Promise.reject(new DOMException('This page is being closed.', 'InvalidStateError'));
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('pages');
        database.createObjectStore('meta');
      },
      // A newer version wants the database: it gets it, and this page says so at its next change.
      blocking: (_, __, event) => {
        opening = null;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opening = null;
      },
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  /** Browsers close a database under memory pressure or after a crash of their own: then it is opened once more. */
  const withConnection = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      void opening?.then((connection) => connection.close()).catch(() => {});
      opening = null;
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      return work(await open());
    }
  };

  const checkEpoch = (meta: Meta): Meta => {
    epoch ??= meta.epoch;
    if (meta.epoch !== epoch) throw new ClearedError();
    return meta;
  };

  const inTransaction = <T>(durability: 'strict' | 'relaxed', work: (writing: Writing) => Promise<T>): Promise<T> =>
    withConnection(async (connection) => {
      const transaction: Writing = connection.transaction(['pages', 'meta'], 'readwrite', { durability });
      const done = transaction.done.then(
        () => null,
        (error: unknown) => error ?? new DOMException('The transaction was aborted.', 'AbortError'),
      );
      try {
        const result = await work(transaction);
        const failed = await done;
        if (failed) throw failed;
        return result;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It is over already.
        }
        throw (transaction.error ?? error) as Error;
      }
    });

  const change = ({ keys, step, meta: nextMeta, durable }: Change): Promise<Changed> =>
    inTransaction(durable ? 'strict' : 'relaxed', async (writing) => {
      const [pages, metas] = [writing.objectStore('pages'), writing.objectStore('meta')];
      const meta = checkEpoch((await metas.get('meta')) ?? blankMeta);
      const rows = new Map<string, SyncedRow | undefined>();
      const notices: Notice[] = [];
      const changePage = async ([page, touched]: [number, string[]]) => {
        const held = new Map(rowsOf(await pages.get(page)).map((row) => [keyOf(row), row]));
        for (const key of touched) {
          const stepped = step(held.get(key), key);
          rows.set(key, stepped.row);
          notices.push(...stepped.notices);
          if (stepped.row) held.set(key, stepped.row);
          else held.delete(key);
        }
        await pages.put(JSON.stringify([...held.values()]), page);
      };
      await Promise.all([...keysByPage(keys)].map(changePage));
      const next = withNotices(nextMeta?.(meta) ?? meta, notices);
      if (next !== meta) await metas.put(next, 'meta');
      return { meta: next, rows };
    });

  return {
    change,
    load: () =>
      withConnection(async (connection) => {
        const transaction = connection.transaction(['pages', 'meta']);
        const [meta = blankMeta, pages] = await Promise.all([transaction.objectStore('meta').get('meta'), transaction.objectStore('pages').getAll()]);
        return { meta: checkEpoch(meta), rows: pages.flatMap(rowsOf) };
      }),
    read: (keys) =>
      withConnection(async (connection) => {
        const transaction = connection.transaction(['pages', 'meta']);
        const [meta = blankMeta, ...found] = await Promise.all([
          transaction.objectStore('meta').get('meta'),
          ...[...keysByPage(keys)].map(async ([page, touched]) => {
            const held = new Map(rowsOf(await transaction.objectStore('pages').get(page)).map((row) => [keyOf(row), row]));
            return touched.map((key) => [key, held.get(key)] as const);
          }),
        ]);
        return { meta: checkEpoch(meta), rows: new Map(found.flat()) };
      }),
    rebuild: (next, nextMeta) =>
      inTransaction('strict', async (writing) => {
        const [pages, metas] = [writing.objectStore('pages'), writing.objectStore('meta')];
        const meta = checkEpoch((await metas.get('meta')) ?? blankMeta);
        const rows = next((await pages.getAll()).flatMap(rowsOf));
        const byPage = Array.from({ length: pageCount }, (): SyncedRow[] => []);
        for (const row of rows) byPage[pageOf(keyOf(row))]?.push(row);
        await pages.clear();
        await Promise.all([...byPage.entries()].map(([page, held]) => held.length > 0 && pages.put(JSON.stringify(held), page)));
        await metas.put(nextMeta(meta), 'meta');
      }),
    clear: () =>
      inTransaction('strict', async (writing) => {
        const [pages, metas] = [writing.objectStore('pages'), writing.objectStore('meta')];
        const meta = (await metas.get('meta')) ?? blankMeta;
        await pages.clear();
        await metas.put({ ...blankMeta, epoch: meta.epoch + 1 }, 'meta');
      }),
    close: () => {
      closed = true;
      void opening?.then((connection) => connection.close());
    },
  };
}
