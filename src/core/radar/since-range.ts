import { addWeeks, type Week } from '../time.ts';

export type SinceRange = { readonly from: Week; readonly to: Week };

/** How far before and after the week that is said a plateau truly began, in weeks, on the simulator (`npm run bench:radar`): in half of the cases, in eight of ten. */
const spans = { half: [-9, 2], most: [-16, 6] } as const;

/** Between which weeks it most likely began. */
export function sinceRange(since: Week, sure: keyof typeof spans): SinceRange {
  const [before, after] = spans[sure];
  return { from: addWeeks(since, before), to: addWeeks(since, after) };
}
