import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type PathView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look at one's path beside its roles, one line each: what leads there and what opens are made from this. */
export const views: readonly PathView[] = [
  { id: 'skills', title: 'Framework', screen: onDemand(() => import('./framework/skills-screen.tsx')) },
  { id: 'evidence', title: 'Evidence', screen: onDemand(() => import('./evidence/evidence-screen.tsx')) },
  { id: 'brag', title: 'Brag document', screen: onDemand(() => import('./brag/brag-screen.tsx')) },
];
