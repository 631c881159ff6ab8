import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type LabView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look at the lab beside what one believes, one line each: what leads there and what opens are made from this. */
export const views: readonly LabView[] = [
  { id: 'tests', title: 'Experiments', screen: onDemand(() => import('./tests/tests-screen.tsx')) },
  { id: 'library', title: 'Library', screen: onDemand(() => import('./library/library-screen.tsx')) },
];
