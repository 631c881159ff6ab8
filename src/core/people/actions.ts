import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import { day, id, whole } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { withMentioned } from '../mentions.ts';
import { remove, type Table } from '../record.ts';
import { clearField, dropFromLists, removeHolders } from '../references.ts';
import { advice } from './advice/advice.ts';
import { withRhythmStart } from './chosen-rhythm.ts';
import { milestone } from './milestones.ts';
import { person, personShape } from './people.ts';
import { seatsAfterList } from './seat-changes.ts';
import { type Touchpoint, touchpoint, touchpointShape } from './touchpoints.ts';

const gone = refuse('That person is no longer here.');
const notYet = refuse('That day has not come yet. Log the contact once it has happened.');
/** What decides in which rhythm somebody is: their own, and what puts them into groups. */
const decideRhythm = ['rhythmWeeks', 'noRhythm', 'ties', 'tags'] as const;

export const addPerson = defineAction({
  name: 'people.add',
  title: 'Person added',
  description: 'Adds a person; a rhythm in weeks starts their clock today.',
  input: z.strictObject(personShape),
  writes: (career, input, context) => {
    const added = person.put(context.newId(), input);
    return [input.rhythmSince === undefined ? withRhythmStart(career, undefined, added, context.today) : added];
  },
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
    const edited = person.edit(row, { ...patch, ...seats });
    const decides = !patch.rhythmSince && decideRhythm.some((field) => patch[field] !== undefined);
    return [decides ? withRhythmStart(career, row, edited, context.today) : edited];
  },
});

export const setRhythm = defineAction({
  name: 'people.set-rhythm',
  title: 'Rhythm set',
  description: 'Sets how many weeks lie between contacts with a person; null ends their own rhythm, with `never` also one by a group.',
  input: z.strictObject({ id: id(), weeks: z.nullable(whole(1, 260)), never: z.optional(z.boolean()) }),
  writes: (career, input, context) => {
    const row = career.person.get(input.id);
    if (!row) return gone;
    const never = input.weeks === null && input.never ? true : null;
    return [withRhythmStart(career, row, person.edit(row, { rhythmWeeks: input.weeks, noRhythm: never }), context.today)];
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
  description:
    'Removes a person, their advice, milestones, conversations, promises, what they saw of the work and the contacts with nobody else; entries, feedback, projects, communities, roles and ratings stay, without naming them.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [
    person.remove(input.id),
    ...[...career.touchpoint.values()].filter((row) => row.people.includes(input.id)).map((row) => withoutPerson(row, input.id)),
    ...[...career.advice.values()].filter((row) => row.from === input.id).map((row) => advice.remove(row.id)),
    ...dropFromLists(career.entry, 'entry', 'people', input.id),
    ...dropFromLists(career.project, 'project', 'people', input.id),
    ...dropFromLists(career.community as unknown as Table, 'community', 'people', input.id),
    ...dropFromLists(career.opportunity as unknown as Table, 'opportunity', ['introducers', 'talked'], input.id),
    ...[...career.document.values()].filter((row) => row.person === input.id).map((row) => remove('document', row.id)),
    ...[...career.milestone.values()].filter((row) => row.person === input.id).map((row) => milestone.remove(row.id)),
    ...[...career.decider.values()].filter((row) => row.person === input.id).map((row) => remove('decider', row.id)),
    ...[...career.exposure.values()].filter((row) => row.person === input.id).map((row) => remove('exposure', row.id)),
    ...clearField(career.role, 'role', 'manager', input.id),
    ...clearField(career.assessment, 'assessment', 'by', input.id),
    ...clearField(career.experiment as unknown as Table, 'experiment', 'person', input.id),
    ...dropFromLists(career.person as unknown as Table, 'person', 'notSame', input.id),
    ...clearField(career.learning as unknown as Table, 'learning', 'from', input.id),
    ...removeHolders(career.conversation as unknown as Table, 'conversation', 'person', input.id),
    ...removeHolders(career.promise, 'promise', 'person', input.id),
    ...dropFromLists(career.mailing as unknown as Table, 'mailing', ['people', 'sent', 'failed', 'trying', 'answered'], input.id),
    ...clearField(career.feedback as unknown as Table, 'feedback', 'from', input.id),
  ],
});

const withoutPerson = (row: Touchpoint, who: string) =>
  row.people.length === 1 ? touchpoint.remove(row.id) : touchpoint.edit(row, { people: row.people.filter((other) => other !== who) });

export const logContact = defineAction({
  name: 'people.log-contact',
  title: 'Contact logged',
  description: 'Logs a contact with one or more people, and with whom its note names with an @; their clocks start again from its day.',
  input: z.strictObject({ ...touchpointShape, day: z.optional(day()) }),
  writes: (career, input, context) => {
    if (input.people.some((who) => !career.person.has(who))) return gone;
    if (input.day !== undefined && input.day > context.today) return notYet;
    const people = withMentioned(career, input.people, input.note) ?? input.people;
    return [touchpoint.put(context.newId(), { ...input, people, day: input.day ?? context.today })];
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
    if (!row) return refuse('That contact is no longer there.');
    const people = withMentioned(career, patch.people ?? row.people, patch.note, row.note);
    return [touchpoint.edit(row, { ...patch, people })];
  },
});

export const removeContact = defineAction({
  name: 'people.remove-contact',
  title: 'Contact removed',
  description: 'Removes a logged contact; the clock goes back to the one before.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [touchpoint.remove(input.id)],
});
