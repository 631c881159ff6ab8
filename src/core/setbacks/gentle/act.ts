import type { GentleThing } from './gentle-thing.ts';

export const forAct: readonly GentleThing[] = [
  {
    id: 'act.step',
    what: 'Choose one step that fits into half an hour',
    why: 'Small and concrete gets done; a plan for everything does not.',
    minutes: 5,
    at: 'act',
  },
  {
    id: 'act.tell',
    what: 'Tell one person what you are looking for',
    why: 'People outside the closest circle hear of things you do not.',
    minutes: 10,
    at: 'act',
  },
  { id: 'act.story', what: 'Write the one sentence you say when asked', why: 'With a sentence ready, the question loses its sting.', minutes: 10, at: 'act' },
  { id: 'act.aloud', what: 'Say your sentence aloud, twice', why: 'It gets shorter and truer on the second time.', minutes: 3, at: 'act' },
  {
    id: 'act.advert',
    what: 'Read one advert closely, without applying',
    why: 'It shows which words the work goes by now, and asks nothing of you.',
    minutes: 15,
  },
  {
    id: 'act.resume',
    what: 'Open your résumé and read the first third',
    why: 'It is made from your record; often one line is all that is missing.',
    minutes: 10,
    at: 'act',
  },
  {
    id: 'act.hour',
    what: 'Keep one hour this week for what comes next, and no more',
    why: 'A small fixed place for it leaves the rest of the week free.',
    minutes: 5,
  },
  { id: 'act.thanks', what: 'Thank one person who stood by you', why: 'It is good to write and good to read.', minutes: 5, at: 'support' },
  {
    id: 'act.joy',
    what: 'Plan one thing you look forward to that has nothing to do with work',
    why: 'Looking for work is work; it needs days off too.',
    minutes: 10,
  },
];
