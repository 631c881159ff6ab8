import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { type Conversation, conversation, talkKinds } from '../conversations/conversations.ts';
import { noPerson, noTalk } from '../conversations/refusals.ts';
import { carriedItem, conversationsWith, leftOpen, sameSort, talkTitles } from '../conversations/talks.ts';
import { day, id } from '../fields.ts';
import { touchpoint } from '../people/touchpoints.ts';
import type { Table, Write } from '../record.ts';
import { clearField } from '../references.ts';

const notYet = refuse('That day has not come yet. Say it once you have talked.');

/** The contact of a held conversation has an id of its own making, so that two devices that hold it agree. */
const contactOf = (talk: string): string => `${talk.slice(0, 120)}.talk`;

const askingKinds: readonly string[] = ['mentor', 'peer', 'other'];

/** The contact that a held conversation is: it starts their clock again, as any other. */
function contactWrite(row: Conversation): Write {
  const asked = askingKinds.includes(row.kind) ? (row.agenda ?? []).filter(({ part, done }) => part === 'question' && done).map(({ text }) => text) : [];
  return touchpoint.put(contactOf(row.id), {
    day: row.day,
    people: [row.person],
    channel: 'meeting',
    note: talkTitles[row.kind],
    ...(asked.length > 0 ? { asked: asked.join('\n').slice(0, 5_000) } : {}),
  });
}

/** What was not talked about goes to the next conversation of the sort that is planned already; else the one planned next takes it up. */
function carryOver(career: Career, row: Conversation, held: string): Write[] {
  const next = conversationsWith(career, row.person).findLast((one) => one.state === 'planned' && one.id !== row.id && sameSort(one.kind, row.kind));
  if (!next) return [];
  const there = new Set([...(next.agenda ?? []).map(({ key }) => key), ...(next.left ?? [])]);
  const left = leftOpen(row).filter(({ key, part }) => part !== 'opening' && !there.has(key));
  return left.length === 0 ? [] : [conversation.edit(next, { agenda: [...left.map((item) => carriedItem(item, held)), ...(next.agenda ?? [])].slice(0, 60) })];
}

export const holdTalk = defineAction({
  name: 'conversations.hold',
  title: 'Conversation held',
  description:
    'Says that a conversation was held, today or on the day given: a contact, from which their clock starts again. What was not ticked is carried over.',
  input: z.strictObject({ id: id(), day: z.optional(day()) }),
  writes: (career, { id: given, day: said }, { today }) => {
    const row: Conversation | undefined = career.conversation.get(given);
    if (!row) return noTalk;
    const on = said ?? (row.day < today ? row.day : today);
    if (on > today) return notYet;
    const held: Conversation = { ...row, state: 'held', day: on };
    return [conversation.edit(row, { state: 'held', day: on }), contactWrite(held), ...carryOver(career, row, on)];
  },
});

export const reopenTalk = defineAction({
  name: 'conversations.reopen',
  title: 'Not held after all',
  description: 'Takes back that a conversation was held, and the contact with it.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => {
    const row = career.conversation.get(input.id);
    return row ? [conversation.edit(row, { state: 'planned' }), touchpoint.remove(contactOf(row.id))] : noTalk;
  },
});

export const editTalk = defineAction({
  name: 'conversations.edit',
  title: 'Conversation changed',
  description: 'Changes with whom, on which day or of which sort a conversation is; one that was held moves its contact along.',
  input: z.strictObject({ id: id(), person: z.optional(id()), day: z.optional(day()), kind: z.optional(z.enum(talkKinds)) }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row: Conversation | undefined = career.conversation.get(given);
    if (!row) return noTalk;
    if (patch.person !== undefined && !career.person.has(patch.person)) return noPerson;
    const held = row.state === 'held';
    if (held && patch.day !== undefined && patch.day > today) return notYet;
    const said = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<Conversation>;
    return [conversation.edit(row, patch), ...(held ? [contactWrite({ ...row, ...said })] : [])];
  },
});

export const removeTalk = defineAction({
  name: 'conversations.remove',
  title: 'Conversation removed',
  description: 'Removes a conversation with its notes, and the contact it was; promises and feedback that came of it stay.',
  input: z.strictObject({ id: id() }),
  writes: (career, { id: given }) => [
    conversation.remove(given),
    ...(career.touchpoint.has(contactOf(given)) ? [touchpoint.remove(contactOf(given))] : []),
    ...clearField(career.promise, 'promise', 'conversation', given),
    ...clearField(career.feedback as unknown as Table, 'feedback', 'conversation', given),
  ],
});
