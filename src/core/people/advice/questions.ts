import { isSkillId, type SkillId } from '../../skills/skills.ts';

/** Questions for somebody with depth in a skill, the ones easiest to answer in a line or two first: nobody has to agree to be a mentor. */
const questions: Record<SkillId, readonly [string, ...string[]]> = {
  technical: [
    'how do you notice early that something is harder to build than it looks?',
    'which question from a product manager has helped you most while you were planning work?',
    'what would you want to have been told earlier in the last project that ran late?',
    'when do you think paying back technical debt is worth a delay, and how do you argue for it?',
  ],
  design: [
    'how do you check that a flow is clear before it ships?',
    'what do you wish product managers would bring to the first conversation about a screen?',
    'when did a simple version turn out better than the one you had wanted?',
    'how do you argue for taste where there is no number for it?',
  ],
  'consumer-science': [
    'which question to customers has taught you the most lately?',
    'how do you tell a habit from what people only say they do?',
    'when did the data and the interviews say different things, and which did you follow?',
    'how do you keep a team close to customers when everybody is busy?',
  ],
  'strategic-thinking': [
    'how do you decide what to leave out of a strategy?',
    'what made you change a strategy you had believed in?',
    'how do you tell something hard to copy from something that is only new?',
    'whom do you show a strategy first, and what do you ask them?',
  ],
  management: [
    'when you began to delegate, what did you hand over first, and what did you keep?',
    'how do you begin a conversation in which somebody will hear something hard?',
    'what do you ask in a one-to-one when all seems well?',
    'what did you get wrong with the first people you led?',
  ],
  communication: [
    'how do you bring along people who would rather go another way?',
    'what do you write down before an important meeting?',
    'how do you tell bad news upward?',
    'which piece of writing of yours had the most effect, and why do you think it did?',
  ],
  'organizational-design': [
    'what told you that a team was cut the wrong way for its work?',
    'how do you decide which teams may depend on one another?',
    'what did you do in the first month after you changed a structure?',
    'which role did you add too late?',
  ],
  'company-strategy': [
    'how did you come to have a say in where the company goes?',
    'what do people at the top talk about that a product manager seldom hears?',
    'how do you put a product question so that finance wants to answer it?',
    'when did you lose an argument about direction, and what did you do the day after?',
  ],
  'industry-partnerships': [
    'how do you tell early whether a partner is worth the effort?',
    'what nearly broke the partnership that went best for you?',
    'who should be in the room for a first conversation with a partner?',
    'how do you keep a partnership alive when the people change?',
  ],
  execution: [
    'when delivery slows down, where do you look first?',
    'how do you say no to something you had promised?',
    'which meeting did you drop without anybody missing it?',
    'how do you keep a launch calm?',
  ],
};

const ownWords = (need: string): readonly [string, ...string[]] => [
  `if you wanted to get better at ${need}, what would you do first?`,
  `what do people who are new to ${need} usually get wrong?`,
  `who or what taught you the most about ${need}?`,
];

/** Questions about a need, a skill id or own words, in the order in which to ask them. */
export const questionsFor = (need: string): readonly [string, ...string[]] => (isSkillId(need) ? questions[need] : ownWords(need));

/** Those that none of the given texts holds. */
export function unasked(list: readonly string[], before: readonly string[]): readonly string[] {
  const texts = before.map((text) => text.toLowerCase());
  return list.filter((one) => !texts.some((text) => text.includes(one.toLowerCase())));
}

/** The first question about a need that none of the given texts holds; the first of all once every one was asked. */
export function nextQuestion(need: string, before: readonly string[]): string {
  const list = questionsFor(need);
  return unasked(list, before)[0] ?? list[0];
}
