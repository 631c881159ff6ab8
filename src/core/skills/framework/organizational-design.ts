import type { SkillGuide } from './guide.ts';

export const organizationalDesign: SkillGuide = {
  skill: 'organizational-design',
  levels: [
    {
      level: 1,
      title: 'Sees how work travels',
      says: 'You draw who waited for whom in one piece of your own work and mark where it lay longest. The people who were part of it find themselves in the drawing.',
      practices: [
        {
          id: 'days-it-lay-still',
          what: 'Draw the way one feature took to its users, with the days it lay still',
          doing: 'ask each person it passed on which day it came to them and on which it left',
          minutes: 90,
          principle: 'P9',
        },
        {
          id: 'who-really-decided',
          what: 'Write down who really decided the last five things that mattered',
          doing: 'write a name beside each and compare it with who was meant to',
          minutes: 30,
          principle: 'P9',
        },
      ],
    },
    {
      level: 2,
      title: 'Takes one wait away',
      says: 'You change how two teams work together, by one owner, one shared hour or one rule less, and show that things now pass between them sooner. Both teams were asked first.',
      practices: [
        {
          id: 'one-owner',
          what: 'Find one thing that two teams own, and agree with them on one owner',
          doing: 'ask each what it would lose and write the answers down where both can see them',
          minutes: 75,
          principle: 'P9',
        },
        {
          id: 'three-weeks-without',
          what: 'Go three weeks without one recurring meeting',
          doing: 'ask each guest what they would miss and write what takes its place until then',
          minutes: 45,
          principle: 'P11',
        },
        {
          id: 'why-cut-this-way',
          what: 'Ask a leader why their teams are cut as they are, and what they would undo',
          doing: 'send that one question and listen for the year in which it made sense',
          minutes: 30,
          principle: 'P22',
        },
      ],
    },
    {
      level: 3,
      title: 'Cuts teams around an outcome',
      says: 'You cut teams so that each can reach its users and its figure without asking another first, and say what the cut makes harder. Roles are written before anybody’s name stands beside them.',
      practices: [
        {
          id: 'organisation-three-ways',
          what: 'Sketch your organisation three ways: by user, by product, by outcome',
          doing: 'draw all three on one sheet and write who would wait for whom in each',
          minutes: 90,
          principle: 'P9',
        },
        {
          id: 'role-before-name',
          what: 'Write the role you will need in two years, with nobody in mind',
          doing: 'write what it decides, what it leaves alone and how we would see that it works',
          minutes: 75,
          principle: 'P9',
        },
        {
          id: 'decision-moved-down',
          what: 'Move one decision to the team that lives with its result',
          doing: 'name the decision, its limit and what I would like to hear afterwards',
          minutes: 30,
          principle: 'P9',
        },
      ],
    },
    {
      level: 4,
      title: 'Changes it with care',
      says: 'You have led a change of teams that people could explain on the first day and still stood by half a year later. You said beforehand what would be worse for a while, and for whom.',
      practices: [
        {
          id: 'worse-for-whom',
          what: 'Write who would be worse off by a change you plan, before you announce it',
          doing: 'go through every name and talk to the three whom it would cost most',
          minutes: 150,
          principle: 'P9',
        },
        {
          id: 'walk-work-through-it',
          what: 'Walk one real piece of work through the organisation you have drawn',
          doing: 'take last month’s hardest item and ask at each step who would decide',
          minutes: 75,
          principle: 'P11',
        },
        {
          id: 'better-and-worse',
          what: 'Ask five people what the last change of teams made better, and what worse',
          doing: 'ask all five the same two questions and send round what I heard',
          minutes: 120,
          principle: 'P16',
        },
      ],
    },
    {
      level: 5,
      title: 'Leaves shapes that last',
      says: 'Teams form, split and end by principles you wrote, also where you have no say. Leaders of other companies ask how you went about it, and you tell them what went wrong as well.',
      practices: [
        {
          id: 'five-rules-of-the-cut',
          what: 'Write the five rules by which teams here should be cut, each with its price',
          doing: 'test every rule on our last two changes and strike what did not hold',
          minutes: 150,
          principle: 'P9',
        },
        {
          id: 'trade-a-failed-change',
          what: 'Trade the story of a reorganisation that failed with a leader elsewhere',
          doing: 'tell mine first, in ten minutes, and then ask for theirs',
          minutes: 60,
          principle: 'P27',
        },
        {
          id: 'a-name-or-a-gap',
          what: 'Write who would lead each team if its leader left on Friday',
          doing: 'write a name or a gap beside each team, and one thing that would close one gap',
          minutes: 90,
          principle: 'P9',
        },
      ],
    },
  ],
  questions: [
    'Where does work wait longest in your organisation, and for whom?',
    'Which decision do you still make that the people closest to it would make better?',
    'If you had to cut your teams anew tomorrow, what would you leave exactly as it is?',
  ],
};
