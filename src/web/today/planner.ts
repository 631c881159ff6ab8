import { useSyncExternalStore } from 'react';
import type { Career } from '#core/career.ts';
import { keptWeek, type ThisWeek } from '#core/insights/kept-week.ts';
import type { Day } from '#core/time.ts';

type Planning = typeof import('./planning.ts').default;

let planning: Planning | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Fetches the planner, which reads every room and so comes beside the first picture and not in it. One that failed is asked for again. */
export function loadPlanner(): Promise<void> {
  loading ??= import('./planning.ts').then(
    (file) => {
      planning = file.default;
      for (const listener of listeners) listener();
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  loadPlanner();
  return () => listeners.delete(listener);
}

/** The planner, once it is there. */
export const usePlanner = (): Planning | undefined => useSyncExternalStore(subscribe, () => planning);

/** This week's moves: as the planner sees them, and until it is there as they were kept. */
export const weekFrom = (planner: Planning | undefined, career: Career, today: Day): ThisWeek => (planner?.thisWeek ?? keptWeek).of(career, today);

/** The same for what is counted outside of a component's own state. */
export const weekNow = (career: Career, today: Day): ThisWeek => weekFrom(planning, career, today);

/** How many tests ask for a reading or a readout; none until the planner is there. */
export const testsDueNow = (career: Career, today: Day): number => planning?.testsDue(career, today).length ?? 0;
