import type { PullAnswer, PushAnswer, PushWrite, StoredRecord } from '#core/sync.ts';
import { pushLimit } from '#core/sync.ts';
import type { Copy } from './copy.ts';
import { isShownEmpty } from './copy.ts';
import type { Meta } from './database.ts';
import { acceptSent, keepOn, keyOf, markSent, setAside, takeIn } from './synced-row.ts';
import type { Timers } from './timers.ts';
import { type Transport, TransportError } from './transport.ts';

/** `ask`: the server's history is not this device's; nothing moves until the person has chosen. */
export type SyncState = { readonly state: 'synced' | 'offline' | 'ask' | 'trouble'; readonly sentence?: string };
export type Choice = 'takeServer' | 'keepMine';

const longestWaitMs = 60_000;
const otherHistory = 'The server has another history than this device: it was emptied, restored from a backup, or belongs to somebody else.';
const olderHistory = 'The server is behind this device: it was probably restored from an older backup.';

class AskError extends Error {
  readonly behind: boolean;
  constructor(behind: boolean) {
    super(behind ? olderHistory : otherHistory);
    this.behind = behind;
  }
}

/** Keeps a copy and a server in step. One sync at a time may run on a database: see tabs. */
export class Sync {
  private copy: Copy;
  private transport: Transport;
  private timers: Timers;
  private tell: (state: SyncState) => void;
  private running: Promise<void> | null = null;
  private asked: Choice | null = null;
  private asking = false;
  private again = true;
  private pullDue = true;
  private failures = 0;
  private stopRetry = () => {};
  private stopListening: (() => void) | null = null;
  private stopped = false;

  constructor(copy: Copy, transport: Transport, timers: Timers, tell: (state: SyncState) => void) {
    this.copy = copy;
    this.transport = transport;
    this.timers = timers;
    this.tell = tell;
  }

  /** Sends what waits, and with `pull` first asks for what is new. Resolves when the round is over, however it went. */
  wake(pull = false): Promise<void> {
    this.pullDue ||= pull;
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The person's answer to `ask`. */
  choose(choice: Choice): Promise<void> {
    if (this.asking) this.asked = choice;
    return this.wake(true);
  }

  stop(): void {
    this.stopped = true;
    this.stopRetry();
    this.stopListening?.();
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      this.stopRetry();
      try {
        if (this.asked) await this.settle(this.asked);
        await this.round();
        this.asking = false;
        this.failures = 0;
        this.listen();
        this.tell({ state: 'synced' });
      } catch (error) {
        if (!this.stopped) this.stumble(error);
        return;
      }
    }
  }

  private stumble(error: unknown): void {
    this.pullDue = true;
    if (error instanceof AskError) {
      this.asking = true;
      this.tell({ state: 'ask', sentence: error.message });
      // A server that was behind may catch up with other contents: that it was behind must not be forgotten.
      if (error.behind && !this.copy.meta.behind)
        void this.copy.change({ keys: [], step: (row) => ({ row, notices: [] }), meta: (meta) => ({ ...meta, behind: true }) });
      return;
    }
    const known = error instanceof TransportError;
    this.tell({
      state: known ? error.state : 'trouble',
      sentence: known ? error.message : 'Saving to the server stopped for a moment and will go on by itself.',
    });
    this.failures++;
    this.stopRetry = this.timers.after(Math.min(1_000 * 2 ** (this.failures - 1), longestWaitMs), () => void this.wake(true));
  }

  private listen(): void {
    if (this.stopListening || this.stopped) return;
    const heard = (rev: number | null) => {
      if (rev === null || rev !== this.copy.meta.rev) void this.wake(true);
    };
    const lost = () => {
      this.stopListening?.();
      this.stopListening = null;
      this.stopRetry();
      this.stopRetry = this.timers.after(1_000, () => void this.wake(true));
    };
    this.stopListening = this.transport.listen?.(heard, lost) ?? null;
  }

  private async round(): Promise<void> {
    let limit = pushLimit;
    while (!this.stopped) {
      if (this.pullDue) await this.pull();
      if (this.copy.outbox.waiting === 0) {
        if (this.pullDue) continue;
        return;
      }
      limit = await this.push(limit);
      await this.timers.breathe();
    }
  }

