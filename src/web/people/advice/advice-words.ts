import { needInSentence } from '#core/need-words.ts';
import { type Advice, adviceState } from '#core/people/advice/advice.ts';
import { stepTitles, type WarmUp } from '#core/people/advice/warm-up.ts';
import type { Day } from '#core/time.ts';
import { dayInWords } from '../../ui/words.ts';

/** A text in quotation marks, as it was written. */
export const quoted = (text: string): string => `“${text.trim()}”`;

/** A day inside a sentence: "today", "Thursday", "on 3 Nov". */
export function onDay(day: Day, today: Day): string {
  const said = dayInWords(day, today);
  return /^\d/.test(said) ? `on ${said}` : /^(Today|Yesterday|Tomorrow)$/.test(said) ? said.toLowerCase() : `on ${said}`;
}

const followedWords = { yes: 'You did it.', partly: 'You took a part of it.', no: 'You decided otherwise.' } as const;

/** Where a piece of advice stands, in a line: "You did it. Told on 3 Nov." */
export function adviceStanding(row: Advice, today: Day): string {
  const state = adviceState(row);
  if (state === 'open') return 'What came of it is not written down yet.';
  const followed = row.followed ? followedWords[row.followed] : '';
  return state === 'told' ? `${followed} They heard ${onDay(row.told ?? row.day, today)}.`.trim() : `${followed} They have not heard yet.`;
}

/** What the next small step is and why, in a sentence or two. */
export function warmUpSentence({ task, step, need, asked, from }: WarmUp, name: string, today: Day): string {
  const about = need === undefined ? '' : ` about ${needInSentence(need)}`;
  const early = from > today ? ` Give it until ${onDay(from, today).replace(/^on /, '')}, so that it stays easy for them.` : '';
  switch (task) {
    case 'ask':
      return step === 'question'
        ? `One question${about} that takes ten minutes to answer by e-mail. Nobody has to agree to be a mentor.`
        : `A second question${about}, now that ${name} knows the first answer was of use.${early}`;
    case 'wait':
      return `You asked ${onDay(asked?.day ?? from, today)}. Keep the answer here when it comes; if none does, let it rest.`;
    case 'report':
      return 'They advised you. Before anything is asked again: what came of it?';
    case 'thank':
      return 'You wrote down what came of their advice. Tell them, in three sentences.';
    case 'call':
      return `Two answers have helped, and ${name} knows it. Twenty minutes by phone, with your questions sent beforehand.${early}`;
    case 'rhythm':
      return 'You have asked, told and talked. A rhythm keeps it from resting on memory.';
    case 'board':
      return 'A seat on your board is yours to give. Some never know that they have one.';
    case 'done':
      return `${stepTitles.board}: every step is taken.`;
  }
}
