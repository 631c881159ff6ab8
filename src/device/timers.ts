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