  private async pull(): Promise<void> {
    for (;;) {
      this.pullDue = false;
      const { lineage, rev: known, behind } = this.copy.meta;
      const answer = await this.transport.pull(known);
      if (lineage !== null && (answer.lineage !== lineage || answer.rev < known || behind)) {
        if (!isShownEmpty(this.copy) || this.copy.outbox.waiting > 0) throw new AskError(answer.lineage === lineage);
        await this.settle('takeServer');
        continue;
      }
      const rev = answer.more ? (answer.records.at(-1)?.rev ?? answer.rev) : answer.rev;
      if (answer.records.length > 0 || rev !== known || lineage === null)
        await this.takeRecords(answer.records, (meta) => ({ ...meta, lineage: answer.lineage, rev: Math.max(meta.rev, rev) }));
      if (!answer.more) return;
    }
  }

  private takeRecords(records: readonly StoredRecord[], meta?: (meta: Meta) => Meta): Promise<void> {
    const byKey = new Map(records.map((record) => [keyOf(record), record]));
    return this.copy.change({
      keys: byKey.keys(),
      step: (row, key) => {
        const record = byKey.get(key);
        return record ? takeIn(row, record) : { row, notices: [] };
      },
      meta,
    });
  }

  /** Sends one batch; answers how many writes the next one may have. */
  private async push(limit: number): Promise<number> {
    const batch = this.copy.outbox.batch(this.copy.rows, limit);
    await this.changeBatch(batch, (row, write) => markSent(row, write.body));
    const { lineage } = this.copy.meta;
    if (lineage === null) {
      this.pullDue = true;
      return limit;
    }
    const answer = await this.transport.push({ lineage, writes: [...batch.values()] });
    if (answer.ok) return this.confirm(batch, answer.rev, limit);
    if (answer.reason === 'lineage') throw new AskError(false);
    if (answer.reason === 'stale') {
      this.pullDue = true;
      await this.takeRecords(answer.records);
      return limit;
    }
    return this.refuse(batch, answer);
  }

  private async confirm(batch: ReadonlyMap<string, PushWrite>, rev: number, limit: number): Promise<number> {
    const known = this.copy.meta.rev;
    if (rev < known) throw new AskError(true);
    // A push raises the revision by one: any other gap means that somebody else wrote in between.
    const nothingBetween = rev <= known + 1;
    if (!nothingBetween) this.pullDue = true;
    await this.changeBatch(
      batch,
      (row, write) => acceptSent(row, write.body, rev),
      (meta) => (nothingBetween ? { ...meta, rev } : meta),
    );
    return limit;
  }

  /** Sets aside what the server will never take; when it does not say which, halves the batch until one is left. */
  private async refuse(batch: ReadonlyMap<string, PushWrite>, { refused }: Extract<PushAnswer, { reason: 'invalid' }>): Promise<number> {
    const reasons = new Map(refused.map((entry) => [keyOf(entry), entry.why]));
    if (![...batch.keys()].some((key) => reasons.has(key))) {
      if (batch.size > 1) return Math.ceil(batch.size / 2);
      for (const key of batch.keys()) reasons.set(key, 'The server did not say why.');
    }
    await this.changeBatch(batch, (row, write) => {
      const why = reasons.get(keyOf(write));
      return why === undefined ? row : setAside(row, write.body, why);
    });
    return pushLimit;
  }

  private changeBatch(
    batch: ReadonlyMap<string, PushWrite>,
    step: (row: Parameters<typeof markSent>[0], write: PushWrite) => ReturnType<typeof acceptSent>,
    meta?: (meta: Meta) => Meta,
  ): Promise<void> {
    return this.copy.change({
      keys: batch.keys(),
      step: (row, key) => {
        const write = batch.get(key);
        return { row: row && write ? step(row, write) : row, notices: [] };
      },
      meta,
    });
  }

  private async settle(choice: Choice): Promise<void> {
    const records = new Map<string, StoredRecord>();
    let answer: PullAnswer;
    let rev = 0;
    do {
      answer = await this.transport.pull(rev);
      for (const record of answer.records) records.set(keyOf(record), record);
      rev = answer.more ? (answer.records.at(-1)?.rev ?? answer.rev) : answer.rev;
    } while (answer.more);
    const { lineage } = answer;
    await this.copy.rebuild(
      (rows) => {
        if (choice === 'takeServer') return [...records.values()];
        const mine = new Map(rows.map((row) => [keyOf(row), row]));
        const keys = new Map([...records, ...mine]);
        return [...keys].flatMap(([key, named]) => keepOn(mine.get(key), records.get(key), named) ?? []);
      },
      (meta) => ({ ...meta, lineage, rev, behind: false }),
    );
    this.asked = null;
    this.asking = false;
  }
}
