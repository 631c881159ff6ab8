import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites, bodyAt, type Tables } from '#core/change.ts';
import type { Body, Write } from '#core/record.ts';
import { blankMeta, type Change, type Changed, type Database, type Meta } from './database.ts';
import { Outbox } from './outbox.ts';
import { type Edit, keyOf, type SyncedRow, shownBody, writeEdit } from './synced-row.ts';
import { type Timers, waitAfter } from './timers.ts';

/** Edits made in one step at this device, on the screen but not yet in the database. */
type Step = { readonly edits: ReadonlyMap<string, Edit>; readonly settle: (kept: boolean) => void };

const longestWaitMs = 30_000;

export type CopyEvents = {
  /** The career, the outbox or the notices changed. */
  changed(): void;
  /** These rows are now different in the database; other tabs want to know. `edited`: there is something to send. */
  committed(keys: readonly string[], edited: boolean): void;
  /** These people were erased and are about to be forgotten here; their rows are still as they were. */
  erasing?(people: readonly string[]): void;
  /** The database does not keep changes at the moment; null when it does again. */
  failing(error: unknown): void;
};

/** The device's copy in memory: the career as the screen shows it, in step with the database that all tabs share. */
export class Copy {
  meta: Meta = blankMeta;
  readonly outbox = new Outbox();
  private held = new Map<string, SyncedRow>();
  private shown: Career = emptyCareer;
  private queue: Step[] = [];
  private committing: Promise<void> | null = null;
  /** Something came in under edits that were still on their way, so the screen may differ from both. */
  private crossed = false;
  private failures = 0;
  /** Whether what is written now goes out at once. */
  sending = false;
  /** What the database last said instead of keeping a change. */
  failing: unknown = null;
  private stopRetry = () => {};
  private closed = false;
  private readonly database: Database;
  private readonly events: CopyEvents;
  private readonly timers: Timers;

  constructor(database: Database, events: CopyEvents, timers: Timers) {
    this.database = database;
    this.events = events;
    this.timers = timers;
  }

  get career(): Career {
    return this.shown;
  }
  get rows(): ReadonlyMap<string, SyncedRow> {
    return this.held;
  }
  /** Steps that only this tab knows of. */
  get unkept(): number {
    return this.queue.length;
  }

  async load(): Promise<void> {
    const { meta, rows } = await this.database.load();
    const gone = [...this.held.keys()];
    const next = new Map(rows.map((row) => [keyOf(row), row as SyncedRow | undefined]));
    for (const key of gone) if (!next.has(key)) next.set(key, undefined);
    this.absorb({ meta, rows: next });
  }

  /** Shows the writes at once; resolves with true when the database has them, with false when they were dropped by a log-out. */
  write(writes: readonly Write[]): Promise<boolean> {
    const tables = this.shown as unknown as Tables;
    const edits = new Map(writes.map(({ kind, id, body }) => [keyOf({ kind, id }), { kind, id, body, before: bodyAt(tables, kind, id) }]));
    this.shown = applyWrites(this.shown, writes);
    const kept = new Promise<boolean>((settle) => {
      this.queue.push({ edits, settle });
    });
    this.events.changed();
    this.commit();
    return kept;
  }

  /** Reads rows again that another tab changed. */
  async refresh(keys: readonly string[]): Promise<void> {
    this.absorb(await this.database.read(keys));
  }

  /** One change that is no edit, told to the other tabs. */
  async change(change: Change): Promise<void> {
    this.take(await this.watched(this.database.change(change)));
  }

  changeMeta(meta: (meta: Meta) => Meta): Promise<void> {
    return this.change({ keys: [], step: (row) => ({ row, notices: [] }), meta });
  }

  async rebuild(...args: Parameters<Database['rebuild']>): Promise<void> {
    const before = [...this.held.keys()];
    await this.watched(this.database.rebuild(...args));
    await this.load();
    this.events.committed([...new Set([...before, ...this.held.keys()])], false);
  }

