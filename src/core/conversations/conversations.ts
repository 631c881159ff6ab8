import * as z from 'zod/mini';
import { day, id, line, optionalText } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const talkKinds = ['status', 'career', 'feedback', 'skip-level', 'mentor', 'peer', 'other'] as const;
export type TalkKind = (typeof talkKinds)[number];

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
