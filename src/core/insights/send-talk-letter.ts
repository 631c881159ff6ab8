import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { conversation } from '../conversations/conversations.ts';
import { feedback } from '../conversations/feedback.ts';
import { promise } from '../conversations/promises.ts';
import { id, text } from '../fields.ts';
import { channels, touchpoint } from '../people/touchpoints.ts';
import type { Write } from '../record.ts';

const gone = refuse('What this letter is about is no longer here. The contact can still be logged by hand.');

export const talkLetterSent = defineAction({
  name: 'conversations.letter-sent',
  title: 'Contact logged',
  description:
    'Logs a letter that was sent about feedback (questions, shown, told), a promise (nudge) or a conversation (agenda), and notes there that it went out.',
  input: z.strictObject({
    letter: z.enum(['questions', 'shown', 'told', 'nudge', 'agenda'] as const),
    about: id(),
    text: text(10_000),
    channel: z.optional(z.enum(channels)),
  }),
  writes: (career, { letter, about, text: note, channel = 'email' }, { today, newId }) => {
    const [said, promised, talk] = [career.feedback.get(about), career.promise.get(about), career.conversation.get(about)];
    const to = said?.from ?? promised?.person ?? talk?.person;
    if (to === undefined || !career.person.has(to)) return gone;
    const noted = (): Write | undefined => {
      if (said && letter === 'questions') return feedback.edit(said, { asked: today });
      if (said && letter === 'shown') return feedback.edit(said, { shown: today });
      if (said && letter === 'told') return feedback.edit(said, { told: today, closed: said.landed === 'yes' ? today : said.closed });
      if (promised && letter === 'nudge') return promise.edit(promised, { nudged: today });
      return talk && letter === 'agenda' ? conversation.edit(talk, { ready: today }) : undefined;
    };
    const write = noted();
    return write ? [touchpoint.put(newId(), { day: today, people: [to], channel, note }), write] : gone;
  },
});
