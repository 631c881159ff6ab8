import { type PullAnswer, type PushAnswer, type PushWrite, pushLimit, type StoredRecord } from '#core/sync.ts';
import { type Copy, isShownEmpty } from './copy.ts';
import type { Meta } from './database.ts';
import { forgetting, rememberPeople } from './forget.ts';
import { acceptSent, isMarkedSent, keepOn, keyOf, markSent, needsHistory, type SyncedRow, setAside, takeIn, takenVersion, type Version } from './synced-row.ts';
import { type Transport, TransportError } from './transport.ts';

export type Choice = 'takeServer' | 'keepMine';
type Batch = ReadonlyMap<string, PushWrite>;
type Taken = Extract<PushAnswer, { ok: true }>;
type Refused = Extract<PushAnswer, { reason: 'invalid' }>['refused'];

const stalesBorne = 20;
const otherHistory = 'The server has another history than this device: it was emptied, restored from a backup, or belongs to somebody else.';
const olderHistory = 'The server is behind this device: it was probably restored from an older backup.';

/** The server's history is not the one of this copy; nothing may be mixed before the person has chosen. */
export class HistoryError extends Error {
  readonly behind: boolean;
  constructor(behind: boolean) {
    super(behind ? olderHistory : otherHistory);
    this.behind = behind;
  }
}

const nextSince = ({ more, records, rev }: PullAnswer): number => (more ? (records.at(-1)?.rev ?? rev) : rev);

/** What a copy and a server say to each other. */
export class Exchange {
  private pullDue = true;
  private heardRev = 0;
  /** Writes in the next push, and refusals as stale without one that went through. */
  private limit = pushLimit;
  private stales = 0;
  /** The last batch the server took, until the database knows. */
  private confirmed: Batch = new Map();
  private confirming: Promise<void> = Promise.resolve();
  private readonly copy: Copy;
  private readonly transport: Transport;

  constructor(copy: Copy, transport: Transport) {
    this.copy = copy;
    this.transport = transport;
  }

  /** The next round begins with asking what is new. */
  pullNext(): void {
    this.pullDue = true;
  }

  /** The server said that it is at this revision. */
  hear(rev: number): void {
    this.heardRev = rev;
    if (rev < this.copy.meta.rev) this.pullDue = true;
  }

  /** Asks for what is new if there may be something, and sends what waits, until there is neither or `stopped`. */
  async round(stopped: () => boolean): Promise<void> {
    this.limit = pushLimit;
    this.stales = 0;
    try {
      while (!stopped()) {
        if (!this.mustPull() && (await this.push())) continue;
        await this.confirming;
        if (this.mustPull()) await this.pull();
        else return;
      }
    } finally {
      const last = this.confirming;
      this.confirming = Promise.resolve();
      this.confirmed = new Map();
      await last;
    }
  }

  /** Starts over on the server's history: with its records only, or with everything this device has on top of them. */
  async adopt(choice: Choice): Promise<void> {
    const records = new Map<string, StoredRecord>();
    let answer: PullAnswer;
    let rev = 0;
    do {
      answer = await this.transport.pull(rev);
      for (const record of answer.records) records.set(keyOf(record), record);
      rev = nextSince(answer);
    } while (answer.more);
    const { lineage } = answer;
    if (choice === 'keepMine') await this.forgetErased([...records.values()]);
    const next = (rows: readonly SyncedRow[]): SyncedRow[] => {
      if (choice === 'takeServer') return [...records.values()];
      const mine = new Map(rows.map((row) => [keyOf(row), row]));
      return [...new Map([...records, ...mine])].flatMap(([key, named]) => keepOn(mine.get(key), records.get(key), named) ?? []);
    };
    await this.copy.rebuild(next, (meta) => ({ ...meta, lineage, rev, behind: false }));
  }

  private mustPull(): boolean {
    return this.pullDue || this.heardRev > this.copy.meta.rev;
  }

  private async pull(): Promise<void> {
    const { lineage, rev: known, behind } = this.copy.meta;
    const heard = this.heardRev;
    this.pullDue = false;
    const answer = await this.transport.pull(known);
    if (lineage !== null && (answer.lineage !== lineage || answer.rev < known || behind)) {
      if (!isShownEmpty(this.copy) || this.copy.outbox.waiting > 0) throw new HistoryError(answer.lineage === lineage);
      return this.adopt('takeServer');
    }
    if (answer.more) this.pullDue = true;
    // What was said before the question is answered by it; what is said since is not.
    if (this.heardRev === heard) this.heardRev = 0;
    const rev = nextSince(answer);
    if (answer.records.length === 0 && rev === known && lineage !== null) return;
    await this.takeRecords(answer.records, (meta) => ({ ...meta, lineage: answer.lineage, rev: Math.max(meta.rev, rev) }));
  }

