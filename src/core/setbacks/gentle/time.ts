import type { GentleThing } from './gentle-thing.ts';

export const forTime: readonly GentleThing[] = [
  { id: 'time.walk', what: 'Walk once around the block, without the phone', why: 'A short walk moves the day along when thinking does not.', minutes: 20 },
  { id: 'time.meal', what: 'Cook or order something you like, and eat it sitting down', why: 'Days like these go better on regular meals.', minutes: 40 },
  {
    id: 'time.bed',
    what: 'Choose when today ends, and let it end there',
    why: 'What is unclear at night is mostly still there, and smaller, in the morning.',
    minutes: 5,
  },
  { id: 'time.nothing', what: 'Keep one hour in which nothing is decided', why: 'Very little has to be answered on the day it comes.', minutes: 60 },
  { id: 'time.light', what: 'Sit by a window or outside for a while', why: 'Daylight helps sleep, and sleep helps everything else.', minutes: 15 },
  {
    id: 'time.hands',
    what: 'Do something with your hands: repair, plant, bake, draw',
    why: 'It has a beginning and an end, which the rest of the week may lack.',
    minutes: 45,
  },
  { id: 'time.news', what: 'Mute work channels and feeds until tomorrow', why: 'Others’ news can wait; it will be there when you want it.', minutes: 5 },
  { id: 'time.music', what: 'Listen to one record from beginning to end', why: 'It is enough to do one thing at a time.', minutes: 40 },
  {
    id: 'time.name',
    what: 'Say in one word how it is right now, to yourself',
    why: 'Naming a feeling tends to take some of its weight; there is no right word.',
    minutes: 2,
  },
];
