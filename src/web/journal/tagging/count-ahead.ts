import type { Career } from '#core/career.ts';
import { learnAhead } from '#core/skills/tagging/learned.ts';

const pieceMs = 6;

/** Counts what the journal teaches while the browser has nothing better to do, then calls `done`. The answer stops it. */
export function countWhenIdle(entries: Career['entry'], done: () => void): () => void {
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 30));
  let stopped = false;
  const go = () => {
    if (stopped) return;
    const until = performance.now() + pieceMs;
    if (learnAhead(entries, () => performance.now() < until)) done();
    else later(go);
  };
  later(go);
  return () => {
    stopped = true;
  };
}
