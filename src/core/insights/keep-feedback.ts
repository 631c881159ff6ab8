import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { feedback, feedbackShape } from '../conversations/feedback.ts';
import { feedbackOfEntry } from '../conversations/feedback-state.ts';
import { noPerson } from '../conversations/refusals.ts';
import { day, id } from '../fields.ts';
import { entry } from '../journal/journal.ts';

const { from, said, about, clear, conversation } = feedbackShape;

export const keepFeedback = defineAction({
  name: 'feedback.keep',
  title: 'Feedback kept',
  description: 'Keeps a piece of feedback as it was said, by whom and when; it stands in the journal too.',
  input: z.strictObject({ from, said, about, clear, conversation, day: z.optional(day()) }),
  writes: (career, input, { newId, today }) => {
    if (input.from !== undefined && !career.person.has(input.from)) return noPerson;
    const on = input.day ?? today;
    const written = newId();
    return [
      entry.put(written, { day: on, type: 'feedback', text: input.said, ...(input.from ? { people: [input.from] } : {}) }),
      feedback.put(newId(), { ...input, clear: input.clear || undefined, day: on, entry: written }),
    ];
  },
});

export const followEntry = defineAction({
  name: 'feedback.follow-entry',
  title: 'Feedback kept',
  description: 'Makes a piece of feedback to follow up of a journal entry, in its own words.',
  input: z.strictObject({ entry: id(), from, about, clear }),
  writes: (career, { entry: given, ...more }, { newId }) => {
    const row = career.entry.get(given);
    if (!row) return refuse('That entry is no longer there.');
    if (feedbackOfEntry(career, given)) return refuse('That entry is followed up already.');
    if (more.from !== undefined && !career.person.has(more.from)) return noPerson;
    const who = more.from ?? row.people?.find((one) => career.person.has(one));
    return [feedback.put(newId(), { ...more, clear: more.clear || undefined, from: who, day: row.day, said: row.text.slice(0, 5_000), entry: given })];
  },
});
