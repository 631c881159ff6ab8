/** Waiting, given from outside: a test decides when it is over. */
export type Timers = {
  /** Runs `then` after so many milliseconds unless it is stopped before. */
  after(ms: number, then: () => void): () => void;
  /** Lets the page paint and answer before work goes on. */
  breathe(): Promise<void>;
};

export const systemTimers: Timers = {
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
