import { type OnDemand, onDemand } from '../../shell/on-demand.tsx';

export type DocumentPage = { readonly id: string; readonly title: string; readonly about: string; readonly to: string; readonly screen?: OnDemand<object> };

/** Every document the record can be made into, one line each: the list and the pages are made from this. */
export const documentPages: readonly DocumentPage[] = [
  {
    id: 'self-review',
    title: 'Self-review',
    about: 'What you did in a time, what it shows, what you learned.',
    to: '/review/documents/self-review',
    screen: onDemand(() => import('./self-review-page.tsx')),
  },
  {
    id: 'promotion-case',
    title: 'Promotion case',
    about: 'By what the ladder asks for: claims, evidence, who can speak of them, gaps.',
    to: '/review/documents/promotion-case',
    screen: onDemand(() => import('./promotion-case-page.tsx')),
  },
  {
    id: 'quarterly-review',
    title: 'Quarterly review',
    about: 'For yourself: a quarter then and now, what you tried, energy, people, radar, your bets.',
    to: '/review/documents/quarterly-review',
    screen: onDemand(() => import('./quarterly-review-page.tsx')),
  },
  {
    id: 'handover',
    title: 'Handover brief',
    about: 'For a new manager: who you are, what you work on, what was agreed.',
    to: '/review/documents/handover',
    screen: onDemand(() => import('./handover-page.tsx')),
  },
  {
    id: 'one-to-one',
    title: 'Brief before a 1:1',
    about: 'One page for a talk with one person: what is new since the last one, and one question.',
    to: '/review/documents/one-to-one',
    screen: onDemand(() => import('./one-to-one-page.tsx')),
  },
  {
    id: 'brag',
    title: 'Brag document',
    about: 'Everything you did, by skill or by time.',
    to: '/review/documents/brag',
    screen: onDemand(() => import('./brag-page.tsx')),
  },
  { id: 'resume', title: 'Résumé', about: 'Roles and wins for people who do not know you.', to: '/path/resume' },
];
