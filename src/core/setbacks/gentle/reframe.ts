import type { GentleThing } from './gentle-thing.ts';

export const forReframe: readonly GentleThing[] = [
  {
    id: 'reframe.pair',
    what: 'Turn one “I failed” into an “I learned”',
    why: 'Both can be true. The second one is of use on Monday.',
    minutes: 10,
    at: 'reframe',
  },
  {
    id: 'reframe.hands',
    what: 'Sort one thing: in my hands, or not',
    why: 'Budgets, markets and mergers are in nobody’s hands; what you would do again is in yours.',
    minutes: 10,
    at: 'reframe',
  },
  {
    id: 'reframe.win',
    what: 'Read three of your own wins',
    why: 'They were written on the days they happened, and nothing since has changed them.',
    minutes: 5,
    at: 'reframe',
  },
  {
    id: 'reframe.friend',
    what: 'Write the sentence you would say to a friend in your place',
    why: 'People judge a friend’s story more fairly than their own.',
    minutes: 5,
    at: 'reframe',
  },
  {
    id: 'reframe.facts',
    what: 'Tell what happened in three sentences that are only facts',
    why: 'What happened and what it feels like are easier to hold apart on paper.',
    minutes: 10,
    at: 'reframe',
  },
  {
    id: 'reframe.longer',
    what: 'Think of an earlier hard time, and what came after it',
    why: 'Careers are not straight; you have seen a turn before.',
    minutes: 5,
  },
  {
    id: 'reframe.lesson',
    what: 'Keep one lesson in your journal, if one is ready',
    why: 'There it counts beside your wins, in your words.',
    minutes: 5,
    at: 'reframe',
  },
  { id: 'reframe.word', what: 'Take one harsh word out of the story you tell yourself', why: 'The story stays true without it.', minutes: 3 },
];
