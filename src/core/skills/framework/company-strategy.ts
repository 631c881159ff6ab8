import type { SkillGuide } from './guide.ts';

export const companyStrategy: SkillGuide = {
  skill: 'company-strategy',
  levels: [
    {
      level: 1,
      title: 'Knows what the company is after',
      says: 'In three sentences you tell how the company earns, what it bets on this year and where your work stands in that. Where you do not know, you ask.',
      practices: [
        {
          id: 'choice-behind-the-all-hands',
          what: 'Read the notes of the last all-hands for the choice behind them',
          doing: 'write what was chosen, what was given up and one thing I do not understand',
          minutes: 30,
          principle: 'P9',
        },
        {
          id: 'earning-in-plain-words',
          what: 'Explain how your company earns to a friend who works elsewhere',
          doing: 'use none of our own words, and look up afterwards what I could not say',
          minutes: 30,
          principle: 'P6',
        },
      ],
    },
    {
      level: 2,
      title: 'Speaks of what leaders weigh',
      says: 'Your proposals say what they earn, what they risk and what they delay, in figures the company already uses. You describe the year of somebody in finance and of somebody in sales, and they agree with it.',
      practices: [
        {
          id: 'their-year',
          what: 'Ask somebody in finance what would change their year',
          doing: 'listen for the figure they name and find where my work touches it',
          minutes: 40,
          principle: 'P9',
        },
        {
          id: 'morning-beside-sales',
          what: 'Spend a morning beside somebody who sells what you build',
          doing: 'write down each question of a buyer that our roadmap does not answer',
          minutes: 170,
          principle: 'P9',
        },
        {
          id: 'what-a-rival-fears',
          what: 'Read in a listed rival’s annual report what they are afraid of',
          doing: 'read the chapter on risks and mark what holds for us as well',
          minutes: 75,
          principle: 'P6',
        },
      ],
    },
    {
      level: 3,
      title: 'Changes a choice of the company',
      says: 'You brought a question with figures to the people who run the company, and a budget, a price or a priority changed. Peers from sales, finance or engineering argued for it with you.',
      practices: [
        {
          id: 'true-to-choose-otherwise',
          what: 'Ask one executive what would have to be true for the company to choose otherwise',
          doing: 'tell my manager, send that one question, and write back later what I did with it',
          minutes: 40,
          principle: 'P22',
        },
        {
          id: 'a-third-less',
          what: 'Write your year with a third less money, and with a third more',
          doing: 'write on one page each what would go first and what would come first',
          minutes: 120,
          principle: 'P9',
        },
        {
          id: 'two-names-on-it',
          what: 'Write one proposal together with a peer from sales or finance',
          doing: 'leave the part on money to them and put both our names under it',
          minutes: 150,
          principle: 'P9',
        },
      ],
    },
    {
      level: 4,
      title: 'Speaks for the whole',
      says: 'You take part when the company’s year is decided and speak for the whole, against your own area where it must be. You have given up people or money for something that mattered more, and said so aloud.',
      practices: [
        {
          id: 'offer-to-give-up',
          what: 'Name what your area could give up for the sake of the company',
          doing: 'write what, for whose bet and at what price, and offer it to that peer',
          minutes: 60,
          principle: 'P9',
        },
        {
          id: 'owners-eyes',
          what: 'Read your own plans as somebody who owns a part of the company',
          doing: 'write the three questions they would ask, and the answer I would not enjoy giving',
          minutes: 75,
          principle: 'P9',
        },
        {
          id: 'five-signs-from-outside',
          what: 'Collect five signs from outside that the plan for the year does not mention',
          doing: 'ask a customer, a partner and a peer elsewhere what they see coming',
          minutes: 150,
          principle: 'P21',
        },
      ],
    },
    {
      level: 5,
      title: 'Sets the company’s course',
      says: 'The company entered, left or changed a business on a case you made, and that case can be read today with the doubts in it. Its leaders ask your view on matters that are not product.',
      practices: [
        {
          id: 'enter-one-leave-one',
          what: 'Write the case for one business to enter and one to leave, with your doubts',
          doing: 'write one page on each and let a sceptic add the doubt I missed',
          minutes: 170,
          principle: 'P6',
        },
        {
          id: 'case-from-two-years-ago',
          what: 'Open a case you made two years ago and mark what you got wrong',
          doing: 'mark it and tell one person who acted on it',
          minutes: 60,
          principle: 'P11',
        },
        {
          id: 'first-time-in-the-room',
          what: 'Bring somebody for the first time into the room where the year is decided',
          doing: 'give them one part of it to present and rehearse it with them',
          minutes: 90,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'What would you tell the people who run the company if you had five minutes and nothing to lose?',
    'Whose year outside product could you describe well enough that they would agree?',
    'When did you last speak against the interest of your own area?',
  ],
};
