import type { Seniority } from '../people/title-reading/lexicon.ts';
import type { SkillId } from '../skills/skills.ts';

export type BranchId = 'individual' | 'people';

/** A test that is no practice of the framework: what to do, how, and how long it takes. */
type OwnTest = { readonly what: string; readonly doing: string; readonly minutes: number };
type AskedSkill = {
  readonly skill: SkillId;
  /** What using it means on this way, to be followed by "gives you energy". */
  readonly using: string;
  /** Practices of the framework: for when nothing names the skill, and for when nothing says how it felt. */
  readonly first: string;
  readonly felt: string;
};
type Asked = { readonly title: string; readonly blank: string; readonly test: OwnTest };

export type BranchGuide = {
  readonly id: BranchId;
  /** What fills the day there. */
  readonly about: string;
  readonly skills: readonly [AskedSkill, AskedSkill, AskedSkill];
  readonly feedback: Asked;
  readonly work: Asked;
  readonly people: Asked;
  /** Levels in a title that tell of somebody who went this way. */
  readonly levels: readonly Seniority[];
};

/** What each way on from the middle asks for. What both ask for tells them not apart, and is left out. */
export const branchGuides: readonly [BranchGuide, BranchGuide] = [
  {
    id: 'individual',
    about: 'Harder problems that you solve yourself, over weeks, with few people reporting to anybody because of it.',
    skills: [
      { skill: 'technical', using: 'working deep in how the product is built', first: 'words-i-nodded-at', felt: 'change-it-yourself' },
      { skill: 'consumer-science', using: 'digging into what people do', first: 'their-words-only', felt: 'hour-in-raw-data' },
      { skill: 'strategic-thinking', using: 'working out a direction by yourself', first: 'why-this-order', felt: 'strategy-nobody-asked-for' },
    ],
    feedback: {
      title: 'What others said of it',
      blank: 'No feedback in your journal names one of these three skills yet.',
      test: {
        what: 'Ask one engineer or designer which problem they would bring to you first',
        doing: 'send one person that question and write down the answer in their words',
        minutes: 15,
      },
    },
    work: {
      title: 'What you have done of it',
      blank: 'No project in your record stretched one of these three skills yet.',
      test: {
        what: 'Stay alone with the ugliest open question of your area for two hours',
        doing: 'take the question nobody wants, work on it for two hours and write down how the time went',
        minutes: 120,
      },
    },
    people: {
      title: 'Who went this way',
      blank: 'Nobody on your board works at a senior level without leading people, as far as titles tell.',
      test: {
        what: 'Ask a principal or staff product manager what filled their last week',
        doing: 'ask one person what filled last week, and which hour of it they would keep',
        minutes: 30,
      },
    },
    levels: ['senior'],
  },
  {
    id: 'people',
    about: 'Problems that you solve through people: whom to hire, what to hand on, how the teams are cut.',
    skills: [
      { skill: 'management', using: 'coaching', first: 'end-but-no-method', felt: 'three-questions-first' },
      { skill: 'organizational-design', using: 'shaping how teams work', first: 'why-cut-this-way', felt: 'one-owner' },
      { skill: 'company-strategy', using: 'working on where the whole company goes', first: 'their-year', felt: 'a-third-less' },
    ],
    feedback: {
      title: 'What others said of it',
      blank: 'No feedback in your journal names one of these three skills yet.',
      test: {
        what: 'Ask somebody you have helped what they would have wanted from you besides',
        doing: 'send one person that question and write down the answer in their words',
        minutes: 15,
      },
    },
    work: {
      title: 'What you have done of it',
      blank: 'No project in your record stretched one of these three skills, and nobody here has reported to you.',
      test: {
        what: 'Stand in for somebody who leads, for one meeting that is really theirs to run',
        doing: 'offer to run one meeting of theirs, and write down afterwards what gave energy and what drained',
        minutes: 90,
      },
    },
    people: {
      title: 'Who went this way',
      blank: 'Nobody on your board leads people, as far as titles tell.',
      test: {
        what: 'Ask somebody who leads product managers what filled their last week',
        doing: 'ask one person what filled last week, and which hour of it they would keep',
        minutes: 30,
      },
    },
    levels: ['manager', 'head', 'executive'],
  },
];
