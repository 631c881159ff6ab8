import type { Checkin } from '#core/pulse/pulse.ts';
import { weeksBetween } from '#core/time.ts';

/** Weeks that follow each other, so that a line never bridges a gap. */
export function inRuns(checkins: readonly Checkin[]): Checkin[][] {
  const runs: Checkin[][] = [];
  for (const checkin of checkins) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && weeksBetween(before.week, checkin.week) === 1) run.push(checkin);
    else runs.push([checkin]);
  }
  return runs;
}
