import { keyOf, type Notice, type Stepped, type SyncedRow } from './synced-row.ts';

/**
 * How far the copy has come. `lineage` is null until a server was first reached; `epoch` counts log-outs, so that a tab
 * that has not heard of one cannot write into the cleared database.
 */
export type Meta = {
  readonly lineage: string | null;
  readonly rev: number;
  readonly epoch: number;
  readonly notices: readonly Notice[];
  /** The server was once seen behind this device, and the person has not yet said what to do. */
  readonly behind: boolean;
};
export const blankMeta: Meta = { lineage: null, rev: 0, epoch: 0, notices: [], behind: false };
const noticesKept = 50;

/** One transaction on some rows. Both functions may run again when the transaction has to be repeated. */
export type Change = {
  readonly keys: Iterable<string>;
  step(row: SyncedRow | undefined, key: string): Stepped;
  readonly meta?: (meta: Meta) => Meta;
  /** Wait until the disk has it, not only the operating system. */
  readonly durable?: boolean;
};

/** The touched rows after a change; undefined for a row that is gone. */
export type Changed = { readonly meta: Meta; readonly rows: ReadonlyMap<string, SyncedRow | undefined> };

/** Where a device keeps its copy and outbox. All calls are transactions, in the order they are made. */
export type Database = {
  load(): Promise<{ readonly meta: Meta; readonly rows: readonly SyncedRow[] }>;
  read(keys: readonly string[]): Promise<Changed>;
  change(change: Change): Promise<Changed>;
  /** Replaces every row by what `next` makes of all of them. */
  rebuild(next: (rows: readonly SyncedRow[]) => readonly SyncedRow[], meta: (meta: Meta) => Meta): Promise<void>;
  clear(): Promise<void>;
  close(): void;
};

/** The database was cleared by a log-out since this tab loaded it. */
export class ClearedError extends Error {}

export const withNotices = (meta: Meta, notices: readonly Notice[]): Meta =>
  notices.length === 0 ? meta : { ...meta, notices: [...meta.notices, ...notices].slice(-noticesKept) };

/** The database of a book that lives as long as its process: the command line, and browsers that refuse to keep anything. */
export function memoryDatabase(): Database {
  let meta = blankMeta;
  let held = new Map<string, SyncedRow>();
  return {
    load: async () => ({ meta, rows: [...held.values()] }),
    read: async (keys) => ({ meta, rows: new Map(keys.map((key) => [key, held.get(key)])) }),
    change: async (change) => {
      const rows = new Map<string, SyncedRow | undefined>();
      const notices: Notice[] = [];
      for (const key of change.keys) {
        const stepped = change.step(held.get(key), key);
        rows.set(key, stepped.row);
        notices.push(...stepped.notices);
        if (stepped.row) held.set(key, stepped.row);
        else held.delete(key);
      }
      meta = withNotices(change.meta?.(meta) ?? meta, notices);
      return { meta, rows };
    },
    rebuild: async (next, nextMeta) => {
      held = new Map(next([...held.values()]).map((row) => [keyOf(row), row]));
      meta = nextMeta(meta);
    },
    clear: async () => {
      held = new Map();
      meta = { ...blankMeta, epoch: meta.epoch + 1 };
    },
    close: () => {},
  };
}
