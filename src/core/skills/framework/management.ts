import type { SkillGuide } from './guide.ts';

export const management: SkillGuide = {
  skill: 'management',
  levels: [
    {
      level: 1,
      title: 'Hands over small things',
      says: 'You hand over a small piece of work by saying what done looks like and by when, and let it be done another way than yours. When you thank people, you name what they did.',
      practices: [
        {
          id: 'thanks-with-a-fact',
          what: 'Tell one person what exactly they did that helped, and what it led to',
          doing: 'write them three lines, with a copy to whoever should know it too',
          minutes: 15,
          principle: 'P7',
        },
        {
          id: 'end-but-no-method',
          what: 'Hand over one task with a clear end and no method',
          doing: 'write what done looks like and by when, and not a word on how',
          minutes: 20,
          principle: 'P7',
        },
      ],
    },
    {
      level: 2,
      title: 'Says it while it is fresh',
      says: 'Within days you tell people what you saw and what it led to, the hard part too, and ask how they see it. What you have handed over stays with them, also when it is slow.',
      practices: [
        {
          id: 'sentence-put-off',
          what: 'Say the sentence you have been putting off to one person',
          doing: 'write what I saw, what it led to and one question, and ask them for a quarter of an hour',
          minutes: 45,
          principle: 'P16',
        },
        {
          id: 'three-questions-first',
          what: 'Answer one request for help with nothing but questions',
          doing: 'ask three questions before I offer anything, and write down what they found',
          minutes: 30,
          principle: 'P7',
        },
        {
          id: 'what-i-hold-on-to',
          what: 'Find three things you did last week that somebody could have grown by',
          doing: 'go through my calendar and put a name beside three of them',
          minutes: 30,
          principle: 'P7',
        },
      ],
    },
    {
      level: 3,
      title: 'Helps one person grow',
      says: 'Somebody you coach does work they could not do half a year ago, and tells others what you did about it. The two of you agree on what comes next and return to it every few weeks.',
      practices: [
        {
          id: 'able-in-half-a-year',
          what: 'Ask somebody you coach what they want to be able to do in half a year',
          doing: 'agree on one piece of real work that would teach it, and on the day we look at it',
          minutes: 60,
          principle: 'P7',
        },
        {
          id: 'silent-in-their-meeting',
          what: 'Sit silent in a meeting somebody else runs, and tell them two things within the hour',
          doing: 'say one thing to keep and one to try, each with the moment I saw it in',
          minutes: 75,
          principle: 'P7',
        },
        {
          id: 'decisions-stand',
          what: 'Let somebody stand in for you for a day, with your real decisions',
          doing: 'write the three decisions that will come up and say that theirs will stand',
          minutes: 60,
          principle: 'P12',
        },
      ],
    },
    {
      level: 4,
      title: 'Leads people through trouble',
      says: 'You have brought somebody through a poor stretch, or told them that it does not work, with reasons in writing and no surprise on the day. People you lead give each other feedback when you are away.',
      practices: [
        {
          id: 'no-surprise',
          what: 'Write what each person you lead would be surprised to hear from you',
          doing: 'choose the one who would be surprised most and talk to them this week',
          minutes: 60,
          principle: 'P16',
        },
        {
          id: 'two-who-could-trade',
          what: 'Ask the people you lead which work gives energy and which they would hand on',
          doing: 'ask all of them the same two questions and look for two who could trade',
          minutes: 120,
          principle: 'P13',
        },
        {
          id: 'if-i-left-on-friday',
          what: 'Write what somebody would need in order to lead your people from Monday',
          doing: 'write half a page on each: what they do well, what they want, what they were promised',
          minutes: 120,
          principle: 'P9',
        },
      ],
    },
    {
      level: 5,
      title: 'Grows people who lead',
      says: 'People you managed now lead others, and their people stay with them. Managers from elsewhere in the company ask for an hour with you before a hard conversation.',
      practices: [
        {
          id: 'rehearse-the-hard-one',
          what: 'Rehearse a hard conversation with a manager who has to hold it',
          doing: 'play the other side twice, once as they hope and once as they fear',
          minutes: 60,
          principle: 'P9',
        },
        {
          id: 'part-i-would-miss',
          what: 'Give a part of your job you would miss to the person who could have all of it',
          doing: 'choose the part, tell them that it is theirs, and cancel my own meeting on it',
          minutes: 60,
          principle: 'P9',
        },
        {
          id: 'better-than-me',
          what: 'Write what your next hire should do better than you',
          doing: 'write three things, and the question that would show each one in an interview',
          minutes: 60,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'Who can do something today that they could not do half a year ago, and what was your part in it?',
    'What are you still doing because it is quicker to do it yourself?',
    'Which sentence do you owe somebody, and what keeps you from saying it?',
  ],
};
