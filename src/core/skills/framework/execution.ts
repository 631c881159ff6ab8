import type { SkillGuide } from './guide.ts';

export const execution: SkillGuide = {
  skill: 'execution',
  levels: [
    {
      level: 1,
      title: 'Finishes what was handed over',
      says: 'You finish what you were given on the day you named, and say so early when that day will not hold. Each open question on it has a name and a day beside it.',
      practices: [
        {
          id: 'nearly-done',
          what: 'Close one thing that has been nearly done for weeks',
          doing: 'finish it, or write to those who wait for it that it will not come',
          minutes: 60,
          principle: 'P2',
        },
        {
          id: 'a-name-and-a-day',
          what: 'Put a name and a day beside every open question of your present work',
          doing: 'write them all on one list and ask the three that hold up most',
          minutes: 30,
          principle: 'P2',
        },
      ],
    },
    {
      level: 2,
      title: 'Ships without being chased',
      says: 'You take a piece of work from idea to users, and support, sales and legal hear of it before it is out. A few weeks later you look at who uses it and tell the team.',
      practices: [
        {
          id: 'answers-before-questions',
          what: 'Give support the answers before the first question comes',
          doing: 'write the five things users will ask and go through them with somebody in support',
          minutes: 50,
          principle: 'P2',
        },
        {
          id: 'a-month-after',
          what: 'Look at something you shipped a month ago and see who uses it',
          doing: 'write one line on what I expected, one on what happened, and send both to the team',
          minutes: 40,
          principle: 'P3',
        },
        {
          id: 'message-if-it-fails',
          what: 'Write the message you would send if the next release failed',
          doing: 'write it as if it had happened and take care of the first cause it names',
          minutes: 35,
          principle: 'P2',
        },
      ],
    },
    {
      level: 3,
      title: 'Runs the whole of it',
      says: 'You run work across several teams by one page that all of them believe: what is done, what is late, what was decided. When a date is in danger you cut in time, or move it once and keep it then.',
      practices: [
        {
          id: 'late-in-the-first-line',
          what: 'Write the state of your work on one page, with what is late in the first line',
          doing: 'write it and ask the person least happy with it what is missing',
          minutes: 45,
          principle: 'P2',
        },
        {
          id: 'cut-it-now',
          what: 'Cut one thing today that you would otherwise cut in the last week',
          doing: 'name it, tell those who wanted it and write down what it frees',
          minutes: 40,
          principle: 'P2',
        },
        {
          id: 'what-would-stop-it',
          what: 'Ask four stakeholders for the one thing that would make them stop the release',
          doing: 'ask each by message and settle the two that cost least',
          minutes: 60,
          principle: 'P4',
        },
      ],
    },
    {
      level: 4,
      title: 'Makes delivery calm for many',
      says: 'Several teams deliver by a way of working you set up, and their dates move less each quarter. When something breaks, users hear from you on the same day what happened.',
      practices: [
        {
          id: 'same-surprise-twice',
          what: 'Find the surprise that has come twice, and end its cause',
          doing: 'read our last three reviews and take the one sentence they have in common',
          minutes: 90,
          principle: 'P2',
        },
        {
          id: 'from-yes-to-user',
          what: 'Count how long your last ten pieces of work took from the yes to the user',
          doing: 'write ten numbers and look for where the days went',
          minutes: 75,
          principle: 'P2',
        },
        {
          id: 'note-for-a-bad-day',
          what: 'Write the note to users for a bad day before you need it',
          doing: 'write it with support, in words that hide nothing, and put it where all find it',
          minutes: 50,
          principle: 'P17',
        },
      ],
    },
    {
      level: 5,
      title: 'Builds a company that delivers',
      says: 'What you decide reaches users without you in the room, and other departments copy how your teams keep their word. You name the promises the company broke last year and what you changed after each.',
      practices: [
        {
          id: 'promises-of-the-year',
          what: 'List what the company promised its customers this year, and what became of it',
          doing: 'put a day and an owner beside each promise that is still open',
          minutes: 120,
          principle: 'P17',
        },
        {
          id: 'a-third-fewer',
          what: 'Propose to run a third fewer things at once',
          doing: 'list all that is running, draw the line and name who becomes free for what',
          minutes: 120,
          principle: 'P9',
        },
        {
          id: 'assistant-at-the-launch',
          what: 'Hand your hardest launch to somebody else and be their assistant',
          doing: 'write down what I would watch, hand it over and ask what they need from me',
          minutes: 90,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'What did you promise this month, to whom, and what became of it?',
    'What is late that nobody has said aloud?',
    'Which part of your delivery would come to a halt if you were away for three weeks?',
  ],
};
