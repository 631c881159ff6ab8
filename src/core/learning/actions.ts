import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import type { Table } from '../record.ts';
import { dropFromLists } from '../references.ts';
import { type Day, firstDayOf, lastDayOf } from '../time.ts';
import { type Learning, type LearningState, learning, learningShape, learningStates } from './learning.ts';

const missing = refuse('That is no longer among what you learn from.');
const gone = refuse('That person is no longer here.');
const noProject = refuse('That project is no longer here.');
const endFirst = refuse('The end lies before the beginning. Change one of the two dates.');

type Fields = Partial<Pick<Learning, 'from' | 'projects' | 'begun' | 'ended'>>;

function whyNot(career: Career, { from, projects, begun, ended }: Fields) {
  if (from !== undefined && !career.person.has(from)) return gone;
  if (projects?.some((one) => !career.project.has(one))) return noProject;
  return begun !== undefined && ended !== undefined && lastDayOf(ended) < firstDayOf(begun) ? endFirst : undefined;
}

/** The days that follow from a state where they are not said: underway has begun, done has ended. */
function daysFor(state: LearningState, row: Pick<Learning, 'begun' | 'ended'>, on: Day) {
  if (state === 'underway') return { begun: row.begun ?? on, ended: undefined };
  if (state === 'done') return { begun: row.begun, ended: row.ended ?? on };
  return { begun: row.begun, ended: state === 'want' ? undefined : row.ended };
}

const { what, state, touched: _, ...rest } = learningShape;

export const addLearning = defineAction({
  name: 'learning.add',
  title: 'Added to what you learn from',
  description: 'Adds a book, course, conference or the like to learn from; a title is enough. Without a state it is something you want to take up.',
  input: z.strictObject({ ...rest, what: z.optional(what), state: z.optional(state) }),
  writes: (career, input, { newId, today }) => {
    const said = { what: 'book', state: 'want', ...input } as const;
    const row = { ...said, ...daysFor(said.state, said, today), touched: today };
    return whyNot(career, row) ?? [learning.put(newId(), row)];
  },
});

export const editLearning = defineAction({
  name: 'learning.edit',
  title: 'Changed what you learn from',
  description: 'Changes fields of something to learn from; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf({ ...rest, what, state }) }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row = career.learning.get(given);
    if (!row) return missing;
    const after = { ...row, ...Object.fromEntries(Object.entries(patch).map(([field, value]) => [field, value ?? undefined])) } as Learning;
    const days = patch.state === undefined || patch.state === row.state ? {} : daysFor(patch.state, after, today);
    return whyNot(career, { ...after, ...days }) ?? [learning.edit(row, { ...patch, ...days, touched: today })];
  },
});

export const stateLearning = defineAction({
  name: 'learning.state',
  title: 'Changed where it stands',
  description: 'Says where something to learn from stands: want, underway, done or aside. Underway begins and done ends on the day given, else today.',
  input: z.strictObject({ id: id(), state: z.enum(learningStates), day: z.optional(day()) }),
  writes: (career, input, { today }) => {
    const row = career.learning.get(input.id);
    if (!row) return missing;
    const days = daysFor(input.state, { begun: row.begun, ended: input.day ?? row.ended }, input.day ?? today);
    return whyNot(career, days) ?? [learning.edit(row, { state: input.state, ...days, touched: today })];
  },
});

export const keepLearning = defineAction({
  name: 'learning.go-on',
  title: 'It goes on',
  description: 'Says that something underway goes on; it is asked about again after eight more weeks.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, { today }) => {
    const row = career.learning.get(input.id);
    if (!row) return missing;
    return row.state === 'underway' ? [learning.edit(row, { touched: today })] : refuse('It is not underway.');
  },
});

export const removeLearning = defineAction({
  name: 'learning.remove',
  title: 'Removed from what you learn from',
  description: 'Removes something to learn from; entries that used it stay, without it.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [learning.remove(input.id), ...dropFromLists(career.entry as unknown as Table, 'entry', 'learning', input.id)],
});
