import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table } from '../record.ts';
import type { Day } from '../time.ts';
import type { Conversation, conversation } from './conversations.ts';

/** That somebody heard of an entry: in which conversation, and on which day. */
export type Heard = { readonly person: string; readonly day: Day; readonly conversation: string };

/** The entries that were told of in a conversation, each once; only lines ticked as talked about count. */
export const heardOf = ({ agenda }: Pick<Conversation, 'agenda'>): string[] => {
  const told = (agenda ?? []).flatMap(({ done, sources }) => (done && sources) || []);
  return [...new Set(told.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : [])))];
};

const heardByEntry = perTable((table: Table<BodyOfKind<typeof conversation>>): ReadonlyMap<string, readonly Heard[]> => {
  const heard = new Map<string, Heard[]>();
  for (const row of table.values()) {
    if (row.state !== 'held') continue;
    for (const id of heardOf(row)) {
      const list = heard.get(id) ?? [];
      list.push({ person: row.person, day: row.day, conversation: row.id });
      heard.set(id, list);
    }
  }
  for (const list of heard.values()) list.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.conversation < b.conversation ? -1 : 1));
  return heard;
});

/** Who has heard of which journal entry in a conversation that was held: by the entry's id, the earliest first. Only lines ticked as talked about count. */
export const heardIn = (career: Career): ReadonlyMap<string, readonly Heard[]> => heardByEntry(career.conversation);
