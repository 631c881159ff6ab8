import type { GentleThing } from './gentle-thing.ts';

export const forReflect: readonly GentleThing[] = [
  {
    id: 'reflect.page',
    what: 'Write for a quarter of an hour, for yourself alone',
    why: 'It helps some people and does nothing for others. Stop whenever you like.',
    minutes: 15,
    at: 'reflect',
  },
  {
    id: 'reflect.good',
    what: 'Write down one thing there that was good',
    why: 'What was good is yours to keep, also when the rest ended.',
    minutes: 5,
    at: 'reflect',
  },
  { id: 'reflect.energy', what: 'Name one part of the work you do not miss', why: 'It tells what to look for less of next time.', minutes: 5, at: 'reflect' },
  { id: 'reflect.miss', what: 'Name one part of the work you do miss', why: 'It tells what to look for more of next time.', minutes: 5, at: 'reflect' },
  {
    id: 'reflect.sign',
    what: 'Think of one sign you saw early, and what you would do on seeing it again',
    why: 'A sign that is known is of use; it need not be a reproach.',
    minutes: 10,
    at: 'reflect',
  },
  {
    id: 'reflect.learned',
    what: 'Write one line on what you can do now that you could not do before',
    why: 'Skills stay when a role or a project goes.',
    minutes: 5,
    at: 'reflect',
  },
  {
    id: 'reflect.people',
    what: 'Write down two people whose work you learned from there',
    why: 'They may be glad to hear it some day; today the names are enough.',
    minutes: 5,
    at: 'reflect',
  },
  {
    id: 'reflect.choice',
    what: 'Look at one decision you made, with what you knew on that day',
    why: 'Afterwards the outcome looks as if it had been plain; on the day it was not.',
    minutes: 10,
    at: 'reflect',
  },
  { id: 'reflect.rest', what: 'Leave it alone today', why: 'Looking back can wait. A day off from it counts as well.', minutes: 1 },
];
