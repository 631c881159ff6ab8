import type { GentleThing } from './gentle-thing.ts';

export const forSupport: readonly GentleThing[] = [
  {
    id: 'support.two-lines',
    what: 'Write two lines to one person you trust',
    why: 'Most people are glad to be told, and do not know how to ask.',
    minutes: 5,
    at: 'support',
  },
  { id: 'support.call', what: 'Call somebody, with nothing to ask for', why: 'Company helps without advice.', minutes: 20, at: 'support' },
  { id: 'support.walk', what: 'Ask one friend to walk with you', why: 'Side by side it is easier to talk, or not to.', minutes: 10, at: 'support' },
  { id: 'support.meal', what: 'Eat with somebody today', why: 'An ordinary meal in company is a good part of a hard day.', minutes: 60 },
  {
    id: 'support.wish',
    what: 'Tell one person what would help: listening, or ideas',
    why: 'People who know which of the two you want can give it.',
    minutes: 5,
    at: 'support',
  },
  {
    id: 'support.peer',
    what: 'Write to one person who went through something like it',
    why: 'It happens to nearly everyone who works for long enough; they know the middle of it.',
    minutes: 10,
    at: 'support',
  },
  { id: 'support.answer', what: 'Answer one kind message, with a single line', why: '“Thank you, I will write when I can” is an answer.', minutes: 3 },
  {
    id: 'support.home',
    what: 'Tell somebody at home what this week looks like',
    why: 'They see that something is going on; knowing is lighter than guessing.',
    minutes: 10,
  },
  {
    id: 'support.professional',
    what: 'Find out whom you could talk to outside of your circle',
    why: 'A doctor, a counsellor or an employee assistance line is there for exactly such weeks.',
    minutes: 15,
    at: 'time',
  },
];
