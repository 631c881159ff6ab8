import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { id } from '../fields.ts';
import { patchOf } from '../kind.ts';
import { firstDayOf, lastDayOf } from '../time.ts';
import { type Community, community, communityShape } from './communities.ts';

const missing = refuse('That community is no longer here.');
const gone = refuse('That person is no longer here.');
const endFirst = refuse('The end lies before the beginning. Change one of the two dates.');

const strangers = (career: Career, people: readonly string[] | null | undefined): boolean => people?.some((who) => !career.person.has(who)) ?? false;
const endsBeforeItBegins = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean =>
  from !== undefined && to !== undefined && lastDayOf(to) < firstDayOf(from);

export const addCommunity = defineAction({
  name: 'communities.add',
  title: 'Community added',
  description: 'Adds a community, conference, association, course or meetup, with its dates, cost and the people met there.',
  input: z.strictObject(communityShape),
  writes: (career, input, context) => {
    if (strangers(career, input.people)) return gone;
    return endsBeforeItBegins(input) ? endFirst : [community.put(context.newId(), input)];
  },
});

export const editCommunity = defineAction({
  name: 'communities.edit',
  title: 'Community changed',
  description: 'Changes fields of a community; what is left out stays, null clears a field.',
  input: z.strictObject({ id: id(), ...patchOf(communityShape) }),
  writes: (career, { id: given, ...patch }) => {
    const row: Community | undefined = career.community.get(given);
    if (!row) return missing;
    if (strangers(career, patch.people)) return gone;
    const span = { from: patch.from === undefined ? row.from : (patch.from ?? undefined), to: patch.to === undefined ? row.to : (patch.to ?? undefined) };
    return endsBeforeItBegins(span) ? endFirst : [community.edit(row, patch)];
  },
});

export const metThere = defineAction({
  name: 'communities.met',
  title: 'Met there',
  description: 'Names people who were met in a community, beside those it names already.',
  input: z.strictObject({ id: id(), people: z.array(id()).check(z.minLength(1, 'choose at least one person'), z.maxLength(500)) }),
  writes: (career, input) => {
    const row: Community | undefined = career.community.get(input.id);
    if (!row) return missing;
    if (strangers(career, input.people)) return gone;
    const people = [...new Set([...(row.people ?? []), ...input.people])];
    return people.length > 500 ? refuse('One community names 500 people at most. Make another for the rest.') : [community.edit(row, { people })];
  },
});

export const removeCommunity = defineAction({
  name: 'communities.remove',
  title: 'Community removed',
  description: 'Removes a community; the people met there stay.',
  input: z.strictObject({ id: id() }),
  writes: (_, input) => [community.remove(input.id)],
});
