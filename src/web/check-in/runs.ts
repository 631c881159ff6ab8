import { type Week, weeksBetween } from '#core/time.ts';

/** Weeks that follow each other, so that a line never bridges a gap. */
export function inRuns<T extends { readonly week: Week }>(rows: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && weeksBetween(before.week, row.week) === 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
