import type { SampleNeed } from './shape.ts';

/** What Elin wants help with. Two seats stand empty, and one need is over. */
export const needs: readonly SampleNeed[] = [
  { id: 'need-strategy', need: 'company-strategy', source: 'target', weight: 2, why: 'A lead has to say what the company should stop doing, and be heard.', opened: '2025-01-13' },
  { id: 'need-teams', need: 'organizational-design', source: 'target', weight: 3, why: 'Two teams or one: the question of the carriers draft.', opened: '2026-06-08' },
  { id: 'need-management', need: 'management', source: 'own', weight: 3, why: 'Sixteen weeks were not enough to know whether I am good at it.', opened: '2026-02-02' },
  { id: 'need-partners', need: 'industry-partnerships', source: 'target', weight: 2, why: 'Carriers are partners, and I have only met the ones who shout.', opened: '2026-06-08' },
  { id: 'need-pricing', need: 'Pricing', source: 'own', why: 'Seven plans became three; somebody will ask why not two.', opened: '2025-07-07' },
  { id: 'need-politics', need: 'Executive politics', source: 'own', weight: 2, why: 'The group role was decided before I knew that it was open.', opened: '2026-06-15' },
  { id: 'need-calm', need: 'Staying calm in hard meetings', source: 'own', opened: '2024-04-15' },
  { id: 'need-hiring', need: 'Hiring', source: 'own', why: 'I have never hired anyone, and a lead does it in the first month.', opened: '2026-03-16' },
  { id: 'need-technical', need: 'technical', source: 'own', opened: '2021-05-10', closed: '2022-07-11', closedWhy: 'I can read the tickets by myself now.' },
];
