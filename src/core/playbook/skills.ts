import type { PrincipleText } from './principle.ts';

export const skills: readonly PrincipleText[] = [
  {
    id: 'P10',
    short: 'Each phase leans on three skills, and execution runs beneath them all.',
    text: [
      'Early: technical, design, consumer science. Middle: strategic thinking, management (delegating, feedback, coaching) and communication. Late: organizational design, company strategy (influencing upward) and industry partnerships. Execution, which is shipping and bringing everyone along, never stops mattering.',
      'Use them as a map of what your record shows. If your last twenty wins are all execution, that says where the work has been, and it tells you what to look for in the next project: perhaps one where the question is still open, or one that needs a partner outside the company.',
      'This is no list to complete. Nobody is even in all ten, and your own rating runs a little high, as everyone’s does. Evidence from the work and the view of people who saw it count for more. If your company has a ladder of its own, it can stand beside this one.',
    ],
    taughtBy: 'Mike Belsito, after Gibson Biddle and Jackie Bavaro',
    research: 'Conway & Huffcutt 1997; Heidemeier & Moser 2009',
    where: [
      { label: 'The ten skills, level by level', to: '/path/skills' },
      { label: 'Skills on your journal entries', to: '/journal' },
      { label: 'Skills a project stretched', to: '/path' },
      { label: 'This week’s moves, when a skill has gone quiet', to: '/' },
    ],
  },
];
