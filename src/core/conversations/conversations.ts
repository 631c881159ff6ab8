import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, line, optionalText } from '../fields.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';

export const talkKinds = ['status', 'career', 'feedback', 'skip-level', 'mentor', 'peer', 'other'] as const;
export type TalkKind = (typeof talkKinds)[number];
export const talkTitles: Record<TalkKind, string> = {
  status: 'Status talk',
  career: 'Career talk',
  feedback: 'Feedback talk',
  'skip-level': 'Skip-level talk',
  mentor: 'Talk with a mentor',
  peer: 'Talk with a peer',
  other: 'Conversation',
};

const agendaParts = ['opening', 'promise', 'win', 'feedback', 'goal', 'question', 'own'] as const;

export const agendaItemSchema = z.looseObject({
  /** Stable for what it stands for, so that a line taken out is not offered again. */
  key: line(200),
  part: z.enum(agendaParts),
  text: line(2_000),
  /** The rows it was made of; a kind and an id, for a skill its id. */
  sources: z.optional(z.array(z.looseObject({ kind: line(40), id: line(128) })).check(z.maxLength(50))),
  /** The day of the conversation that first held it, where it was carried over. */
  carried: z.optional(day()),
  done: z.optional(z.boolean()),
  /** For oneself: in no copy and in no mail. */
  mine: z.optional(z.boolean()),
  /** Its words were changed by hand. */
  edited: z.optional(z.boolean()),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const conversationShape = {
  person: id(),
  /** The day it is planned for, or was held on. */
  day: day(),
  kind: z.enum(talkKinds),
  state: z.enum(['planned', 'held'] as const),
  agenda: z.optional(z.array(agendaItemSchema).check(z.maxLength(60, 'keep it under 60 lines'))),
  /** Keys of lines that were taken out. */
  left: z.optional(z.array(line(200)).check(z.maxLength(200))),
  /** What both may read, and what is only for oneself. */
  notes: optionalText(20_000),
  private: optionalText(20_000),
  /** The day the agenda was called ready, or was sent. */
  ready: z.optional(day()),
};

export const conversation = defineKind('conversation', conversationShape, { person: 'person' });
export type Conversation = Row<BodyOfKind<typeof conversation>>;

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