  /** Tells that people are about to be forgotten, in this tab and in the others. */
  erasing(people: readonly string[]): void {
    this.events.erasing?.(people);
  }

  async clear(): Promise<void> {
    await this.database.clear();
    this.forget();
  }

  /** Drops everything from memory, as after a log-out in another tab. */
  forget(): void {
    for (const step of this.queue.splice(0)) step.settle(false);
    this.absorb({ meta: blankMeta, rows: new Map([...this.held.keys()].map((key) => [key, undefined])) });
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.stopRetry();
    this.database.close();
  }

  private commit(): void {
    this.committing ??= this.commitQueue();
  }

  private take(changed: Changed, committed: readonly Step[] = []): void {
    this.absorb(changed, committed);
    this.events.committed([...changed.rows.keys()], committed.length > 0);
  }

  private async watched<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      if (this.failing) this.events.failing((this.failing = null));
      return result;
    } catch (error) {
      if (!this.closed) this.events.failing((this.failing = error));
      throw error;
    }
  }

  /** Edits go in the order they were made: a later one never passes an earlier one that failed. */
  private async commitQueue(): Promise<void> {
    this.stopRetry();
    let tried = 0;
    // After a failure only what was added since is a reason to try again at once.
    while (this.queue.length > tried && !this.closed) {
      const steps = [...this.queue];
      const changed = await this.watched(this.database.change(writing(steps, this.sending))).catch(() => null);
      if (changed) {
        this.queue = this.queue.slice(steps.length);
        this.take(changed, steps);
        for (const step of steps) step.settle(true);
      }
      tried = changed ? 0 : steps.length;
      this.failures = changed ? 0 : this.failures + 1;
    }
    this.committing = null;
    if (tried > 0 && !this.closed) this.stopRetry = this.timers.after(waitAfter(this.failures, longestWaitMs), () => this.commit());
  }

  /** Takes over rows as the database has them, under the edits it does not have yet. */
  private absorb({ meta, rows }: Changed, committed: readonly Step[] = []): void {
    const writes: Write[] = [];
    for (const [key, row] of rows) {
      const before = this.held.get(key);
      if (row) this.held.set(key, row);
      else this.held.delete(key);
      this.outbox.note(key, row);
      const body = shownBody(row);
      const known = committed.findLast((step) => step.edits.has(key))?.edits.get(key)?.body ?? shownBody(before);
      const asBefore = body === known || (row && before && row.rev === before.rev && !row.pending && !before.pending);
      if (asBefore && !this.crossed && this.queue.length === 0) continue;
      const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
      writes.push({ kind, id, body: this.underQueue(key, row, body) });
    }
    this.shown = applyWrites(this.shown, writes);
    this.crossed = this.queue.length > 0;
    this.meta = meta;
    this.events.changed();
  }

  private underQueue(key: string, row: SyncedRow | undefined, body: Body | null): Body | null {
    let over = row;
    for (const step of this.queue) {
      const edit = step.edits.get(key);
      if (edit) over = writeEdit(over, edit).row;
    }
    return over === row ? body : shownBody(over);
  }
}

/** The steps as one change of the database, in their order. */
function writing(steps: readonly Step[], sending: boolean): Change {
  const byKey = new Map<string, Edit[]>();
  for (const { edits } of steps)
    for (const [key, edit] of edits) {
      const earlier = byKey.get(key);
      if (earlier) earlier.push(edit);
      else byKey.set(key, [edit]);
    }
  return {
    keys: byKey.keys(),
    durable: true,
    step: (row, key) => {
      const notices = [];
      let now = row;
      for (const edit of byKey.get(key) ?? []) {
        const stepped = writeEdit(now, edit, sending);
        now = stepped.row;
        notices.push(...stepped.notices);
      }
      return { row: now, notices };
    },
  };
}

export const isShownEmpty = (copy: Copy): boolean => ![...copy.rows.values()].some((row) => shownBody(row) !== null);
