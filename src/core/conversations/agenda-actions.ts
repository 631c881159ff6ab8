import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { id, line } from '../fields.ts';
import type { Write } from '../record.ts';
import { type AgendaItem, agendaItemSchema, type Conversation, conversation } from './conversations.ts';
import { noTalk } from './refusals.ts';

const noLine = refuse('That line is no longer on the agenda.');
const full = refuse('An agenda holds 60 lines at most. Take some out first.');

const whichLine = { id: id(), key: line(200) };

/** The write that changes one line; a refusal where it is gone. */
function onLine(career: Career, given: string, key: string, change: (row: Conversation, agenda: AgendaItem[], at: number) => Write) {
  const row: Conversation | undefined = career.conversation.get(given);
  if (!row) return noTalk;
  const agenda = [...(row.agenda ?? [])];
  const at = agenda.findIndex((item) => item.key === key);
  return at < 0 ? noLine : [change(row, agenda, at)];
}

export const addLine = defineAction({
  name: 'conversations.add-line',
  title: 'Added to the agenda',
  description: 'Adds a line to the agenda of a conversation: own words, or one that the record offers, with the rows it was made of.',
  input: z.strictObject({ id: id(), text: line(2_000), item: z.optional(agendaItemSchema) }),
  writes: (career, { id: given, text, item }, { newId }) => {
    const row: Conversation | undefined = career.conversation.get(given);
    if (!row) return noTalk;
    const agenda = row.agenda ?? [];
    if (agenda.length >= 60) return full;
    const added: AgendaItem = item ? { ...item, text } : { key: `own.${newId()}`, part: 'own', text };
    if (agenda.some(({ key }) => key === added.key)) return refuse('That line is on the agenda already.');
    return [conversation.edit(row, { agenda: [...agenda, added], left: (row.left ?? []).filter((key) => key !== added.key) })];
  },
});

export const editLine = defineAction({
  name: 'conversations.edit-line',
  title: 'Line changed',
  description: 'Changes the words of a line of an agenda, or keeps it for oneself.',
  input: z.strictObject({ ...whichLine, text: z.optional(line(2_000)), mine: z.optional(z.boolean()) }),
  writes: (career, { id: given, key, text, mine }) =>
    onLine(career, given, key, (row, agenda, at) => {
      const item = agenda[at] as AgendaItem;
      const { mine: was, ...rest } = item;
      const words = text === undefined || text === item.text ? {} : { text, edited: true };
      agenda[at] = { ...rest, ...words, ...((mine ?? was) ? { mine: true } : {}) };
      return conversation.edit(row, { agenda });
    }),
});

export const removeLine = defineAction({
  name: 'conversations.remove-line',
  title: 'Taken off the agenda',
  description: 'Takes a line off the agenda of a conversation; the record does not offer it for this one again.',
  input: z.strictObject(whichLine),
  writes: (career, { id: given, key }) =>
    onLine(career, given, key, (row, agenda, at) => {
      agenda.splice(at, 1);
      return conversation.edit(row, { agenda, left: [...new Set([...(row.left ?? []), key])].slice(-200) });
    }),
});

export const moveLine = defineAction({
  name: 'conversations.move-line',
  title: 'Line moved',
  description: 'Moves a line of an agenda up (-1) or down (1).',
  input: z.strictObject({ ...whichLine, by: z.enum(['up', 'down'] as const) }),
  writes: (career, { id: given, key, by }) =>
    onLine(career, given, key, (row, agenda, at) => {
      const [item] = agenda.splice(at, 1);
      agenda.splice(Math.max(0, by === 'up' ? at - 1 : at + 1), 0, item as AgendaItem);
      return conversation.edit(row, { agenda });
    }),
});

export const tickLine = defineAction({
  name: 'conversations.tick-line',
  title: 'Talked about',
  description: 'Ticks a line of an agenda as talked about, or takes the tick away; what is not ticked is carried over.',
  input: z.strictObject({ ...whichLine, done: z.boolean() }),
  writes: (career, { id: given, key, done }) =>
    onLine(career, given, key, (row, agenda, at) => {
      const { done: _, ...rest } = agenda[at] as AgendaItem;
      agenda[at] = done ? { ...rest, done } : rest;
      return conversation.edit(row, { agenda });
    }),
});
