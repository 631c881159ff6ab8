import { type OnDemand, onDemand } from '../shell/on-demand.tsx';

export type PathView = {
  readonly id: string;
  readonly title: string;
  readonly screen: OnDemand<object>;
  /** Reached from another view, not listed beside them. */
  readonly aside?: true;
};

/** The ways to look at one's path beside its roles, one line each: what leads there and what opens are made from this. */
export const views: readonly PathView[] = [
  { id: 'levels', title: 'Where you stand', screen: onDemand(() => import('./levels/levels-screen.tsx')) },
  { id: 'assess', title: 'Assess', screen: onDemand(() => import('./assess/assess-screen.tsx')), aside: true },
  { id: 'compare', title: 'Compare', screen: onDemand(() => import('./assess/compare-screen.tsx')), aside: true },
  { id: 'evidence', title: 'Evidence', screen: onDemand(() => import('./evidence/evidence-screen.tsx')) },
  { id: 'brag', title: 'Brag document', screen: onDemand(() => import('./brag/brag-screen.tsx')) },
  { id: 'resume', title: 'Résumé', screen: onDemand(() => import('./resume/resume-screen.tsx')) },
  { id: 'portable', title: 'To keep', screen: onDemand(() => import('./portable/portable-screen.tsx')) },
  { id: 'learning', title: 'Learning', screen: onDemand(() => import('./learning/learning-screen.tsx')) },
  { id: 'fork', title: 'The fork', screen: onDemand(() => import('./fork/fork-screen.tsx')) },
  { id: 'skills', title: 'Framework', screen: onDemand(() => import('./framework/skills-screen.tsx')) },
  { id: 'ladders', title: 'Ladders', screen: onDemand(() => import('./ladders/ladders-screen.tsx')) },
];
