import * as z from 'zod/mini';
import type { Context } from '../action.ts';
import { defineAction, refuse } from '../action.ts';
import { day, id, whole } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { clearField, dropFromLists } from '../references.ts';
import { person, personShape } from './people.ts';
import { seatsAfterList } from './seat-changes.ts';
import { type Touchpoint, touchpoint, touchpointShape } from './touchpoints.ts';

const gone = refuse('That person is no longer here.');
const notYet = refuse('That day has not come yet. Log the contact once it has happened.');
const startClock = (weeks: number | null | undefined, since: string | null | undefined, context: Context) =>
  weeks ? { rhythmSince: since ?? context.today } : {};

export const addPerson = defineAction({
  name: 'people.add',
  title: 'Person added',
  description: 'Adds a person; a rhythm in weeks starts their clock today.',
  input: z.strictObject(personShape),
  writes: (_, input, context) => [person.put(context.newId(), { ...input, ...startClock(input.rhythmWeeks, input.rhythmSince, context) })],
});

export const editPerson = defineAction({
  name: 'people.edit',
  title: 'Person changed',
  description: 'Changes fields of a person; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(personShape) }),
  writes: (career, { id: given, ...patch }, context) => {
    const row = career.person.get(given);
    if (!row) return gone;
    const seats = patch.needs === undefined || patch.serves !== undefined ? {} : { serves: seatsAfterList(row, patch.needs ?? [], context.today) };
    return [person.edit(row, { ...patch, ...seats, ...startClock(patch.rhythmWeeks, patch.rhythmSince ?? row.rhythmSince, context) })];
  },
});

export const setRhythm = defineAction({
  name: 'people.set-rhythm',
  title: 'Rhythm set',
  description: 'Sets how many weeks lie between contacts with a person; null ends the rhythm.',
  input: z.strictObject({ id: id(), weeks: z.nullable(whole(1, 260)) }),
  writes: (career, input, context) => {
    const row = career.person.get(input.id);
    if (!row) return gone;
    return [person.edit(row, { rhythmWeeks: input.weeks, rhythmSince: input.weeks ? (row.rhythmSince ?? context.today) : null })];
  },
});

export const pausePerson = defineAction({
  name: 'people.pause',
  title: 'Paused',
  description: 'Keeps a person out of what is due until a day; null ends the pause.',
  input: z.strictObject({ id: id(), until: z.nullable(day()) }),
  writes: (career, input) => {
    const row = career.person.get(input.id);
    return row ? [person.edit(row, { pausedUntil: input.until })] : gone;
  },
});

export const removePerson = defineAction({
  name: 'people.remove',
  title: 'Person removed',
  description: 'Removes a person and the contacts with nobody else; entries, projects, roles and ratings stay, without naming them.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [
    person.remove(input.id),
    ...[...career.touchpoint.values()].filter((row) => row.people.includes(input.id)).map((row) => withoutPerson(row, input.id)),
    ...dropFromLists(career.entry, 'entry', 'people', input.id),
    ...dropFromLists(career.project, 'project', 'people', input.id),
    ...clearField(career.role, 'role', 'manager', input.id),
    ...clearField(career.assessment, 'assessment', 'by', input.id),
  ],
});

const withoutPerson = (row: Touchpoint, who: string) =>
  row.people.length === 1 ? touchpoint.remove(row.id) : touchpoint.edit(row, { people: row.people.filter((other) => other !== who) });

export const logContact = defineAction({
  name: 'people.log-contact',
  title: 'Contact logged',
  description: 'Logs a contact with one or more people; their clocks start again from its day.',
  input: z.strictObject({ ...touchpointShape, day: z.optional(day()) }),
  writes: (career, input, context) => {
    if (input.people.some((who) => !career.person.has(who))) return gone;
    if (input.day !== undefined && input.day > context.today) return notYet;
    return [touchpoint.put(context.newId(), { ...input, day: input.day ?? context.today })];
  },
});

export const editContact = defineAction({
  name: 'people.edit-contact',
  title: 'Contact changed',
  description: 'Changes fields of a logged contact.',
  input: z.strictObject({ id: id(), ...patchOf(touchpointShape) }),
  writes: (career, { id: given, ...patch }, context) => {
    if (patch.people?.some((who) => !career.person.has(who))) return gone;
    if (patch.day !== undefined && patch.day > context.today) return notYet;
    const row = career.touchpoint.get(given);
    return row ? [touchpoint.edit(row, patch)] : refuse('That contact is no longer there.');
  },
});

export const removeContact = defineAction({
  name: 'people.remove-contact',
  title: 'Contact removed',
  description: 'Removes a logged contact; the clock goes back to the one before.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [touchpoint.remove(input.id)],
});
