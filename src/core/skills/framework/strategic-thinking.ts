import type { SkillGuide } from './guide.ts';

export const strategicThinking: SkillGuide = {
  skill: 'strategic-thinking',
  levels: [
    {
      level: 1,
      title: 'Explains the order',
      says: 'You explain why the roadmap stands in its present order and tie each item to a figure the company follows. Somebody else chose the order.',
      practices: [
        {
          id: 'why-this-order',
          what: 'Explain your roadmap’s order to somebody who has never seen it',
          doing: 'say for each item why it stands before the next, and mark where I had to guess',
          minutes: 30,
          principle: 'P5',
        },
        {
          id: 'a-year-of-release-notes',
          what: 'Read a year of a rival’s release notes and guess the choice behind them',
          doing: 'write the one bet they seem to be making and what they have stopped doing',
          minutes: 60,
          principle: 'P6',
        },
      ],
    },
    {
      level: 2,
      title: 'Argues for one bet',
      says: 'You write the case for one bet in your own area: whom it delights, why a rival could not follow soon, what it would earn. It names at least one thing you would not do for it.',
      practices: [
        {
          id: 'dhm-on-one-page',
          what: 'Write one page on what you are building: does it delight, is it hard to copy, does it pay',
          doing: 'write one paragraph for each of the three and underline the weakest',
          minutes: 90,
          principle: 'P6',
        },
        {
          id: 'what-it-displaces',
          what: 'Write beside each item of your roadmap what it pushes out',
          doing: 'name for every item one thing that we cannot do because of it',
          minutes: 45,
          principle: 'P5',
        },
        {
          id: 'one-customers-bill',
          what: 'Find out what one customer pays, what they cost and what is left',
          doing: 'ask finance for one real account and go through it line by line',
          minutes: 60,
          principle: 'P6',
        },
      ],
    },
    {
      level: 3,
      title: 'Sets a direction for an area',
      says: 'Your area has a written strategy of yours, and the team decides by it when you are away. It rests on the market and the figures, puts two or three bets in order and says what stops.',
      practices: [
        {
          id: 'strategy-nobody-asked-for',
          what: 'Write the strategy nobody asked for, on one page',
          doing: 'write where we stand, two bets and one thing to stop, and show it to one person',
          minutes: 150,
          principle: 'P5',
        },
        {
          id: 'play-the-rival',
          what: 'Play the rival who wants to make your plan worthless',
          doing: 'write what I would ship within six months if I worked for them',
          minutes: 60,
          principle: 'P6',
        },
        {
          id: 'odds-on-each-bet',
          what: 'Put odds on each of your bets, and a sign you would see within ninety days',
          doing: 'write a percentage and a sign for each and put the day to look into the calendar',
          minutes: 45,
          principle: 'P11',
        },
      ],
    },
    {
      level: 4,
      title: 'Makes bets feed each other',
      says: 'You set the direction of several teams so that one bet makes the next one cheaper, and the order holds up in figures. You have ended something that still had friends.',
      practices: [
        {
          id: 'end-something-loved',
          what: 'Write the case for ending something that still has friends',
          doing: 'write who would miss it, what keeping it costs and what its people would do next',
          minutes: 120,
          principle: 'P5',
        },
        {
          id: 'arrows-between-bets',
          what: 'Draw how the bets of your portfolio feed one another',
          doing: 'draw an arrow wherever one bet makes another cheaper and look at those without any',
          minutes: 60,
          principle: 'P6',
        },
        {
          id: 'last-years-strategy',
          what: 'Read last year’s strategy and mark each sentence true, false or forgotten',
          doing: 'mark them all and write what the forgotten ones have in common',
          minutes: 60,
          principle: 'P11',
        },
      ],
    },
    {
      level: 5,
      title: 'Teaches choosing',
      says: 'Strategies that others write answer your questions before you ask: what is given up, who could copy it, how it pays. People want you to read theirs before it goes to those who decide.',
      practices: [
        {
          id: 'three-open-questions',
          what: 'Read another area’s strategy and write the three questions it leaves open',
          doing: 'send the questions to its author alone, well before any meeting',
          minutes: 75,
          principle: 'P7',
        },
        {
          id: 'two-through-one-bet',
          what: 'Take two product managers through one bet, from the market to the figure',
          doing: 'let them write, and ask only who else could do this and what would stop for it',
          minutes: 120,
          principle: 'P7',
        },
        {
          id: 'letter-from-ten-years-on',
          what: 'Write the letter a user would send you in ten years if you had been right',
          doing: 'write one page and then what would have to be true by next year for it',
          minutes: 120,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'What would your area stop tomorrow if nobody could be offended?',
    'Which of your bets could a rival have in half a year, and why make it all the same?',
    'Who decided by your strategy last month while you were not in the room?',
  ],
};
