import type { SkillGuide } from './guide.ts';

export const design: SkillGuide = {
  skill: 'design',
  levels: [
    {
      level: 1,
      title: 'Notices where people stop',
      says: 'You use your own product as a newcomer would and show a designer where you stopped. You tell what you saw before you tell what you would change.',
      practices: [
        {
          id: 'stranger-on-a-phone',
          what: 'Sign up for your own product as a stranger, on a phone, standing up',
          doing: 'use a new address and write down every place where I hesitate',
          minutes: 30,
          principle: 'P4',
        },
        {
          id: 'copy-a-screen',
          what: 'Copy one screen by hand until you know why each thing is where it is',
          doing: 'draw it in pencil and put a question mark beside whatever I cannot explain',
          minutes: 40,
          principle: 'P4',
        },
      ],
    },
    {
      level: 2,
      title: 'Brings the problem, leaves the picture',
      says: 'You bring designers a problem, who has it and what they do today, and no finished picture. In a review your remarks name a user and a step in place of a taste.',
      practices: [
        {
          id: 'brief-without-a-picture',
          what: 'Write a design brief with no picture and no solution in it',
          doing: 'write on half a page who, when, what they do today and what would be better',
          minutes: 45,
          principle: 'P4',
        },
        {
          id: 'review-without-i-like',
          what: 'Go through one design review without once saying what you like',
          doing: 'say only which user would stop where, and write down what the designer answers',
          minutes: 60,
          principle: 'P4',
        },
        {
          id: 'designers-day',
          what: 'Sit beside a designer for an hour of ordinary work',
          doing: 'watch, ask about two choices I would not have noticed, and suggest nothing',
          minutes: 60,
          principle: 'P4',
        },
      ],
    },
    {
      level: 3,
      title: 'Keeps a flow clear',
      says: 'You keep a flow clear while dates and wishes pull at it, and can name what was left out for that. Before a release you have watched people from outside the team use it.',
      practices: [
        {
          id: 'three-strangers',
          what: 'Watch three people from outside the team use what is nearly finished',
          doing: 'give each of them one task, keep silent, and mark where they stop',
          minutes: 120,
          principle: 'P3',
        },
        {
          id: 'take-one-away',
          what: 'Take one field, one step or one choice out of a flow that works',
          doing: 'ask the designer which one nobody would miss, and count who used it last month',
          minutes: 60,
          principle: 'P2',
        },
        {
          id: 'every-empty-state',
          what: 'Collect every empty, failed and slow state of one flow on one sheet',
          doing: 'make a picture of each and take the worst of them to the designer',
          minutes: 75,
          principle: 'P4',
        },
      ],
    },
    {
      level: 4,
      title: 'Designs between the screens',
      says: 'You follow people through mails, bills, support and their own notes, and change what lies between the screens. Designers call you in while it is still open which problem to solve.',
      practices: [
        {
          id: 'everything-we-send',
          what: 'Read all that a new customer gets from your company in thirty days, in order',
          doing: 'collect what each department sends and lay it out along one line',
          minutes: 110,
          principle: 'P3',
        },
        {
          id: 'notes-beside-the-product',
          what: 'Ask to see the notes and spreadsheets somebody keeps beside your product',
          doing: 'ask one user what they write down elsewhere, and why it is not in ours',
          minutes: 75,
          principle: 'P3',
        },
        {
          id: 'two-ways-of-one-task',
          what: 'Find a task that two parts of your product do differently, and choose one way',
          doing: 'do it both ways, time both, and take the difference to the two teams',
          minutes: 60,
          principle: 'P4',
        },
      ],
    },
    {
      level: 5,
      title: 'Sets the bar by examples',
      says: 'You and your design partner show what good looks like with examples that teams use when you are not there. Somebody you have never met can say why a release was held back for its quality.',
      practices: [
        {
          id: 'five-and-five',
          what: 'Collect five moments of your product that meet your bar and five that do not',
          doing: 'choose them with the head of design and write one line under each',
          minutes: 120,
          principle: 'P9',
        },
        {
          id: 'hold-one-back',
          what: 'Name one release you would hold back for its quality, and what would let it go',
          doing: 'write the moment in which a user would be let down and what would be enough',
          minutes: 45,
          principle: 'P9',
        },
        {
          id: 'executive-does-a-task',
          what: 'Let an executive do one ordinary task in the product while you watch',
          doing: 'choose a task from a customer’s first week, ask for half an hour and keep silent',
          minutes: 60,
          principle: 'P7',
        },
      ],
    },
  ],
  questions: [
    'Which moment of your product would you find hard to watch a new user go through?',
    'What did you leave out of the last release so that the rest stayed clear?',
    'When did a designer last change your mind about the problem itself?',
  ],
};
