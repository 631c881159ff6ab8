import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type ConversationsView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look at conversations beside the talks themselves, one line each: what leads there and what opens are made from this. */
export const views: readonly ConversationsView[] = [
  { id: 'promises', title: 'Promises', screen: onDemand(() => import('./promises/promises-screen.tsx')) },
  { id: 'feedback', title: 'Feedback', screen: onDemand(() => import('./feedback/feedback-screen.tsx')) },
];
