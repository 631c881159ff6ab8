import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

type RadarView = { readonly id: string; readonly title: string; readonly screen: OnDemand<object> };

/** The ways to look at the radar beside growth, one line each: what leads there and what opens are made from this. */
export const views: readonly RadarView[] = [
  { id: 'promotion', title: 'Promotion', screen: onDemand(() => import('./promotion/promotion-screen.tsx')) },
  { id: 'quarter', title: 'Quarterly questions', screen: onDemand(() => import('./promotion/quarter-screen.tsx')) },
];
