type Hear = (rev: number | null) => void;

/** Tells whoever listens that the career has reached a new revision, so that they come and pull. */
export type Pokes = {
  /** The newest revision told. */
  rev(): number;
  tell(rev: number): void;
  /** Calls `hear` with each new revision, and once with null when no more will come. Answers how to stop listening. */
  listen(hear: Hear): () => void;
  end(): void;
};

export function createPokes(start: number): Pokes {
  const listeners = new Set<Hear>();
  let newest = start;
  let ended = false;
  const callAll = (rev: number | null) => {
    for (const hear of [...listeners]) hear(rev);
  };
  return {
    rev: () => newest,
    tell: (rev) => {
      if (rev <= newest) return;
      newest = rev;
      callAll(rev);
    },
    listen: (hear) => {
      if (ended) hear(null);
      else listeners.add(hear);
      return () => listeners.delete(hear);
    },
    end: () => {
      ended = true;
      callAll(null);
      listeners.clear();
    },
  };
}
