import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id, line, optionalText } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { addDays } from '../time.ts';
import { type Feedback, feedback, feedbackShape, landings } from './feedback.ts';
import { isAnswered, showWithinDays } from './feedback-state.ts';
import { noFeedback, noPerson } from './refusals.ts';

const { from, said, about } = feedbackShape;
const changed = (career: Career, given: string, patch: (row: Feedback) => Parameters<typeof feedback.edit>[1]) => {
  const row: Feedback | undefined = career.feedback.get(given);
  return row ? [feedback.edit(row, patch(row))] : noFeedback;
};

export const editFeedback = defineAction({
  name: 'feedback.edit',
  title: 'Feedback changed',
  description: 'Changes who gave a piece of feedback, what it is about, its day or its words.',
  input: z.strictObject({ id: id(), ...patchOf({ from, about }), said: z.optional(said), day: z.optional(day()) }),
  writes: (career, { id: given, ...patch }) => (patch.from && !career.person.has(patch.from) ? noPerson : changed(career, given, () => patch)),
});

export const answerFeedback = defineAction({
  name: 'feedback.answer',
  title: 'Made observable',
  description:
    'Keeps the three answers that make feedback observable: the situation, the behaviour, the sign of success. Or says that it is clear as it stands.',
  input: z.strictObject({
    id: id(),
    situation: z.optional(z.nullable(optionalText(2_000))),
    behaviour: z.optional(z.nullable(optionalText(2_000))),
    sign: z.optional(z.nullable(optionalText(2_000))),
    clear: z.optional(z.boolean()),
  }),
  writes: (career, { id: given, clear, ...answers }) =>
    changed(career, given, () => ({ ...answers, ...(clear === undefined ? {} : { clear: clear || null }) })),
});

export const askedFeedback = defineAction({
  name: 'feedback.asked',
  title: 'Questions asked',
  description: 'Says that the three questions were asked, in a talk or in a letter of its own.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => changed(career, input.id, () => ({ asked: today })),
});

export const chooseAction = defineAction({
  name: 'feedback.act',
  title: 'Action chosen',
  description: 'Chooses what to do differently, as an if-then sentence, and the day by which to show it.',
  input: z.strictObject({ id: id(), ifThen: line(500), showBy: z.optional(day()) }),
  writes: (career, { id: given, ifThen, showBy }, { today }) => {
    const row: Feedback | undefined = career.feedback.get(given);
    if (!row) return noFeedback;
    if (!isAnswered(row)) return refuse('It is still vague. Write down the three answers first, or say that it is clear as it stands.');
    const again = row.shown !== undefined || row.landed !== undefined;
    const earlier = again
      ? [...(row.earlier ?? []), { ifThen: row.ifThen, shown: row.shown, landed: row.landed, answer: row.answer }]
          .slice(-20)
          .map((one) => JSON.parse(JSON.stringify(one)))
      : row.earlier;
    const fresh = again ? { shown: null, landed: null, answer: null, told: null } : {};
    return [feedback.edit(row, { ...fresh, earlier, ifThen, chosen: today, showBy: showBy ?? addDays(today, showWithinDays), closed: null })];
  },
});

export const shownFeedback = defineAction({
  name: 'feedback.shown',
  title: 'Shown',
  description: 'Says that whoever gave the feedback was shown what was done, and asked whether it landed.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => changed(career, input.id, () => ({ shown: today })),
});

export const landedFeedback = defineAction({
  name: 'feedback.landed',
  title: 'Answer kept',
  description: 'Keeps whether it landed (yes, partly, no), and what they said.',
  input: z.strictObject({ id: id(), landed: z.enum(landings), answer: z.optional(z.nullable(optionalText(2_000))) }),
  writes: (career, { id: given, landed, answer }, { today }) => changed(career, given, (row) => ({ landed, answer, shown: row.shown ?? today })),
});

export const closeFeedback = defineAction({
  name: 'feedback.close',
  title: 'Closed',
  description: 'Closes a piece of feedback: it was told, or it is let rest.',
  input: z.strictObject({ id: id(), told: z.optional(z.boolean()) }),
  writes: (career, input, { today }) => changed(career, input.id, (row) => ({ closed: today, told: input.told ? today : row.told })),
});

export const reopenFeedback = defineAction({
  name: 'feedback.reopen',
  title: 'Open again',
  description: 'Opens a piece of feedback again that was closed.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => changed(career, input.id, () => ({ closed: null })),
});

export const removeFeedback = defineAction({
  name: 'feedback.remove',
  title: 'Feedback removed',
  description: 'Removes a piece of feedback and how it went; the journal entry that says the same stays.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [feedback.remove(input.id)],
});
