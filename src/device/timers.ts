/** Waiting, given from outside: a test decides when it is over. */
export type Timers = {
  /** Runs `then` after so many milliseconds unless it is stopped before. */
  after(ms: number, then: () => void): () => void;
};

export const systemTimers: Timers = {
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** How long to wait after so many failures in a row: one second, then each time twice as long. */
export const waitAfter = (failures: number, longestMs: number): number => Math.min(1_000 * 2 ** (failures - 1), longestMs);
