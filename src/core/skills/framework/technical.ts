import type { SkillGuide } from './guide.ts';

export const technical: SkillGuide = {
  skill: 'technical',
  levels: [
    {
      level: 1,
      title: 'Learns the words',
      says: 'In technical talks you write down the words that were new, and somebody on the team explains them to you afterwards. The next time they come up, you use them as engineers do.',
      practices: [
        {
          id: 'words-i-nodded-at',
          what: 'Clear up three words you nodded at this month',
          doing: 'send one engineer the three words and ask for a sentence on each',
          minutes: 25,
          principle: 'P4',
        },
        {
          id: 'follow-one-click',
          what: 'Follow one click through the system, from the screen to the database and back',
          doing: 'ask an engineer to show me everything that a single click sets off',
          minutes: 45,
          principle: 'P4',
        },
      ],
    },
    {
      level: 2,
      title: 'Asks before the work starts',
      says: 'You ask what makes a piece of work large before it is planned, and you write down the cases that can go wrong. What still comes back to you halfway is a choice to make, no longer what you meant.',
      practices: [
        {
          id: 'draw-the-system',
          what: 'Draw your system from memory and have it corrected in red',
          doing: 'draw the boxes and arrows I believe in and hand an engineer the red pen',
          minutes: 40,
          principle: 'P4',
        },
        {
          id: 'ten-odd-cases',
          what: 'Write ten odd cases for the next piece of work before anyone estimates it',
          doing: 'write ten things a user or a machine could do wrong and bring them to the estimate',
          minutes: 45,
          principle: 'P2',
        },
        {
          id: 'old-incident',
          what: 'Read the report of an old outage for the decision that let it in',
          doing: 'read one report and ask its author what they would build differently today',
          minutes: 50,
          principle: 'P4',
        },
      ],
    },
    {
      level: 3,
      title: 'Shapes the ask',
      says: 'You change an ask once you know what it costs, and the team builds a smaller version that serves the same need. Engineers bring you options with a price on each, and have your choice within a day.',
      practices: [
        {
          id: 'halve-the-ask',
          what: 'Find the sentence in your largest ask that costs the most',
          doing: 'take it to an engineer and ask which change in the wording would halve the work',
          minutes: 30,
          principle: 'P4',
        },
        {
          id: 'promise-to-an-engineer',
          what: 'Promise an engineer to clear one thing out of their way, and keep it this week',
          doing: 'ask what slows them down that I could end, and name the day by which I will',
          minutes: 60,
          principle: 'P17',
        },
        {
          id: 'change-it-yourself',
          what: 'Change one line of the product yourself and take it through to release',
          doing: 'pick one wrong word on a screen and ask an engineer to sit beside me while I mend it',
          minutes: 120,
          principle: 'P4',
        },
      ],
    },
    {
      level: 4,
      title: 'Trades today against later',
      says: 'You keep what the product needs and what the system needs in one order, and say what each debt costs by the month. A shortcut you agree to has a day beside it for undoing it, and that day is kept.',
      practices: [
        {
          id: 'price-a-debt',
          what: 'Put a price on one technical debt in words that finance would accept',
          doing: 'count with an engineer the hours, the delays and the lost users of one quarter',
          minutes: 90,
          principle: 'P4',
        },
        {
          id: 'tenfold',
          what: 'Ask two engineers, apart, what breaks first at ten times the use',
          doing: 'write both answers down and bring the difference to the two of them',
          minutes: 60,
          principle: 'P6',
        },
        {
          id: 'old-shortcuts',
          what: 'Settle one shortcut from last year: undo it, keep it, or give it a day',
          doing: 'list with the team the shortcuts they remember and decide on the oldest',
          minutes: 60,
          principle: 'P2',
        },
      ],
    },
    {
      level: 5,
      title: 'Sets how both sides weigh it',
      says: 'Other product managers bring you their hardest trade-offs with engineering before they decide. The way you and your engineering partner weigh cost, risk and worth is used by teams neither of you leads.',
      practices: [
        {
          id: 'how-we-settle-ties',
          what: 'Write down with your engineering partner how the two of you settle a tie',
          doing: 'take our last three disagreements and write the rule that each one followed',
          minutes: 90,
          principle: 'P9',
        },
        {
          id: 'hour-on-the-feared-part',
          what: 'Give product people one hour on the part of the system they fear',
          doing: 'choose the part with the worst estimates and prepare the hour with its owner',
          minutes: 150,
          principle: 'P7',
        },
        {
          id: 'newly-possible',
          what: 'Write one page on something that has only now become possible to build',
          doing: 'write what it would give users, what it would break, and the cheapest way to try it',
          minutes: 150,
          principle: 'P6',
        },
      ],
    },
  ],
  questions: [
    'Which part of your system would you least like to be asked about, and who could show it to you?',
    'When did knowing how something is built last change what you asked for?',
    'What are the engineers putting up with that you could end?',
  ],
};
