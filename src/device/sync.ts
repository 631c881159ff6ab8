import { type PullAnswer, type PushWrite, pushLimit, type StoredRecord } from '#core/sync.ts';
import type { Copy } from './copy.ts';
import { isShownEmpty } from './copy.ts';
import type { Meta } from './database.ts';
import { acceptSent, isMarkedSent, keepOn, keyOf, markSent, needsHistory, setAside, takeIn, takenVersion, type Version } from './synced-row.ts';
import type { Timers } from './timers.ts';
import { type Transport, TransportError } from './transport.ts';

/** `ask`: the server's history is not this device's; nothing moves until the person has chosen. */
export type SyncState = { readonly state: 'synced' | 'offline' | 'ask' | 'trouble'; readonly sentence?: string };
/** A write the server will never take, and why. */
export type RefusedWrite = { readonly kind: string; readonly id: string; readonly why: string };
export type Choice = 'takeServer' | 'keepMine';

const longestWaitMs = 60_000;
const stalesBorne = 20;
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
  private heardRev = 0;
  private failures = 0;
  /** Writes in the next push, and refusals as stale without one that went through. */
  private limit = pushLimit;
  private stales = 0;
  /** The last batch the server took, until the database knows. */
  private confirmed: ReadonlyMap<string, PushWrite> = new Map();
  private confirming: Promise<void> = Promise.resolve();
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
    this.running ??= this.run();
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
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        this.stopRetry();
        await this.attempt();
      }
    } finally {
      this.running = null;
    }
  }

  private async attempt(): Promise<void> {
    try {
      if (this.asked) await this.settle(this.asked);
      await this.round();
      if (this.stopped) return;
      this.asking = false;
      this.failures = 0;
      this.listen();
      this.tell({ state: 'synced' });
    } catch (error) {
      if (!this.stopped) await this.stumble(error);
    }
  }

  private async stumble(error: unknown): Promise<void> {
    this.pullDue = true;
    if (error instanceof AskError) {
      this.asking = true;
      this.tell({ state: 'ask', sentence: error.message });
      // A server that was behind may catch up with other contents: that it was behind must not be forgotten.
      if (error.behind && !this.copy.meta.behind) await this.copy.changeMeta((meta) => ({ ...meta, behind: true }));
      return;
    }
    this.failures++;
    this.stopRetry = this.timers.after(Math.min(1_000 * 2 ** (this.failures - 1), longestWaitMs), () => void this.wake(true));
    if (error instanceof TransportError) return this.tell({ state: error.state, sentence: error.message });
    this.tell({ state: 'trouble', sentence: 'Saving to the server stopped for a moment and will go on by itself.' });
    if (!this.copy.failing) throw error;
  }

  private listen(): void {
    if (this.stopListening || this.stopped) return;
    const heard = (rev: number | null) => {
      this.heardRev = rev ?? this.heardRev;
      void this.wake(rev === null || rev < this.copy.meta.rev);
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
    this.limit = pushLimit;
    this.stales = 0;
    try {
      while (!this.stopped) {
        const pullFirst = this.pullDue || this.heardRev > this.copy.meta.rev;
        if (!pullFirst && (await this.push())) continue;
        await this.confirming;
        if (this.pullDue || this.heardRev > this.copy.meta.rev) await this.pull();
        else if (this.copy.outbox.waiting === 0) return;
      }
    } finally {
      const last = this.confirming;
      this.confirming = Promise.resolve();
      this.confirmed = new Map();
      await last;
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

  private async takeRecords(records: readonly StoredRecord[], meta?: (meta: Meta) => Meta): Promise<void> {
    const byKey = new Map(records.map((record) => [keyOf(record), record]));
    const taken = new Map<string, Version | undefined>();
    for (const [key, record] of byKey) {
      const row = this.copy.rows.get(key);
      if (needsHistory(row, record)) taken.set(key, takenVersion(row, await this.transport.versions(record.kind, record.id)));
    }
    await this.copy.change({
      keys: byKey.keys(),
      step: (row, key) => {
        const record = byKey.get(key);
        return record ? takeIn(row, record, taken.get(key)) : { row, notices: [] };
      },
      meta,
    });
  }

  /**
   * Sends one batch, while the batch before it is still being noted as confirmed; false when there is none to send.
   */
  private async push(): Promise<boolean> {
    const { lineage } = this.copy.meta;
    const batch = this.copy.outbox.batch(this.copy.rows, this.limit, this.confirmed);
    if (batch.size === 0) return false;
    if (lineage === null) throw new TransportError('offline', 'The server has not been reached yet.');
    await this.markSent(batch);
    const answer = await this.transport.push({ lineage, writes: [...batch.values()] });
    await this.confirming;
    if (answer.ok) {
      this.confirmed = batch;
      this.confirming = this.confirm(batch, answer.rev);
      // It is awaited before the next batch is judged; until then a failure is not unhandled.
      this.confirming.catch(() => {});
    } else if (answer.reason === 'lineage') throw new AskError(answer.lineage === lineage);
    else if (answer.reason === 'invalid') await this.refuse(batch, answer.refused);
    else {
      if (++this.stales > stalesBorne) throw new TransportError('offline', 'The server is busy with changes from elsewhere.');
      this.pullDue = true;
    }
    return true;
  }

  private async markSent(batch: ReadonlyMap<string, PushWrite>): Promise<void> {
    const unmarked = [...batch].filter(([key, write]) => !isMarkedSent(this.copy.rows.get(key), write.body));
    if (unmarked.length > 0) await this.changeBatch(new Map(unmarked), (row, write) => markSent(row, write.body));
  }

  private async confirm(batch: ReadonlyMap<string, PushWrite>, rev: number): Promise<void> {
    const known = this.copy.meta.rev;
    if (rev < known) throw new AskError(true);
    // A push raises the revision by one: any other gap means that somebody else wrote in between.
    const nothingBetween = rev <= known + 1;
    if (!nothingBetween) this.pullDue = true;
    this.stales = 0;
    await this.changeBatch(
      batch,
      (row, write) => acceptSent(row, write.body, rev),
      (meta) => (nothingBetween ? { ...meta, rev } : meta),
    );
    this.confirmed = new Map();
  }

  /** Sets aside what the server will never take; when it does not say which, halves the batch until one is left. */
  private async refuse(batch: ReadonlyMap<string, PushWrite>, refused: readonly RefusedWrite[]): Promise<void> {
    const reasons = new Map(refused.map((entry) => [keyOf(entry), entry.why]));
    if (![...batch.keys()].some((key) => reasons.has(key))) {
      this.limit = Math.ceil(batch.size / 2);
      if (batch.size > 1) return;
      for (const key of batch.keys()) reasons.set(key, 'The server did not say why.');
    }
    this.limit = pushLimit;
    await this.changeBatch(batch, (row, write) => {
      const why = reasons.get(keyOf(write));
      return why === undefined ? row : setAside(row, write.body, why);
    });
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
