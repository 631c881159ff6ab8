import type { Phase } from '../skills.ts';

export type PhaseGuide = {
  readonly about: string;
  /** What can be seen when somebody comes into the phase, and when they are on their way out of it. */
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
  /** What a good manager would ask somebody in it. */
  readonly questions: readonly [string, string, string];
};

/** What the built-in framework says of each phase: what the work is about, and how its beginning and its end show. */
export const phaseGuides: Record<Phase, PhaseGuide> = {
  associate: {
    about:
      'The question is how: the team knows what it is to build, and you build it in the best way known. Trust comes from steady delivery, and the difference from knowing the users better than anyone asked you to.',
    entering: [
      'Something users will see is yours to bring out, and others wait for your answers.',
      'You ask engineers and designers what a thing costs before you promise it.',
      'What you know of users comes from more than what colleagues tell you.',
      'Somebody still reads over your decisions before they count.',
    ],
    leaving: [
      'Releases go out on the day you named, and nobody asks you about them in between.',
      'People come to you for what users do, and quote you when you are not there.',
      'You are asked what should come next, and no longer only when it will be ready.',
      'You catch yourself asking why this list, and have begun to write another.',
    ],
    questions: [
      'What did you ship lately that people would miss if it were gone, and how do you know?',
      'Which surprise about users did you dig out yourself?',
      'Whose trust have you earned this year, and by which promise kept?',
    ],
  },
  senior: {
    about:
      'The question is what, and why: you set the direction of an area instead of carrying one out. It has to delight, be hard to copy and pay, and it only counts once other people act on it. Few companies say aloud how much the work has changed.',
    entering: [
      'You have written a direction that nobody asked for, and somebody acted on a part of it.',
      'Your no is accepted, because people know what it makes room for.',
      'A colleague with less experience brings you their work before they show it to others.',
      'You spend more of the week on other people’s understanding than on tickets.',
    ],
    leaving: [
      'Your area’s strategy is used by people who never heard it from you.',
      'People you coached decide well in what used to be yours.',
      'The knots that reach you lie between areas, and are about people or money.',
      'You have tried both sides of the fork, depth and people, and can say which gave you energy.',
    ],
    questions: [
      'What would your area be doing in two years if it were up to you, and who has heard that from you?',
      'What have you stopped, and what did that make possible?',
      'Which of the two ways on have you tried, and what did it tell you?',
    ],
  },
  leader: {
    about:
      'The question is who, and with what: your product is the organization that makes products. You carry a vision for several areas, work with your equals across the company, and find people who are better than you and give them context and means.',
    entering: [
      'You answer for results that other people decide on day by day.',
      'A hire, a budget or the cut of a team is yours to settle.',
      'Your hardest hour of the week is with an equal from another function.',
      'Your calendar is about next year more often than about next month.',
    ],
    leaving: [
      'Teams you shaped choose well when nobody asks you, and stay when you go.',
      'You are asked about the course of the whole company, beyond product.',
      'People from other companies come to you for how a thing is done in the trade.',
      'What you still want to learn no longer fits into the role you hold.',
    ],
    questions: [
      'What did somebody decide well this month without you, and what had you given them for it?',
      'Whom have you hired who is better than you at something that matters?',
      'What would the company lose if your organization were cut in half, and what would it not?',
    ],
  },
};
