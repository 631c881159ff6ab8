import type { SampleSetback, SampleWriting } from './shape.ts';

/** The staff planner that was stopped after its pilot: over for years, so that nothing is silenced by it now. */
export const setbacks: readonly SampleSetback[] = [
  {
    id: 'crew-stopped',
    day: '2022-02-10',
    type: 'project-stopped',
    role: 'larderly-product',
    project: 'crew',
    what: 'Fourteen cafés, ten weeks, and then one meeting. I had told everybody it would work.',
    story: 'We stopped a staff planner after its pilot; I learned to ask first what people would stop using.',
    stage: 'act',
    ended: '2022-04-11',
    gentle: [
      { thing: 'time.walk', day: '2022-02-10', did: 'done' },
      { thing: 'support.two-lines', day: '2022-02-16', did: 'done' },
      { thing: 'reframe.hands', day: '2022-03-08', did: 'done' },
      { thing: 'act.thanks', day: '2022-04-05', did: 'done' },
    ],
  },
];

export const writings: readonly SampleWriting[] = [
  { id: 'crew-page', setback: 'crew-stopped', day: '2022-02-20', type: 'page', prompt: 'What I feel about it today', text: 'Less than last week. Mostly about the demo before the holidays, when they clapped.' },
  { id: 'crew-hands', setback: 'crew-stopped', day: '2022-03-08', type: 'hands', text: 'Asking the managers what they would give up for it.', turned: 'That the group chat was free.' },
  { id: 'crew-reframe', setback: 'crew-stopped', day: '2022-03-15', type: 'reframe', text: 'I failed to see that liking is not using.', turned: 'I learned to ask what they would stop using before I ask whether they like it.' },
];
