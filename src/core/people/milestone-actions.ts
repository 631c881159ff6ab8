import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { day, id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { milestone, milestoneShape } from './milestones.ts';
import { answerable } from './milestones-near.ts';
import { touchpoint, touchpointShape } from './touchpoints.ts';

const gone = refuse('That person is no longer here.');
const missing = refuse('That milestone is no longer there.');
const notYet = refuse('That day has not come yet. Say it once the line is sent.');

export const addMilestone = defineAction({
  name: 'people.add-milestone',
  title: 'Milestone added',
  description: 'Adds a milestone of a person: a new job, a launch, a child. Birthdays come by themselves from the person.',
  input: z.strictObject(milestoneShape),
  writes: (career, input, context) => (career.person.has(input.person) ? [milestone.put(context.newId(), input)] : gone),
});

export const editMilestone = defineAction({
  name: 'people.edit-milestone',
  title: 'Milestone changed',
  description: 'Changes fields of a milestone; null for sent or skipped opens it again.',
  input: z.strictObject({ id: id(), ...patchOf(milestoneShape), sent: z.optional(z.nullable(day())), skipped: z.optional(z.nullable(day())) }),
  writes: (career, { id: given, ...patch }) => {
    const row = career.milestone.get(given);
    if (!row) return missing;
    return patch.person === undefined || career.person.has(patch.person) ? [milestone.edit(row, patch)] : gone;
  },
});

export const removeMilestone = defineAction({
  name: 'people.remove-milestone',
  title: 'Milestone removed',
  description: 'Removes a milestone; contacts that were logged for it stay.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [milestone.remove(input.id)],
});

export const milestoneSent = defineAction({
  name: 'people.milestone-sent',
  title: 'Line sent',
  description: 'Says that a line was sent for a milestone, and logs the contact, so that the clock starts again.',
  input: z.strictObject({ id: id(), day: z.optional(day()), channel: touchpointShape.channel, note: touchpointShape.note }),
  writes: (career, { id: given, day: said, channel, note }, context) => {
    const row = answerable(career, given, context.today);
    if (!row) return missing;
    if (!career.person.has(row.person)) return gone;
    const on = said ?? context.today;
    if (on > context.today) return notYet;
    return [milestone.edit(row, { sent: on, skipped: null }), touchpoint.put(context.newId(), { day: on, people: [row.person], channel, note })];
  },
});

export const skipMilestone = defineAction({
  name: 'people.skip-milestone',
  title: 'Let pass',
  description: 'Lets a milestone pass without a line.',
  input: z.strictObject({ id: id() }),
  writes: (career, input, context) => {
    const row = answerable(career, input.id, context.today);
    return row ? [milestone.edit(row, { skipped: context.today })] : missing;
  },
});
