import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { id, optionalText } from '../fields.ts';
import { conversation } from './conversations.ts';
import { noTalk } from './refusals.ts';

export const noteTalk = defineAction({
  name: 'conversations.note',
  title: 'Notes kept',
  description: 'Keeps the notes of a conversation: what both may read, and what is only for oneself.',
  input: z.strictObject({ id: id(), notes: optionalText(20_000), private: optionalText(20_000) }),
  writes: (career, { id: given, ...notes }) => {
    const row = career.conversation.get(given);
    return row ? [conversation.edit(row, notes)] : noTalk;
  },
});

export const readyTalk = defineAction({
  name: 'conversations.ready',
  title: 'The agenda is ready',
  description: 'Says that the agenda of a conversation is ready.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => {
    const row = career.conversation.get(input.id);
    return row ? [conversation.edit(row, { ready: today })] : noTalk;
  },
});
