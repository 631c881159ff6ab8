import type { Copy } from './copy.ts';
import { type Choice, Exchange, HistoryError } from './exchange.ts';
import { type Timers, waitAfter } from './timers.ts';
import { type Transport, TransportError } from './transport.ts';

/** `ask`: the server's history is not this device's; nothing moves until the person has chosen. */
export type SyncState = { readonly state: 'synced' | 'offline' | 'ask' | 'trouble'; readonly sentence?: string };

const longestWaitMs = 60_000;
const reopenMs = 1_000;

/** Keeps a copy and a server in step: when to talk, what to do when that fails. One sync at a time runs on a database: see tabs. */
export class Sync {
  private running: Promise<void> | null = null;
  private again = false;
  private asking = false;
  private chosen: Choice | null = null;
  private failures = 0;
  private stopRetry = () => {};
  private stopListening: (() => void) | null = null;
  private stopped = false;
  private readonly exchange: Exchange;
  private readonly copy: Copy;
  private readonly transport: Transport;
  private readonly timers: Timers;
  private readonly tell: (state: SyncState) => void;

  constructor(copy: Copy, transport: Transport, timers: Timers, tell: (state: SyncState) => void) {
    this.exchange = new Exchange(copy, transport);
    this.copy = copy;
    this.transport = transport;
    this.timers = timers;
    this.tell = tell;
  }

  /** Sends what waits, and with `pull` first asks for what is new. Resolves when the round is over, however it went. */
  wake(pull = false): Promise<void> {
    if (pull) this.exchange.pullNext();
    this.again = true;
    this.running ??= this.run();
    return this.running;
  }

  /** The person's answer to `ask`. */
  choose(choice: Choice): Promise<void> {
    if (this.asking) this.chosen = choice;
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
      if (this.chosen) await this.exchange.adopt(this.chosen);
      this.chosen = null;
      await this.exchange.round(() => this.stopped);
      if (this.stopped) return;
      this.asking = false;
      this.failures = 0;
      this.listen();
      this.tell({ state: 'synced' });
    } catch (error) {
      this.exchange.pullNext();
      if (!this.stopped) await this.stumble(error);
    }
  }

  private async stumble(error: unknown): Promise<void> {
    this.asking = error instanceof HistoryError;
    if (error instanceof HistoryError) {
      this.tell({ state: 'ask', sentence: error.message });
      // A server that was behind may catch up with other contents: that it was behind must not be forgotten.
      if (error.behind && !this.copy.meta.behind) await this.copy.changeMeta((meta) => ({ ...meta, behind: true }));
      return;
    }
    this.stopRetry = this.timers.after(waitAfter(++this.failures, longestWaitMs), () => void this.wake(true));
    if (error instanceof TransportError) return this.tell({ state: error.state, sentence: error.message });
    this.tell({ state: 'trouble', sentence: 'Saving to the server stopped for a moment and will go on by itself.' });
    if (!this.copy.failing) throw error;
  }

  private listen(): void {
    if (this.stopListening) return;
    const heard = (rev: number) => {
      this.exchange.hear(rev);
      void this.wake();
    };
    const lost = () => {
      this.stopListening?.();
      this.stopListening = null;
      this.stopRetry = this.timers.after(reopenMs, () => void this.wake(true));
    };
    this.stopListening = this.transport.listen?.(heard, lost) ?? null;
  }
}
