import * as z from 'zod/mini';
import { defineAction } from '../action.ts';
import { conversation, conversationShape } from '../conversations/conversations.ts';
import { noPerson } from '../conversations/refusals.ts';
import { agendaFor } from './agenda.ts';

const { person, day, kind } = conversationShape;

export const planTalk = defineAction({
  name: 'conversations.plan',
  title: 'Conversation planned',
  description: 'Plans a conversation with somebody for a day. Its agenda is drawn from the record since the last one: promises, feedback, wins, one question.',
  input: z.strictObject({ person, day, kind }),
  writes: (career, input, { newId, today }) => {
    const row = career.person.get(input.person);
    if (!row) return noPerson;
    return [conversation.put(newId(), { ...input, state: 'planned', agenda: agendaFor(career, row, input.kind, today) })];
  },
});
