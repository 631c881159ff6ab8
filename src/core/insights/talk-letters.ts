import type { Career } from '../career.ts';
import type { Conversation } from '../conversations/conversations.ts';
import type { Feedback } from '../conversations/feedback.ts';
import { isOpen, promisesInOrder } from '../conversations/promise-order.ts';
import type { Promised } from '../conversations/promises.ts';
import { shareable, talkTitles } from '../conversations/talks.ts';
import { letterAround, type MailDraft } from '../people/drafts.ts';
import type { Person } from '../people/people.ts';
import { capitalised, quote, sayDate } from '../say.ts';
import type { Day } from '../time.ts';

/** The three questions that make feedback observable: where it showed, what to do there, how one will see it. Easy to answer by return. */
export const threeQuestions = [
  'When did you last see it? One meeting or one page is enough.',
  'What would you have liked to see there instead?',
  'By what will you notice that it has changed?',
] as const;

const askThree = (career: Career, to: Person, row: Feedback): MailDraft =>
  letterAround(career, to, {
    subject: `What you told me${row.about ? ` about ${row.about.replace(/\s+/g, ' ')}` : ''}`,
    close: 'Thank you',
    lines: [
      `You told me ${quote(row.said, 300)}. I would like to act on it, and three short answers would help me do the right thing:`,
      '',
      ...threeQuestions.map((question, at) => `${at + 1}. ${question}`),
    ],
  });

const showIt = (career: Career, to: Person, row: Feedback, today: Day): MailDraft =>
  letterAround(career, to, {
    subject: 'What I did with what you told me',
    close: 'Thank you',
    lines: [
      `On ${sayDate(row.day, today)} you told me ${quote(row.said, 300)}.`,
      `This is what I do now: ${row.ifThen ?? '…'}`,
      `I did it in …${row.sign ? ` You said we would see it by this: ${row.sign.trim()}` : ''}`,
      '',
      'Did it land? Yes, in part or no is a good answer.',
    ],
  });

const thanksFor = {
  yes: 'It has stayed with the work since then.',
  partly: 'I am going on with the part that is still missing.',
  no: 'I am trying another way, and I will show you.',
} as const;

const tellThem = (career: Career, to: Person, row: Feedback, today: Day): MailDraft =>
  letterAround(career, to, {
    subject: 'Thank you for your feedback',
    close: 'Thank you again',
    lines: [
      `On ${sayDate(row.day, today)} you told me ${quote(row.said, 300)}. It changed how I work: ${row.ifThen ?? '…'}`,
      row.landed ? thanksFor[row.landed] : '…',
    ],
  });

/** Kind and easy to answer: it may have become unimportant. */
const nudge = (career: Career, to: Person, row: Promised, today: Day): MailDraft =>
  letterAround(career, to, {
    subject: 'A short question',
    close: 'Thank you',
    lines: [
      `When we talked on ${sayDate(row.made, today)} you were going to look at this: ${row.text.replace(/\s+/g, ' ')}`,
      'Is it still on your list? If it has become less important, or if I can take a part of it, tell me.',
    ],
  });

/** The lines of an agenda that both may see, as a letter: what is only for oneself is never in it. */
function agendaLetter(career: Career, to: Person, row: Conversation, today: Day): MailDraft {
  const lines = shareable(row).map(({ text }) => `- ${text.replace(/\s+/g, ' ')}`);
  const said = promisesInOrder(career.promise).filter((one) => one.conversation === row.id && isOpen(one));
  const held = row.state === 'held';
  return letterAround(career, to, {
    subject: `${held ? 'What we talked about' : talkTitles[row.kind]} on ${sayDate(row.day, today)}`,
    close: held ? 'Thank you' : 'See you then',
    lines: [
      held ? 'This is what I took from our talk.' : 'This is what I would like to talk about. Add what you want to add.',
      '',
      ...(held && row.notes ? [row.notes.trim(), ''] : lines),
      ...(said.length > 0 ? ['', 'What we said we would do:', ...said.map((one) => promiseInLetter(one, today))] : []),
    ],
  });
}

const promiseInLetter = ({ whose, text, due }: Promised, today: Day): string =>
  `- ${whose === 'mine' ? 'I' : 'You'}: ${text.replace(/\s+/g, ' ')}${due === undefined ? '' : `, by ${sayDate(due, today)}`}`;

export const letterTitles = {
  questions: 'Three questions',
  shown: 'Show what you did',
  told: 'Thanks, and what came of it',
  nudge: 'A kind reminder',
  agenda: 'The agenda',
} as const;
export type TalkLetter = keyof typeof letterTitles;

/** The letter to start from, and whom it is for; undefined when what it is about, or the person, is gone. */
export function talkLetter(career: Career, letter: TalkLetter, about: string, today: Day): { readonly to: Person; readonly draft: MailDraft } | undefined {
  const [said, promised, talk] = [career.feedback.get(about), career.promise.get(about), career.conversation.get(about)];
  const to = career.person.get(said?.from ?? promised?.person ?? talk?.person ?? '');
  if (!to) return undefined;
  if (said && letter === 'questions') return { to, draft: askThree(career, to, said) };
  if (said && letter === 'shown') return { to, draft: showIt(career, to, said, today) };
  if (said && letter === 'told') return { to, draft: tellThem(career, to, said, today) };
  if (promised && letter === 'nudge') return { to, draft: nudge(career, to, promised, today) };
  return talk && letter === 'agenda' ? { to, draft: agendaLetter(career, to, talk, today) } : undefined;
}

export const sayPromise = ({ whose, text }: Promised, name: string): string => `${whose === 'mine' ? 'You' : name}: ${capitalised(text)}`;
