import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type PathView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look at one's path beside its roles, one line each: what leads there and what opens are made from this. */
export const views: readonly PathView[] = [
  { id: 'skills', title: 'Framework', screen: onDemand(() => import('./framework/skills-screen.tsx')) },
  { id: 'ladders', title: 'Ladders', screen: onDemand(() => import('./ladders/ladders-screen.tsx')) },
];
