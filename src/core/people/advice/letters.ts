import { skillTitle } from '../../skills/skills.ts';
import type { Advice } from './advice.ts';

/** The middle of a letter: what goes between the greeting and the name. */
export type Lines = { readonly subject: string; readonly close: string; readonly lines: readonly string[] };

const followed: Record<NonNullable<Advice['followed']>, string> = {
  yes: 'I did it.',
  partly: 'I took a part of it.',
  no: 'In the end I decided otherwise.',
};
/** On one line, as a letter says what was written elsewhere. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const topic = (need: string): string => {
  const title = skillTitle(need);
  return title === need ? flat(need) : title.toLowerCase();
};

/** What came of their advice, in the writer's own words. `when` says when it was given: "in June". */
export function thanksForAdvice({ said, followed: how, outcome }: Advice, when: string): Lines {
  const words = flat(said);
  const quoted = words.length > 160 ? `${words.slice(0, 157).replace(/\s+\S*$/, '')} …` : words;
  return {
    subject: 'What came of your advice',
    close: 'Thank you again',
    lines: [
      `Thank you for what you told me ${when}: “${quoted}”`,
      [how && followed[how], `This is what came of it: ${outcome?.trim() || '…'}`, 'If there is anything I can do for you, tell me.'].filter(Boolean).join(' '),
    ],
  };
}

/** Asks for a short call, once two answers have helped; no is an easy answer. */
export const askForCall = (need: string | undefined): Lines => ({
  subject: 'Twenty minutes by phone?',
  close: 'Thank you',
  lines: [
    `Your answers have helped me more than once. Would you have twenty minutes for a call in the next few weeks? I would like to ask about ${need === undefined ? 'your work' : topic(need)}, and I will send you my two questions beforehand.`,
    'If it does not suit, a line by e-mail is just as good.',
  ],
});

/** Asks whether one may come back now and then: the seat on the board, told to whoever has it. */
export const askForSeat = (need: string | undefined, often: string): Lines => ({
  subject: 'One question now and then',
  close: 'Thank you',
  lines: [
    `What you told me${need === undefined ? '' : ` about ${topic(need)}`} has changed how I work. You are one of the few people whose view I want before I decide something of weight.`,
    `May I come to you with one question ${often}? You can say no at any time, and each time I will tell you what came of it.`,
  ],
});

/** The same two questions to each who saw one's work (P31); the second half is where the answer is. */
export const askWhereToGrow = (): Lines => ({
  subject: 'Two questions about my work',
  close: 'Thank you',
  lines: [
    'You have seen my work from near, and I am looking at where I could grow. Two questions: if you gave me harder work, what would it be?',
    'And what would worry you about giving it to me? A line on each is plenty.',
  ],
});

/** Something that meets a need they mentioned; nothing is asked. */
export const offerFor = (want: string | undefined, fit: string | undefined): Lines => ({
  subject: 'This may be of use to you',
  close: 'Best',
  lines: [
    `${want === undefined ? 'I came across something that may be of use to you.' : `You mentioned this: ${flat(want)}. I kept it in mind.`} Perhaps this helps: ${fit === undefined ? '…' : flat(fit)}`,
    'There is no need to answer.',
  ],
});

export type ShownWork = {
  readonly how: 'demo' | 'note';
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly link?: string | undefined;
};

/** Shows somebody a piece of work: asks for half an hour, or tells it in the letter. */
export function showWork({ how, title, text, link }: ShownWork): Lines {
  const said = text === undefined ? '…' : flat(text);
  return how === 'demo'
    ? {
        subject: title === undefined ? 'Half an hour to show you something?' : `Half an hour to show you: ${flat(title)}`,
        close: 'Thank you',
        lines: [
          `I would like to show you something my team and I have done${title === undefined ? ', because it touches your work.' : `: ${said}`}`,
          'Would half an hour in the next two weeks suit you? I will bring the thing itself and no slides, and I would like to hear what you would do differently.',
        ],
      }
    : {
        subject: title === undefined ? 'A short note about our work' : flat(title),
        close: 'Best',
        lines: [
          `A short note, because it may be of use to you: ${said}${link === undefined ? '' : ` ${link}`}`,
          'There is no need to answer. If you want to know more, tell me.',
        ],
      };
}
