import type { Conversation, TalkKind } from '#core/conversations/conversations.ts';
import { talkTitles } from '#core/conversations/talks.ts';
import { hasTie, type Person } from '#core/people/people.ts';

import type { Day } from '#core/time.ts';
import { onDay } from '../people/advice/advice-words.ts';

/** The sort of talk one most likely means with somebody. */
export function usualKind(person: Person | undefined): TalkKind {
  if (!person) return 'status';
  if (hasTie(person, 'manager')) return 'status';
  if (hasTie(person, 'managers-peer')) return 'skip-level';
  if (hasTie(person, 'mentor') || hasTie(person, 'board')) return 'mentor';
  return hasTie(person, 'peer') ? 'peer' : 'other';
}

/** "Career talk with Ada on Thursday", "You talked with Ada on Thursday". */
export function talkFinding(row: Conversation, name: string, today: Day): string {
  if (row.state === 'held') return `You talked with ${name} ${onDay(row.day, today)}`;
  if (row.kind === 'mentor' || row.kind === 'peer' || row.kind === 'other') return `You talk with ${name} ${onDay(row.day, today)}`;
  return `${talkTitles[row.kind]} with ${name} ${onDay(row.day, today)}`;
}

/** "Due on Thursday", "due 3 Nov" where it has passed is told by its tone. */
export const dueWords = (due: Day | undefined, today: Day): string =>
  due === undefined ? 'No day named' : due < today ? `Was due ${onDay(due, today)}` : `Due ${onDay(due, today)}`;

export const sortAndDay = (row: Conversation, today: Day): string => `${talkTitles[row.kind]}, ${onDay(row.day, today)}`;
