import * as z from 'zod/mini';
import { type Action, defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id, optionalText } from '../fields.ts';
import { patchOf } from '../kind.ts';
import type { Write } from '../record.ts';
import { type Setback, setback, setbackTypes, stages, writing } from './setbacks.ts';

const missing = refuse('That setback is no longer here.');
const stillToCome = refuse('That day is still to come. Choose today or a day before.');
const aboutShape = {
  type: z.enum(setbackTypes),
  day: z.optional(day()),
  role: z.optional(id()),
  project: z.optional(id()),
  what: optionalText(5_000),
  story: optionalText(5_000),
};

const isGone = (career: Career, { role, project }: { readonly role?: string | null | undefined; readonly project?: string | null | undefined }): boolean =>
  (role != null && !career.role.has(role)) || (project != null && !career.project.has(project));
const gone = refuse('That role or project is no longer here.');

export const beginSetback = defineAction({
  name: 'setbacks.begin',
  title: 'Written down',
  description: 'Writes down that something hard happened. From then on nothing is counted as late and nothing is suggested, until it is paused or over.',
  input: z.strictObject(aboutShape),
  writes: (career, input, context) => {
    const on = input.day ?? context.today;
    if (on > context.today) return stillToCome;
    return isGone(career, input) ? gone : [setback.put(context.newId(), { ...input, day: on, stage: 'time' })];
  },
});

export const editSetback = defineAction({
  name: 'setbacks.edit',
  title: 'Changed',
  description: 'Changes what is written down about a setback; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(aboutShape) }),
  writes: (career, { id: given, ...patch }, context) => {
    const row: Setback | undefined = career.setback.get(given);
    if (!row) return missing;
    if ((patch.day ?? row.day) > context.today) return stillToCome;
    return isGone(career, patch) ? gone : [setback.edit(row, { ...patch, day: patch.day ?? row.day, type: patch.type ?? row.type })];
  },
});

export const goToStage = defineAction({
  name: 'setbacks.stage',
  title: 'Stage chosen',
  description: 'Says which of the five stages one is in; back and forth is fine.',
  input: z.strictObject({ id: id(), stage: z.enum(stages) }),
  writes: (career, input) => {
    const row: Setback | undefined = career.setback.get(input.id);
    return row ? [setback.edit(row, { stage: input.stage })] : missing;
  },
});

type Turn = Pick<Action, 'name' | 'title' | 'description'>;
const turn = (about: Turn, writes: (row: Setback, today: string) => Write) =>
  defineAction({
    ...about,
    input: z.strictObject({ id: id() }),
    writes: (career, input, context) => {
      const row: Setback | undefined = career.setback.get(input.id);
      return row ? [writes(row, context.today)] : missing;
    },
  });

export const pauseSetback = turn(
  { name: 'setbacks.pause', title: 'Paused', description: 'Lets a setback rest: the ordinary app is back, and it can be gone on with.' },
  (row, today) => setback.edit(row, { paused: today }),
);
export const resumeSetback = turn({ name: 'setbacks.resume', title: 'Gone on', description: 'Goes on with a paused or ended setback.' }, (row) =>
  setback.edit(row, { paused: null, ended: null }),
);
export const endSetback = turn(
  { name: 'setbacks.end', title: 'Through it for now', description: 'Ends a setback. Rhythms start anew, so nothing is late on the first day back.' },
  (row, today) => setback.edit(row, { ended: today, paused: null }),
);

export const removeSetback = defineAction({
  name: 'setbacks.remove',
  title: 'Setback removed',
  description: 'Removes a setback and the private writing about it.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [
    setback.remove(input.id),
    ...[...career.writing.values()].filter((row) => row.setback === input.id).map((row) => writing.remove(row.id)),
  ],
});
