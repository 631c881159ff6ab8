import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type ReviewView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look back and to tell of it, one line each: what leads there and what opens are made from this. */
export const views: readonly ReviewView[] = [
  { id: 'quarter', title: 'Quarter', screen: onDemand(() => import('./quarter/quarter-screen.tsx')) },
  { id: 'year', title: 'Year', screen: onDemand(() => import('./year/year-screen.tsx')) },
  { id: 'updates', title: 'Monthly update', screen: onDemand(() => import('./updates/updates-screen.tsx')) },
  { id: 'documents', title: 'Documents', screen: onDemand(() => import('./documents/documents-screen.tsx')) },
  { id: 'archive', title: 'Who read what', screen: onDemand(() => import('./updates/archive-screen.tsx')) },
];
