import type { SampleCommunity, SampleMilestone } from './shape.ts';

/** Where Elin meets people outside work. */
export const communities: readonly SampleCommunity[] = [
  { id: 'harbourside', name: 'Harbourside Product Meetup', what: 'meetup', role: 'speaker', from: '2023-03-02', next: '2026-12-03', place: 'The room above the chandler’s', people: ['ed-whitlock', 'mina-cho', 'chiara-longo'], note: 'Sit on the left: the microphone squeaks on the right.' },
  { id: 'ghent', name: 'Pilots & Failures, Ghent', what: 'conference', role: 'speaker', from: '2025-03-04', to: '2025-03-06', cost: { amount: 640, currency: 'EUR', per: 'once' }, place: 'Ghent', people: ['safiya-noor', 'ollie-brandt', 'graham-tully'], outcome: 'Nine strangers told me about their failed pilots, and three people stayed.' },
  { id: 'leads-circle', name: 'Product Leads Circle', what: 'association', role: 'member', from: '2024-09', cost: { amount: 120, currency: 'EUR', per: 'year' }, link: 'https://leadscircle.example', people: ['safiya-noor', 'katya-morozova'], note: 'Six of us, one question each, once a month.' },
];

/** What happened in the working lives of peers. */
export const milestones: readonly SampleMilestone[] = [
  { id: 'safiya-award', person: 'safiya-noor', what: 'award', day: '2026-11-14', note: 'The archive search won the readers’ prize.' },
  { id: 'ollie-launch', person: 'ollie-brandt', what: 'launch', day: '2026-11-19', note: 'Repairs by the hour, in every shop.' },
  { id: 'mina-lead', person: 'mina-cho', what: 'new-job', day: '2026-04-15', sent: '2026-04-15' },
];
