import type { Career } from '../career.ts';
import type { AgendaItem, Conversation } from '../conversations/conversations.ts';
import type { Feedback } from '../conversations/feedback.ts';
import { feedbackByDay, feedbackState, waitsToBeTold } from '../conversations/feedback-state.ts';
import { isOpen, promisesInOrder } from '../conversations/promise-order.ts';
import type { Promised } from '../conversations/promises.ts';
import { plannedTalks } from '../conversations/talks.ts';
import { defineInsight } from '../insight.ts';
import type { Person } from '../people/people.ts';
import { capitalised, sayCount, sayOn } from '../say.ts';
import { addDays, type Day, mondayOf } from '../time.ts';
import { agendaFor } from './agenda.ts';

export type UpcomingTalk = {
  readonly conversation: Conversation;
  readonly person: Person;
  /** What the record holds by now that is not on its agenda and was not taken off it. */
  readonly offers: readonly AgendaItem[];
};

export type OpenTalks = {
  /** Planned conversations, the earliest first; those whose day has passed are among them. */
  readonly upcoming: readonly UpcomingTalk[];
  readonly mine: readonly Promised[];
  readonly theirs: readonly Promised[];
  /** Those of both that are due by the end of this week, or were due before. */
  readonly due: readonly Promised[];
  readonly vague: readonly Feedback[];
  /** Feedback that was acted on and that whoever gave it has not heard back on. */
  readonly toTell: readonly Feedback[];
};

/** What the record offers for a conversation beyond its agenda. */
export function offersFor(career: Career, row: Conversation, today: Day): AgendaItem[] {
  const person = career.person.get(row.person);
  if (!person || row.state === 'held') return [];
  const known = new Set([...(row.agenda ?? []).map(({ key }) => key), ...(row.left ?? [])]);
  const told = new Set((row.agenda ?? []).flatMap(({ sources }) => (sources ?? []).map(({ kind, id }) => `${kind} ${id}`)));
  const asks = row.agenda?.some(({ part }) => part === 'question') || row.left?.some((key) => key.startsWith('question.'));
  return agendaFor(career, person, row.kind, today > row.day ? row.day : today).filter(
    ({ key, part, sources }) =>
      !known.has(key) &&
      !(part === 'question' && asks) &&
      !(sources?.length && part !== 'question' && sources.every(({ kind, id }) => told.has(`${kind} ${id}`))),
  );
}

function readTalks(career: Career, day: Day): OpenTalks {
  const open = promisesInOrder(career.promise).filter(isOpen);
  const weekEnds = addDays(mondayOf(day), 6);
  const waiting = feedbackByDay(career.feedback);
  return {
    upcoming: plannedTalks(career).flatMap((conversation) => {
      const person = career.person.get(conversation.person);
      return person ? [{ conversation, person, offers: offersFor(career, conversation, day) }] : [];
    }),
    mine: open.filter(({ whose }) => whose === 'mine'),
    theirs: open.filter(({ whose }) => whose === 'theirs'),
    due: open.filter(({ due }) => due !== undefined && due <= weekEnds),
    vague: waiting.filter((row) => feedbackState(row) === 'vague'),
    toTell: waiting.filter((row) => waitsToBeTold(row, day)),
  };
}

/** What stands between you and others: conversations ahead with what there is to talk about, promises on either side, feedback that waits. */
export const openTalks = defineInsight({ name: 'conversations.open', title: 'Conversations ahead, promises and feedback', of: readTalks });

/** "Two promises are due, one piece of feedback is still vague". */
export function talksFinding({ due, vague, toTell, upcoming }: OpenTalks, today: Day): string {
  const said = [
    due.length > 0 && sayCount(due.length, 'promise is due', 'promises are due'),
    vague.length > 0 && sayCount(vague.length, 'piece of feedback is still vague', 'pieces of feedback are still vague'),
    toTell.length > 0 && `${sayCount(toTell.length, 'person has', 'people have')} not heard what you did with their feedback`,
  ].filter((one): one is string => Boolean(one));
  if (said.length > 0) return capitalised(said.slice(0, 2).join(', '));
  const next = upcoming.find(({ conversation }) => conversation.day >= today);
  return next ? `You talk with ${next.person.name} ${sayOn(next.conversation.day, today)}` : 'Nothing is left open between you and others';
}
