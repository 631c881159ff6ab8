import type { Career } from '../src/core/career.ts';

/** The same career in tables and rows that nothing has been derived from. */
export const unseen = (career: Career): Career =>
  Object.fromEntries(
    Object.entries(career).map(([kind, table]) => [kind, new Map([...(table as ReadonlyMap<string, object>)].map(([id, row]) => [id, { ...row }]))]),
  ) as unknown as Career;

export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
