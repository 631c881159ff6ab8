import * as z from 'zod/mini';
import { defineAction, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { id, line, optionalLine, optionalText, whole } from '../fields.ts';
import { fold } from '../fold.ts';
import type { Table, Write } from '../record.ts';
import { clearField, dropFromLists } from '../references.ts';
import { withRhythmStart } from './chosen-rhythm.ts';
import { type Group, group, tagKey } from './groups.ts';
import { type Person, person, ties, tieTitles } from './people.ts';

const gone = refuse('That group is no longer here.');
const nobody = refuse('That person is no longer here.');
const some = () => z.array(id()).check(z.minLength(1, 'choose at least one person'), z.maxLength(400, 'take at most 400 people at a time'));

const sameName = (career: Career, name: string, except?: string): boolean =>
  [...career.group.values()].some((row) => row.id !== except && fold(row.name) === fold(name));
const nameTaken = (name: string) => refuse(`There is a group called ${name} already. Choose another name, or change that group.`);

const byTie = (tie: Group['tie']) =>
  refuse(`Who is in this group follows from the tie ${tieTitles[tie ?? 'peer']}. Open the person and change their ties; then they are in it, or out of it.`);

/** A change of people, with the day their rhythm counts from: who comes into a group is not late for the time before. */
const changed = (career: Career, rows: readonly Person[], today: string, tagsOf: (row: Person) => readonly string[] | null): Write[] =>
  rows.map((row) => withRhythmStart(career, row, person.edit(row, { tags: tagsOf(row)?.slice() ?? null }), today));

const withTag = (row: Person, tag: string): readonly string[] =>
  row.tags?.some((held) => tagKey(held) === tagKey(tag)) ? row.tags : [...(row.tags ?? []), tag];
const withoutTag = (row: Person, tag: string): readonly string[] => (row.tags ?? []).filter((held) => tagKey(held) !== tagKey(tag));

const rowsOf = (career: Career, ids: readonly string[]): Person[] | undefined => {
  const rows = [...new Set(ids)].flatMap((one) => career.person.get(one) ?? []);
  return rows.length === new Set(ids).size ? rows : undefined;
};

export const addGroup = defineAction({
  name: 'people.add-group',
  title: 'Group made',
  description: 'Makes a group of whoever has a tie now, or carries a tag (its name, unless another is given); a rhythm in weeks holds for all in it.',
  input: z.strictObject({
    name: line(60),
    tie: z.optional(z.enum(ties)),
    tag: optionalLine(60),
    rhythmWeeks: z.optional(whole(1, 260)),
    note: optionalText(2_000),
    people: z.optional(z.array(id()).check(z.maxLength(400, 'take at most 400 people at a time'))),
  }),
  writes: (career, { people = [], name, tie, tag: given, ...rest }, { today, newId }) => {
    if (tie !== undefined && given) return refuse('A group is made by a tie or by a tag. Choose one of them.');
    if (tie !== undefined && people.length > 0) return byTie(tie);
    if (sameName(career, name)) return nameTaken(name);
    const tag = tie === undefined ? given || name : undefined;
    const same = [...career.group.values()].find((row) =>
      tie === undefined ? row.tag !== undefined && tagKey(row.tag) === tagKey(tag ?? '') : row.tie === tie,
    );
    if (same) return refuse(`The group ${same.name} is made by the same ${tie === undefined ? 'tag' : 'tie'} already. Change that one.`);
    const rows = rowsOf(career, people);
    if (!rows) return nobody;
    const made = group.put(newId(), { name, tie, tag, ...rest, ...(rest.rhythmWeeks === undefined ? {} : { rhythmSince: today }) });
    const after = { ...career, group: new Map([...career.group, [made.id, { ...made.body, id: made.id } as Group]]) };
    return [made, ...changed(after, rows, today, (row) => withTag(row, tag ?? ''))];
  },
});

export const editGroup = defineAction({
  name: 'people.edit-group',
  title: 'Group changed',
  description: 'Changes the name, rhythm or note of a group; null ends its rhythm. By what it is made, a tie or a tag, stays.',
  input: z.strictObject({
    id: id(),
    name: z.optional(line(60)),
    rhythmWeeks: z.optional(z.nullable(whole(1, 260))),
    note: z.optional(z.nullable(z.string().check(z.maxLength(2_000, 'keep it under 2000 characters')))),
  }),
  writes: (career, { id: given, ...patch }, { today }) => {
    const row = career.group.get(given);
    if (!row) return gone;
    if (patch.name !== undefined && sameName(career, patch.name, row.id)) return nameTaken(patch.name);
    if (patch.rhythmWeeks === undefined) return [group.edit(row, patch)];
    const longer = row.rhythmWeeks !== undefined && patch.rhythmWeeks !== null && row.rhythmWeeks <= patch.rhythmWeeks;
    return [group.edit(row, { ...patch, rhythmSince: patch.rhythmWeeks === null ? null : longer ? (row.rhythmSince ?? today) : today })];
  },
});

export const removeGroup = defineAction({
  name: 'people.remove-group',
  title: 'Group removed',
  description: 'Removes a group and the rhythm it gave; its people keep their ties and tags.',
  input: z.strictObject({ id: id() }),
  writes: (career, input) => [
    group.remove(input.id),
    ...dropFromLists(career.update as unknown as Table, 'update', ['groups', 'outside'], input.id),
    ...clearField(career.mailing as unknown as Table, 'mailing', 'group', input.id),
  ],
});

export const addToGroup = defineAction({
  name: 'people.add-to-group',
  title: 'Put into the group',
  description: 'Puts people into a group that is made by a tag, by giving them the tag.',
  input: z.strictObject({ id: id(), people: some() }),
  writes: (career, input, { today }) => {
    const row = career.group.get(input.id);
    if (!row) return gone;
    const { tie, tag } = row;
    if (tie !== undefined || tag === undefined) return byTie(tie);
    const rows = rowsOf(career, input.people);
    return rows ? changed(career, rows, today, (one) => withTag(one, tag)) : nobody;
  },
});

export const takeOutOfGroup = defineAction({
  name: 'people.take-out-of-group',
  title: 'Taken out of the group',
  description: 'Takes people out of a group that is made by a tag, by taking the tag from them.',
  input: z.strictObject({ id: id(), people: some() }),
  writes: (career, input, { today }) => {
    const row = career.group.get(input.id);
    if (!row) return gone;
    const { tie, tag } = row;
    if (tie !== undefined || tag === undefined) return byTie(tie);
    const rows = rowsOf(career, input.people);
    return rows ? changed(career, rows, today, (one) => withoutTag(one, tag)) : nobody;
  },
});