  private async takeRecords(records: readonly StoredRecord[], meta: (meta: Meta) => Meta): Promise<void> {
    await this.forgetErased(records);
    const byKey = new Map(records.map((record) => [keyOf(record), record]));
    const taken = new Map<string, Version | undefined>();
    for (const [key, record] of byKey) {
      const row = this.copy.rows.get(key);
      if (needsHistory(row, record)) taken.set(key, takenVersion(row, await this.transport.versions(record.kind, record.id)));
    }
    const step = (row: SyncedRow | undefined, key: string) => {
      const record = byKey.get(key);
      return record ? takeIn(row, record, taken.get(key)) : { row, notices: [] };
    };
    await this.copy.change({ keys: byKey.keys(), step, meta });
  }

  /** Before what is left of other records comes in, everybody who was erased leaves what this device has not sent yet. */
  private async forgetErased(records: readonly StoredRecord[]): Promise<void> {
    const people = records.filter(({ kind, erased }) => kind === 'person' && erased).map(({ id }) => id);
    const known = people.filter((id) => this.copy.rows.has(`person/${id}`));
    if (known.length === 0) return;
    const remembered = rememberPeople(this.copy, known);
    this.copy.erasing(known);
    const forget = await forgetting(remembered);
    const isErased = (row: SyncedRow) => row.kind === 'person' && forget.ids.has(row.id);
    const notices = (meta: Meta): Meta => ({ ...meta, notices: meta.notices.filter((notice) => !forget.isAbout(notice)) });
    await this.copy.rebuild((rows) => rows.map((row) => (isErased(row) ? row : forget.row(row))), notices);
  }

  /** Sends one batch, while the batch before it is still being noted as confirmed; false when there is none to send. */
  private async push(): Promise<boolean> {
    const { lineage } = this.copy.meta;
    const batch = this.copy.outbox.batch(this.copy.rows, this.limit, this.confirmed);
    if (batch.size === 0) return false;
    if (lineage === null) throw new TransportError('offline', 'The server has not been reached yet.');
    const unmarked = [...batch].filter(([key, write]) => !isMarkedSent(this.copy.rows.get(key), write.body));
    if (unmarked.length > 0) await this.changeBatch(new Map(unmarked), (row, write) => markSent(row, write.body));
    const answer = await this.transport.push({ lineage, writes: [...batch.values()] });
    await this.confirming;
    if (answer.ok) {
      this.confirmed = batch;
      this.confirming = this.confirm(batch, answer);
      // It is awaited before the next batch is judged; until then a failure is not unhandled.
      this.confirming.catch(() => {});
    } else if (answer.reason === 'lineage') throw new HistoryError(answer.lineage === lineage);
    else if (answer.reason === 'invalid') await this.refuse(batch, answer.refused);
    else if (++this.stales > stalesBorne) throw new TransportError('offline', 'The server is busy with changes from elsewhere.');
    else this.pullDue = true;
    return true;
  }

  private async confirm(batch: Batch, { rev, unchanged }: Taken): Promise<void> {
    const known = this.copy.meta.rev;
    if (rev < known) throw new HistoryError(true);
    // A push raises the revision by one: with any other gap somebody else wrote in between.
    const nothingBetween = rev === (unchanged ? known : known + 1);
    if (!nothingBetween) this.pullDue = true;
    this.stales = 0;
    const accept = (row: SyncedRow, write: PushWrite) => acceptSent(row, write.body, rev);
    await this.changeBatch(batch, accept, (meta) => (nothingBetween ? { ...meta, rev } : meta));
    this.confirmed = new Map();
  }

  /** Sets aside what the server will never take; when it does not say which, halves the batch until one is left. */
  private async refuse(batch: Batch, refused: Refused): Promise<void> {
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

  private changeBatch(batch: Batch, step: (row: SyncedRow, write: PushWrite) => SyncedRow | undefined, meta?: (meta: Meta) => Meta): Promise<void> {
    const stepKey = (row: SyncedRow | undefined, key: string) => {
      const write = batch.get(key);
      return { row: row && write ? step(row, write) : row, notices: [] };
    };
    return this.copy.change({ keys: batch.keys(), step: stepKey, meta });
  }
}
