import type { SkillGuide } from './guide.ts';

export const industryPartnerships: SkillGuide = {
  skill: 'industry-partnerships',
  levels: [
    {
      level: 1,
      title: 'Knows the neighbours',
      says: 'You name the companies your users depend on beside yours and what each of them is after. You have used the products of two of them.',
      practices: [
        {
          id: 'open-beside-yours',
          what: 'Find out which five products your users have open beside yours',
          doing: 'ask three users what is on their screen and try the one I know least',
          minutes: 60,
          principle: 'P3',
        },
        {
          id: 'through-their-door',
          what: 'Set up a partner’s connection to your product as a customer would',
          doing: 'follow their own instructions and note each place where I get stuck',
          minutes: 60,
          principle: 'P10',
        },
      ],
    },
    {
      level: 2,
      title: 'Keeps one relation going',
      says: 'You look after one contact at a partner by yourself: you answer within days, tell them early what will change, and carry their wishes home. When something breaks they write to you first.',
      practices: [
        {
          id: 'tell-them-early',
          what: 'Tell a partner about a change before they find it',
          doing: 'write what changes, on which day and whom they can ask',
          minutes: 25,
          principle: 'P17',
        },
        {
          id: 'how-their-year-is-judged',
          what: 'Ask a partner’s product manager how their year will be judged',
          doing: 'ask, and offer one thing from our side that would help them',
          minutes: 40,
          principle: 'P25',
        },
        {
          id: 'in-no-contract',
          what: 'Ask somebody who has made a partnership what nearly broke it',
          doing: 'send that one question and ask for the part that stands in no contract',
          minutes: 30,
          principle: 'P22',
        },
      ],
    },
    {
      level: 3,
      title: 'Makes one that pays both sides',
      says: 'You have brought a partnership from the first talk to users who use it, with what each side gives, gets and may end on one page. You also meet the person across the table when there is nothing to ask.',
      practices: [
        {
          id: 'gives-and-gets',
          what: 'Write what each side of a partnership gives, gets and risks, on one page',
          doing: 'fill in their side first and ask them what I got wrong',
          minutes: 75,
          principle: 'P6',
        },
        {
          id: 'smallest-joint-test',
          what: 'Agree with a partner on the smallest thing to try together in thirty days',
          doing: 'propose one group of users, one figure and a day on which either may stop',
          minutes: 60,
          principle: 'P12',
        },
        {
          id: 'nothing-to-ask',
          what: 'Meet somebody at a partner with nothing to ask of them',
          doing: 'bring one piece of news from our users that helps their work',
          minutes: 60,
          principle: 'P25',
        },
      ],
    },
    {
      level: 4,
      title: 'Chooses among many',
      says: 'You decide which partners matter, end those that do not, and know each one’s plans when you make yours. It is written down what happens to your users on the day one of them leaves.',
      practices: [
        {
          id: 'day-they-leave',
          what: 'Write what happens to your users on the day your largest partner leaves',
          doing: 'write the first hour, the first week and the first quarter',
          minutes: 90,
          principle: 'P6',
        },
        {
          id: 'end-one-kindly',
          what: 'End one partnership that no longer helps anybody, with thanks',
          doing: 'write to them why, until when it runs and what we learned from them',
          minutes: 60,
          principle: 'P10',
        },
        {
          id: 'plans-side-by-side',
          what: 'Lay your plans beside a partner’s and look for what you both build',
          doing: 'agree on what may be shown and mark what one of us could leave to the other',
          minutes: 120,
          principle: 'P6',
        },
      ],
    },
    {
      level: 5,
      title: 'Moves the whole trade',
      says: 'Companies that compete with one another follow a practice, a standard or a programme you began. You speak for your trade in public, and people you have never worked with send you their questions.',
      practices: [
        {
          id: 'for-the-whole-trade',
          what: 'Write for your whole trade what you learned and no rival can use against you',
          doing: 'write one page and let a partner and our lawyers read it first',
          minutes: 150,
          principle: 'P25',
        },
        {
          id: 'six-who-never-meet',
          what: 'Bring together six people from companies that never meet',
          doing: 'choose one question that troubles all of them and write the six invitations',
          minutes: 90,
          principle: 'P27',
        },
        {
          id: 'answer-a-draft',
          what: 'Answer the draft of a standard in your trade, in public',
          doing: 'choose one paragraph and answer it with a case from our users',
          minutes: 120,
          principle: 'P27',
        },
      ],
    },
  ],
  questions: [
    'Which company outside would notice if you left, and who there would?',
    'What does your most important partner get from you that they could get nowhere else?',
    'Which partnership are you keeping for its name alone?',
  ],
};
