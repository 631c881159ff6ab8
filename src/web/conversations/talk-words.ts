import type { Conversation, TalkKind } from '#core/conversations/conversations.ts';
import { talkTitles } from '#core/conversations/talks.ts';
import { hasTie, type Person } from '#core/people/people.ts';
import type { Day } from '#core/time.ts';
import { onDay } from '../people/advice/advice-words.ts';

/** The sort of talk one most likely means with somebody. */
export function usualKind(person: Person | undefined): TalkKind {
  if (!person || hasTie(person, 'manager')) return 'status';
  if (hasTie(person, 'mentor') || hasTie(person, 'board')) return 'mentor';
  return hasTie(person, 'peer') ? 'peer' : 'other';
}

/** "Career talk with Ada on Thursday", "You talked with Ada on Thursday". */
export function talkFinding(row: Conversation, name: string, today: Day): string {
  if (row.state === 'held') return `You talked with ${name} ${onDay(row.day, today)}`;
  if (row.kind === 'mentor' || row.kind === 'peer' || row.kind === 'other') return `You talk with ${name} ${onDay(row.day, today)}`;
  return `${talkTitles[row.kind]} with ${name} ${onDay(row.day, today)}`;
}

/** "Due on Thursday", "Was due on 3 Nov". */
export const dueWords = (due: Day | undefined, today: Day): string =>
  due === undefined ? 'No day named' : due < today ? `Was due ${onDay(due, today)}` : `Due ${onDay(due, today)}`;

export const sortAndDay = (row: Conversation, today: Day): string => `${talkTitles[row.kind]}, ${onDay(row.day, today)}`;

/** Words as they were said, in quotation marks unless they bring their own. */
export const asSaid = (text: string): string => (/[“"]/.test(text) ? text.trim() : `“${text.trim()}”`);
