import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { type Day, weekOf } from '../time.ts';
import { cycle, cycleShape, outlook, outlookShape, signal, signalShape } from './promotion.ts';

const { week: _week, day: _day, ...answers } = outlookShape;
const gone = refuse('That row is no longer here.');
const toCome = refuse('That day is still to come. Write it down once it has been.');
const isToCome = (day: Day | undefined, today: Day): boolean => day !== undefined && day > today;

export const writeCycle = defineAction({
  name: 'promotion.write-cycle',
  title: 'Promotion round written',
  description: 'Writes down a promotion round: its day, and whether you were not considered, considered and passed over, or promoted.',
  input: z.strictObject(cycleShape),
  writes: (_, input, { today, newId }) => (isToCome(input.day, today) ? toCome : [cycle.put(newId(), input)]),
});

export const editCycle = defineAction({
  name: 'promotion.edit-cycle',
  title: 'Promotion round changed',
  description: 'Changes a promotion round; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(cycleShape) }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row = career.cycle.get(given);
    if (!row) return gone;
    return isToCome(patch.day, today) ? toCome : [cycle.edit(row, patch)];
  },
});

export const removeCycle = defineAction({
  name: 'promotion.remove-cycle',
  title: 'Promotion round removed',
  description: 'Removes a promotion round; the dial reads as if it had not been written.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [cycle.remove(input.id)],
});

export const writeSignal = defineAction({
  name: 'promotion.write-signal',
  title: 'Signal written',
  description: 'Writes down what your manager said, or did not say, about a promotion: good, none or bad.',
  input: z.strictObject(signalShape),
  writes: (_, input, { today, newId }) => (isToCome(input.day, today) ? toCome : [signal.put(newId(), input)]),
});

export const editSignal = defineAction({
  name: 'promotion.edit-signal',
  title: 'Signal changed',
  description: 'Changes what a manager said about a promotion; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(signalShape) }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row = career.signal.get(given);
    if (!row) return gone;
    return isToCome(patch.day, today) ? toCome : [signal.edit(row, patch)];
  },
});

export const removeSignal = defineAction({
  name: 'promotion.remove-signal',
  title: 'Signal removed',
  description: 'Removes what a manager said about a promotion.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [signal.remove(input.id)],
});

export const answerOutlook = defineAction({
  name: 'promotion.answer',
  title: 'Quarterly view kept',
  description: 'Answers the eight quarterly questions from 1, not at all, to 5, very much; answering again in the same week replaces the answers.',
  input: z.strictObject(answers),
  writes: (career, input, { today }) => {
    const week = weekOf(today);
    return [outlook.replace(week, career.outlook.get(week), { ...input, week, day: today })];
  },
});

export const removeOutlook = defineAction({
  name: 'promotion.remove-answers',
  title: 'Quarterly view removed',
  description: 'Removes the quarterly view of a week.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [outlook.remove(input.id)],
});
