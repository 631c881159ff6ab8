import type { PushWrite } from '#core/sync.ts';
import { pageOf } from './pages.ts';
import { type SyncedRow, shownBody } from './synced-row.ts';

/** Bytes of JSON in one push, under the server's limit of 1 MiB a request. */
const pushBytes = 900_000;
const bytesOfCharacter = 3;

/** Which rows wait to be sent, and which were set aside. Grouped by page, so that confirming a batch rewrites few pages. */
export class Outbox {
  private readonly pages = new Map<number, Set<string>>();
  private readonly aside = new Map<string, SyncedRow>();
  private count = 0;

  /** Writes that will be sent. */
  get waiting(): number {
    return this.count;
  }

  /** Writes the server refused for good, kept on this device. */
  get refused(): readonly SyncedRow[] {
    return [...this.aside.values()];
  }

  /** Takes note of a row as it is now. */
  note(key: string, row: SyncedRow | undefined): void {
    const waits = row?.pending !== undefined && row.pending.refused === undefined;
    const page = pageOf(key);
    const keys = this.pages.get(page);
    if (waits && !keys?.has(key)) {
      if (keys) keys.add(key);
      else this.pages.set(page, new Set([key]));
      this.count++;
    }
    if (!waits && keys?.delete(key)) {
      this.count--;
      if (keys.size === 0) this.pages.delete(page);
    }
    if (row?.pending?.refused !== undefined) this.aside.set(key, row);
    else if (this.aside.size > 0) this.aside.delete(key);
  }

  /** The next writes to send but for those on their way: at most `limit`, and no more than surely fit into one request. */
  batch(rows: ReadonlyMap<string, SyncedRow>, limit: number, onTheirWay: ReadonlyMap<string, unknown>): Map<string, PushWrite> {
    const batch = new Map<string, PushWrite>();
    let bytes = 0;
    for (const keys of this.pages.values())
      for (const key of keys) {
        const row = rows.get(key);
        if (!row || onTheirWay.has(key)) continue;
        const write = { kind: row.kind, id: row.id, baseRev: row.rev, body: shownBody(row) };
        bytes += JSON.stringify(write).length * bytesOfCharacter;
        if (batch.size > 0 && (batch.size >= limit || bytes > pushBytes)) return batch;
        batch.set(key, write);
      }
    return batch;
  }
}
