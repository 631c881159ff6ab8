import type { SkillGuide } from './guide.ts';

export const consumerScience: SkillGuide = {
  skill: 'consumer-science',
  levels: [
    {
      level: 1,
      title: 'Listens in',
      says: 'You sit in when others talk to customers and write their words down as they were said, apart from what you make of them. Somebody else chooses the questions.',
      practices: [
        {
          id: 'their-words-only',
          what: 'Listen to one customer call and write only what they said, in their words',
          doing: 'keep my own conclusions for a second sheet, afterwards',
          minutes: 45,
          principle: 'P3',
        },
        {
          id: 'twenty-tickets',
          what: 'Read twenty support conversations in one sitting and sort them into piles',
          doing: 'give each pile the name that a customer would give it',
          minutes: 60,
          principle: 'P3',
        },
      ],
    },
    {
      level: 2,
      title: 'Finds one thing out alone',
      says: 'You hold interviews yourself and ask what people did last time, never what they would like. You answer a question about usage with a figure you drew, and show how you got it.',
      practices: [
        {
          id: 'hour-in-raw-data',
          what: 'Spend an hour in the raw usage data with one question',
          doing: 'write the question and my guess first, and read single users before any average',
          minutes: 60,
          principle: 'P3',
        },
        {
          id: 'five-on-one-habit',
          what: 'Hold five short interviews about one habit',
          doing: 'ask each about the last time, step by step, and not at all about our product',
          minutes: 150,
          principle: 'P3',
        },
        {
          id: 'three-guesses',
          what: 'Guess three figures of your product before you look them up',
          doing: 'write my guesses, look, and follow the one I missed by the most',
          minutes: 30,
          principle: 'P11',
        },
      ],
    },
    {
      level: 3,
      title: 'Sees one trend from several sides',
      says: 'You bring interviews, usage and support together into one finding, and say what would prove it wrong. Plans have changed because of it, and people can name which.',
      practices: [
        {
          id: 'what-would-change-my-mind',
          what: 'Write what would change your mind before the next test starts',
          doing: 'write the result at which we stop, and show it to somebody who hopes we go on',
          minutes: 30,
          principle: 'P11',
        },
        {
          id: 'one-belief-three-places',
          what: 'Look for one belief of the team in three places',
          doing: 'look in usage, in support and in two conversations, and write where they disagree',
          minutes: 150,
          principle: 'P3',
        },
        {
          id: 'those-who-left',
          what: 'Talk to two people who stopped using your product',
          doing: 'ask what they use today and what happened on the day they decided',
          minutes: 90,
          principle: 'P3',
        },
      ],
    },
    {
      level: 4,
      title: 'Keeps the open questions of an area',
      says: 'You keep a list of what an area does not know, ordered by what each answer would change, and close one question after another. A result against your own plan is sent round by you, first.',
      practices: [
        {
          id: 'ten-unknowns',
          what: 'List the ten things your area does not know, and what each answer would change',
          doing: 'strike those whose answer would change nothing and put a name beside the first',
          minutes: 75,
          principle: 'P3',
        },
        {
          id: 'against-my-plan',
          what: 'Send round one result that speaks against your own plan',
          doing: 'write what came out, what I had believed and what we do now, in that order',
          minutes: 45,
          principle: 'P19',
        },
        {
          id: 'does-it-still-win',
          what: 'Look at a test you won a year ago and see whether it still wins',
          doing: 'draw the figures of the people who got it then, twelve months on',
          minutes: 90,
          principle: 'P3',
        },
      ],
    },
    {
      level: 5,
      title: 'Makes finding out a habit of the company',
      says: 'Teams you do not lead decide by evidence in a way you began: a store of findings, a weekly hour with users, a rule for tests. People quote findings that are years old and know where they lie.',
      practices: [
        {
          id: 'bring-the-budget',
          what: 'Take somebody who decides about money along to a customer conversation',
          doing: 'ask them to note one sentence that surprised them and to pass it on themselves',
          minutes: 90,
          principle: 'P7',
        },
        {
          id: 'price-of-a-belief',
          what: 'Work out what one wrong belief about users cost the company',
          doing: 'follow one lost bet back to the sentence that everybody believed',
          minutes: 120,
          principle: 'P3',
        },
        {
          id: 'findings-that-last',
          what: 'Write the ten findings about your users that a new colleague should hear first',
          doing: 'ask three long-serving people for theirs and keep those with evidence behind them',
          minutes: 150,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'What do you believe about your users that nobody has checked this year?',
    'Which finding of yours changed a plan, and who besides you remembers it?',
    'Whom are you not hearing from: those who never began, those who left, or those who stay silent?',
  ],
};
