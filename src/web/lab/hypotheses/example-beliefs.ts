import type { HypothesisForm } from './hypothesis-form.ts';

export type ExampleBelief = { readonly id: string } & Pick<HypothesisForm, 'belief' | 'about' | 'subject' | 'percent' | 'gain' | 'loss'>;

/** Beliefs to begin from, in the words somebody might say them in. All of it can be changed. */
export const exampleBeliefs: readonly ExampleBelief[] = [
  {
    id: 'people',
    belief: 'Leading people would give me more energy than shipping does',
    about: 'fork',
    subject: 'people',
    percent: 40,
    gain: '40',
    loss: '30',
  },
  {
    id: 'individual',
    belief: 'Going deeper by myself would hold me longer than leading a team',
    about: 'fork',
    subject: 'individual',
    percent: 45,
    gain: '30',
    loss: '20',
  },
  {
    id: 'industry',
    belief: 'Another industry would teach me more in a year than staying in this one',
    about: 'industry',
    subject: '',
    percent: 50,
    gain: '40',
    loss: '40',
  },
  { id: 'role', belief: 'I would do my best work in a much smaller company', about: 'role', subject: '', percent: 35, gain: '40', loss: '40' },
  {
    id: 'skill',
    belief: 'Working on strategy would stretch me more than another launch',
    about: 'skill',
    subject: 'strategic-thinking',
    percent: 45,
    gain: '16',
    loss: '12',
  },
  {
    id: 'way',
    belief: 'Two days a week without meetings would double what I get done',
    about: 'way-of-working',
    subject: '',
    percent: 40,
    gain: '10',
    loss: '8',
  },
];
