import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { day, id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { committee, committeeShape, decider, deciderShape, exposure, exposureShape, mostInRoom } from './committee.ts';
import { committeeOf, deciders } from './deciders.ts';

const gone = refuse('That person is no longer here.');
const notOnMap = refuse('They are no longer on the map.');
const notYet = refuse('That day has not come yet. Log it once they have seen it.');
const workGone = refuse('That piece of work is no longer here. Choose another.');
const people = z.array(id()).check(z.minLength(1, 'choose at least one person'), z.maxLength(mostInRoom, `choose ${mostInRoom} people at most`));

export const nameDeciders = defineAction({
  name: 'committee.name',
  title: 'On the map',
  description: 'Puts people on the map of who is in the promotion discussion, with their part and what they know of the work so far.',
  input: z.strictObject({ people, part: deciderShape.part, knows: deciderShape.knows, note: deciderShape.note }),
  writes: (career, { people: chosen, ...body }, { today, newId }) => {
    if (chosen.some((who) => !career.person.has(who))) return gone;
    const there = new Set(deciders(career.decider).map(({ person }) => person));
    const fresh = [...new Set(chosen)].filter((who) => !there.has(who));
    if (fresh.length === 0) return refuse(`${career.person.get(chosen[0] ?? '')?.name ?? 'They'} is on the map already.`);
    if (there.size + fresh.length > mostInRoom) return refuse(`A room of ${mostInRoom} is full. Take somebody out first.`);
    return fresh.map((person) => decider.put(newId(), { ...body, person, since: today }));
  },
});

export const changeDecider = defineAction({
  name: 'committee.change',
  title: 'Changed on the map',
  description: 'Changes somebody’s part in the discussion, or what they knew when they were put on the map; null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf({ part: deciderShape.part, knows: deciderShape.knows, note: deciderShape.note }) }),
  writes: (career, { id: given, ...patch }) => {
    const row = career.decider.get(given);
    if (!row) return notOnMap;
    // A merge may have left a second record of the same person; this one says it all from now on.
    const twice = [...career.decider.values()].filter((one) => one.person === row.person && one.id !== row.id);
    return [decider.edit(row, patch), ...twice.map((one) => decider.remove(one.id))];
  },
});

export const dropDecider = defineAction({
  name: 'committee.drop',
  title: 'Taken off the map',
  description: 'Takes somebody off the map; what they have seen stays.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => {
    const row = career.decider.get(input.id);
    return row ? [...career.decider.values()].filter(({ person }) => person === row.person).map((one) => decider.remove(one.id)) : notOnMap;
  },
});

const missesWork = (
  career: Career,
  { entries, projects }: { entries?: readonly string[] | null | undefined; projects?: readonly string[] | null | undefined },
) => entries?.some((one) => !career.entry.has(one)) || projects?.some((one) => !career.project.has(one));

export const logExposure = defineAction({
  name: 'committee.log-exposure',
  title: 'Logged',
  description: 'Logs that people saw a piece of the work: worked on it, saw a demo, read a note, or heard the name. Without a day it is today.',
  input: z.strictObject({ ...exposureShape, person: z.optional(id()), people: z.optional(people), day: z.optional(day()) }),
  writes: (career, { person, people: chosen = [], day: on, ...body }, { today, newId }) => {
    const all = [...new Set([...(person === undefined ? [] : [person]), ...chosen])];
    if (all.length === 0) return refuse('Choose who saw it.');
    if (all.some((who) => !career.person.has(who))) return gone;
    if (missesWork(career, body)) return workGone;
    if (on !== undefined && on > today) return notYet;
    return all.map((who) => exposure.put(newId(), { ...body, person: who, day: on ?? today }));
  },
});

export const editExposure = defineAction({
  name: 'committee.edit-exposure',
  title: 'Changed',
  description: 'Changes fields of what somebody saw; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(exposureShape) }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row = career.exposure.get(given);
    if (!row) return refuse('That is no longer there.');
    if (patch.person !== undefined && !career.person.has(patch.person)) return gone;
    if (missesWork(career, patch)) return workGone;
    return patch.day !== undefined && patch.day > today ? notYet : [exposure.edit(row, patch)];
  },
});

export const removeExposure = defineAction({
  name: 'committee.remove-exposure',
  title: 'Removed',
  description: 'Removes what was logged that somebody saw.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [exposure.remove(input.id)],
});

export const setCommittee = defineAction({
  name: 'committee.set',
  title: 'Saved',
  description: 'Says what is decided and when, how many are in the room and how many have to speak for it; null clears a field.',
  input: z.strictObject(patchOf(committeeShape)),
  writes: (career, input) => {
    const next = { ...committeeOf(career), ...input };
    if (next.size && next.needed && next.needed > next.size) return refuse('More have to speak for it than are in the room. Change one of the two numbers.');
    return [committee.edit(committeeOf(career), input)];
  },
});
