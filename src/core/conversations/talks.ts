import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import type { AgendaItem, Conversation, conversation, TalkKind } from './conversations.ts';

export const talkTitles: Record<TalkKind, string> = {
  status: 'Status talk',
  career: 'Career talk',
  feedback: 'Feedback talk',
  'skip-level': 'Skip-level talk',
  mentor: 'Talk with a mentor',
  peer: 'Talk with a peer',
  other: 'Conversation',
};

/** Career talks are kept apart from the others: what one carries over, the next of the same sort takes up. */
export const sameSort = (a: TalkKind, b: TalkKind): boolean => (a === 'career') === (b === 'career');

const byPerson = perTable((table: Table<BodyOfKind<typeof conversation>>): ReadonlyMap<string, readonly Conversation[]> => {
  const rows = new Map<string, Conversation[]>();
  for (const row of table.values()) {
    const list = rows.get(row.person);
    if (list) list.push(row);
    else rows.set(row.person, [row]);
  }
  for (const list of rows.values()) list.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1));
  return rows;
});

/** The conversations with somebody, planned and held, the latest day first. */
export const conversationsWith = (career: Career, personId: string): readonly Conversation[] => byPerson(career.conversation).get(personId) ?? [];

/** The last one held with somebody; with a kind, the last of its sort. */
export const lastHeld = (career: Career, personId: string, kind?: TalkKind): Conversation | undefined =>
  conversationsWith(career, personId).find((row) => row.state === 'held' && (kind === undefined || sameSort(row.kind, kind)));

/** Those still to be held, the earliest day first. */
export const plannedTalks = (career: Career): Conversation[] =>
  [...career.conversation.values()].filter(({ state }) => state === 'planned').sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));

/** The lines that were not talked about: what the next conversation takes up. */
export const leftOpen = ({ agenda }: Conversation): AgendaItem[] => (agenda ?? []).filter(({ done }) => !done);

/** A line as the next conversation takes it up: it says since when it has been carried. */
export const carriedItem = (item: AgendaItem, since: string): AgendaItem => ({ ...item, carried: item.carried ?? since });

/** The lines that both may see. */
export const shareable = ({ agenda }: Conversation): AgendaItem[] => (agenda ?? []).filter(({ mine }) => !mine);
