import type { SkillGuide } from './guide.ts';

export const communication: SkillGuide = {
  skill: 'communication',
  levels: [
    {
      level: 1,
      title: 'Passes it on faithfully',
      says: 'On the same day you write up what was decided, by whom and until when, and nobody who was there has to correct it. You ask who else needs to know.',
      practices: [
        {
          id: 'decision-in-three-lines',
          what: 'Write up the next decision in three lines before the day ends',
          doing: 'write what, who and by when, and send it to everybody it touches',
          minutes: 15,
          principle: 'P2',
        },
        {
          id: 'ask-comes-first',
          what: 'Rewrite your last long message so that the ask stands in its first sentence',
          doing: 'move the ask to the top, cut the rest by half and send the next one like that',
          minutes: 20,
          principle: 'P7',
        },
      ],
    },
    {
      level: 2,
      title: 'Says it in their terms',
      says: 'You tell one plan to engineering, to sales and to finance in different words, and each of them says what it means for their week. People come to your meetings having read a page from you.',
      practices: [
        {
          id: 'three-tellings',
          what: 'Tell your plan in three sentences to three departments',
          doing: 'write one telling for each, and ask somebody there to tell theirs back to me',
          minutes: 45,
          principle: 'P7',
        },
        {
          id: 'page-the-day-before',
          what: 'Replace the slides of one meeting by a page sent the day before',
          doing: 'send the page, begin with ten minutes of reading and ask what is missing',
          minutes: 75,
          principle: 'P7',
        },
        {
          id: 'likely-objection',
          what: 'Ask the person most likely to object what they would need to see',
          doing: 'ask before the meeting and put their sentence into my page as they said it',
          minutes: 30,
          principle: 'P7',
        },
      ],
    },
    {
      level: 3,
      title: 'Carries a direction',
      says: 'Weeks after you set out a direction, people in other teams repeat it in their own words and act by it. Disagreements reach you before the meeting in which they would have broken out.',
      practices: [
        {
          id: 'what-they-repeat',
          what: 'Ask three people in other teams where your product is going, and only listen',
          doing: 'write their words beside mine and change mine',
          minutes: 45,
          principle: 'P7',
        },
        {
          id: 'ten-line-update',
          what: 'Write the month in ten lines to everybody who should know of it',
          doing: 'write what moved, one thing we learned and one thing I ask for',
          minutes: 45,
          principle: 'P19',
        },
        {
          id: 'it-will-not-come',
          what: 'Tell somebody in person that what they are waiting for will not come',
          doing: 'tell the reason, what it makes room for and when we look at it again',
          minutes: 30,
          principle: 'P7',
        },
      ],
    },
    {
      level: 4,
      title: 'Moves people who owe you nothing',
      says: 'You bring about decisions among people who want different things and do not report to you, and each says what they gave and what they got. Executives have changed a plan after reading a page of yours.',
      practices: [
        {
          id: 'alone-before-together',
          what: 'Talk alone with each person who decides before they decide together',
          doing: 'ask each what would make it a yes and write down where two of them pull apart',
          minutes: 150,
          principle: 'P18',
        },
        {
          id: 'case-against-myself',
          what: 'Write the case against your own proposal so well that its opponent would sign it',
          doing: 'write it, show it to the strongest opponent and ask what I left out',
          minutes: 75,
          principle: 'P7',
        },
        {
          id: 'five-minutes-interrupted',
          what: 'Prepare five minutes for somebody with no time: the choice, the cost, the ask',
          doing: 'say it aloud twice to a colleague who is told to interrupt',
          minutes: 60,
          principle: 'P7',
        },
      ],
    },
    {
      level: 5,
      title: 'Gives others the words',
      says: 'A phrase, a picture or a story of yours is how the company now talks about its product. People you taught to write carry directions to places where nobody knows you.',
      practices: [
        {
          id: 'the-one-picture',
          what: 'Draw the one picture a new colleague would need',
          doing: 'draw it, let three people explain it back to me and draw it again',
          minutes: 90,
          principle: 'P9',
        },
        {
          id: 'edit-aloud',
          what: 'Edit a colleague’s page with them, aloud',
          doing: 'ask at each sentence what the reader does with it, and leave the striking to them',
          minutes: 60,
          principle: 'P7',
        },
        {
          id: 'story-of-a-decision',
          what: 'Write the story of one decision so that others can tell it without you',
          doing: 'write on one page what we knew, what we gave up and how it turned out',
          minutes: 90,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'Who acts differently this Monday because of something you said last week?',
    'What have people nodded at and then not done?',
    'Whose no have you not heard yet?',
  ],
};
