import type { PrincipleText } from './principle.ts';

export const asAProduct: readonly PrincipleText[] = [
  {
    id: 'P11',
    short: 'Treat what you want next as a hypothesis: say it, test it, learn from it.',
    text: [
      'You would not build a product on a hunch held for five years without a test. Careers often are. “I would be good at leading people.” “I would be bored in a big company.” Written down, such a belief can be checked.',
      'Make it plain enough to fail: I believe that I would enjoy pricing work more than growth work. Then ask what you would see in the next month if it were true, and arrange to see it: two conversations with people who do it, one small piece of the work.',
      'A hypothesis that turned out wrong has done its job. You saved the two years it might have cost.',
    ],
    taughtBy: 'Gibson Biddle, gathered by Mike Belsito',
    research: 'Ibarra on working identity: act first, in small ways',
    where: [
      { label: 'What you believe, and how sure you are', to: '/lab' },
      { label: 'What you are working toward', to: '/settings' },
      { label: 'Lessons and decisions', to: '/journal' },
      { label: 'This week’s moves, until there is a goal', to: '/' },
    ],
  },
  {
    id: 'P12',
    short: 'Test a change of direction with the smallest thing that could teach you something.',
    text: [
      'Between staying put and leaving to start a sailing school there is a lot of room. A stretch assignment in a domain you do not know. Standing in for somebody on leave. A side project in another industry. One day beside somebody who has the job you think you want.',
      'Think in hours. A conversation costs one and settles a little. A day of watching costs a few and settles more. A rotation costs weeks, so keep it for what the cheap ones left open. Before each, write what result would make you drop the idea.',
      'Know when to stop. If no further test could change your mind, you are no longer testing, you are waiting.',
    ],
    taughtBy: 'Gibson Biddle, gathered by Mike Belsito',
    research: 'Ibarra: small trials, and an end to exploring',
    where: [
      { label: 'The library of small tests', to: '/lab/library' },
      { label: 'Projects, with the part you took', to: '/path' },
    ],
  },
  {
    id: 'P13',
    short: 'The point of an experiment is what it told you: what gave energy, and which skill was missing.',
    text: [
      'Memory keeps how something ended and loses how it felt on a Wednesday. One tap while it is fresh, gave or drained, is worth more than an honest hour of reflection a year later.',
      'Over a season the taps add up to a sentence you could not have made up. Perhaps workshops drain you and the hour of sorting afterwards gives. Perhaps coaching gives even in your worst weeks. That is something to choose projects by.',
      'Separate the two readings. Work can drain you because it is wrong for you, or because you lack a skill that would make it easy. Note what you had to ask for help with; next time may feel different.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Weeks and readouts of your experiments', to: '/lab/tests' },
      { label: 'Energy on your entries', to: '/journal' },
      { label: 'Energy in the weekly check-in', to: '/check-in' },
      { label: 'This week’s moves, when energy is low', to: '/' },
    ],
  },
  {
    id: 'P14',
    short: 'Two levers move a career: the projects you take on and the people you keep.',
    text: [
      'You cannot schedule a promotion. You can ask for a different project, and you can write to somebody. Nearly everything else follows from those two, so look at each at least once a quarter.',
      'For projects, ask which skill this one stretches and who will see it. For people, ask who you would miss if you changed jobs tomorrow and when you last spoke. If the answer to the first is “none, nobody”, and to the second “a year ago”, you know this week’s two moves.',
      'Neither lever is pulled by adding more. One project chosen well beats three taken on, and ten people you keep beat a thousand you collected.',
    ],
    taughtBy: 'Mike Belsito',
    where: [
      { label: 'Your projects', to: '/path' },
      { label: 'Your people', to: '/people' },
      { label: 'Bring the people you already know', to: '/import' },
      { label: 'This week’s moves, when no project is named', to: '/' },
    ],
  },
];
