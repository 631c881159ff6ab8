import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { realWrites, type Tables } from '../change.ts';
import { withoutPeople } from '../erase.ts';
import { day, id, line, whole } from '../fields.ts';
import { fold } from '../fold.ts';
import { type Person, person, ties } from '../people/people.ts';
import { chooseTies, tiesNow } from '../people/ties.ts';
import { put, remove, rowToBody, type Write } from '../record.ts';

const people = () => z.array(id()).check(z.minLength(1, 'choose at least one person'), z.maxLength(50_000));
const gone = refuse('None of them is here any more.');
const nothingToDo = refuse('That is so for all of them already, so nothing was changed.');
const mostTags = 200;

const rowsOf = (career: Career, chosen: readonly string[]): Person[] => [...new Set(chosen)].flatMap((one) => career.person.get(one) ?? []);
const isTag = (tag: string) => (other: string) => fold(other) === fold(tag);
const withTag = (tags: readonly string[] = [], tag: string): readonly string[] => (tags.some(isTag(tag)) || tags.length >= mostTags ? tags : [...tags, tag]);
const withoutTag = (tags: readonly string[] = [], tag: string): readonly string[] => tags.filter((one) => !isTag(tag)(one));
const changing = (career: Career, writes: readonly Write[]) => (realWrites(career, writes).length === 0 ? nothingToDo : writes);

export const editMany = defineAction({
  name: 'people.edit-many',
  title: 'People changed',
  description: 'Changes many people in one step: adds or removes a tag, adds a tie, sets or ends a rhythm or a pause (null ends it).',
  input: z.strictObject({
    people: people(),
    addTag: z.optional(line(60)),
    removeTag: z.optional(line(60)),
    tie: z.optional(z.enum(ties)),
    rhythmWeeks: z.optional(z.nullable(whole(1, 260))),
    pausedUntil: z.optional(z.nullable(day())),
  }),
  writes: (career, { people: chosen, addTag, removeTag, tie, rhythmWeeks, pausedUntil }, { today }) => {
    const rows = rowsOf(career, chosen);
    if (rows.length === 0) return gone;
    if (pausedUntil != null && pausedUntil <= today) return refuse('Choose a day to come for the end of the pause.');
    const writes = rows.map((row) => {
      const tags = addTag === undefined ? row.tags : withTag(row.tags, addTag);
      const left = removeTag === undefined ? tags : withoutTag(tags, removeTag);
      const rhythm = rhythmWeeks === undefined ? {} : { rhythmWeeks, rhythmSince: rhythmWeeks === null ? null : (row.rhythmSince ?? today) };
      return person.edit(row, {
        ...(left && { tags: [...left] }),
        ...(tie && { ties: chooseTies(row.ties, [...new Set([...tiesNow(row.ties), tie])], today) }),
        ...rhythm,
        ...(pausedUntil !== undefined && { pausedUntil }),
      });
    });
    return changing(career, writes);
  },
});

export const removeMany = defineAction({
  name: 'people.remove-many',
  title: 'People removed',
  description: 'Removes many people in one step, and the contacts with nobody else; everything else stays, without naming them.',
  input: z.strictObject({ people: people() }),
  writes: (career, input) => {
    const rows = rowsOf(career, input.people);
    if (rows.length === 0) return gone;
    const erasure = { ids: new Set(rows.map((row) => row.id)), terms: new Map() };
    const writes: Write[] = [];
    for (const [kind, table] of Object.entries(career as unknown as Tables))
      for (const row of table.values()) {
        // What was planned with them stays in its week, as it does when one person is removed.
        if (kind === 'move') continue;
        const body = rowToBody(row);
        const left = withoutPeople(kind, row.id, body, erasure);
        if (left !== body) writes.push(left ? put(kind, row.id, left) : remove(kind, row.id));
      }
    return writes;
  },
});

export const renameTag = defineAction({
  name: 'people.rename-tag',
  title: 'Tag renamed',
  description: 'Renames a tag for everyone who has it; to the name of another tag, the two become one.',
  input: z.strictObject({ tag: line(60), to: line(60) }),
  writes: (career, { tag, to }) => {
    const rows = [...career.person.values()].filter((row) => row.tags?.some(isTag(tag)));
    if (rows.length === 0) return refuse(`Nobody has the tag ${tag} any more.`);
    const named = (tags: readonly string[] = []): string[] => {
      const others = tags.filter((one) => !isTag(tag)(one) && !isTag(to)(one));
      const at = tags.findIndex((one) => isTag(tag)(one) || isTag(to)(one));
      return [...others.slice(0, at), to, ...others.slice(at)];
    };
    return changing(
      career,
      rows.map((row) => person.edit(row, { tags: named(row.tags) })),
    );
  },
});

export const deleteTag = defineAction({
  name: 'people.delete-tag',
  title: 'Tag deleted',
  description: 'Takes a tag off everyone who has it.',
  input: z.strictObject({ tag: line(60) }),
  writes: (career, { tag }) => {
    const rows = [...career.person.values()].filter((row) => row.tags?.some(isTag(tag)));
    if (rows.length === 0) return refuse(`Nobody has the tag ${tag} any more.`);
    return rows.map((row) => person.edit(row, { tags: [...withoutTag(row.tags, tag)] }));
  },
});
