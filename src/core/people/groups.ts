import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, line, optionalLine, optionalText, whole } from '../fields.ts';
import { fold } from '../fold.ts';
import { perTable } from '../insight.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row, Table } from '../record.ts';
import { type Person, type person, type Tie, ties, tieTitles } from './people.ts';

/** People who are thought of together: those who hold a tie now, or those who carry a tag. A tag is how one is made by hand. */
const groupShape = {
  name: line(60),
  tie: z.optional(z.enum(ties)),
  tag: optionalLine(60),
  /** Weeks between contacts for whoever in it has no rhythm of their own. */
  rhythmWeeks: z.optional(whole(1, 260)),
  /** The day the rhythm was set: nobody is late for the time before. */
  rhythmSince: z.optional(day()),
  note: optionalText(2_000),
};
export const group = defineKind('group', groupShape);
export type Group = Row<BodyOfKind<typeof group>>;

/** What two ways of writing the same tag share. */
export const tagKey = (tag: string): string => fold(tag).trim().replace(/\s+/g, ' ');

const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1);

/** All groups, by name. */
export const groupsByName = perTable((table: Table<BodyOfKind<typeof group>>): readonly Group[] => [...table.values()].sort(byName));

type Members = { readonly byTie: ReadonlyMap<string, readonly Person[]>; readonly byTag: ReadonlyMap<string, readonly Person[]> };

const membersOf = perTable((table: Table<BodyOfKind<typeof person>>): Members => {
  const [byTie, byTag] = [new Map<string, Person[]>(), new Map<string, Person[]>()];
  const add = (map: Map<string, Person[]>, keys: ReadonlySet<string>, row: Person) => {
    for (const key of keys) {
      const list = map.get(key);
      if (list) list.push(row);
      else map.set(key, [row]);
    }
  };
  for (const row of table.values()) {
    if (row.ties) add(byTie, new Set(row.ties.filter((held) => held.to === undefined).map((held) => held.tie)), row);
    if (row.tags) add(byTag, new Set(row.tags.map(tagKey)), row);
  }
  for (const list of [...byTie.values(), ...byTag.values()]) list.sort(byName);
  return { byTie, byTag };
});

/** Who holds a tie now, by name. */
const peopleTied = (career: Career, tie: Tie): readonly Person[] => membersOf(career.person).byTie.get(tie) ?? [];

/** Who is in a group now, by name. */
export const peopleIn = (career: Career, { tie, tag }: Group): readonly Person[] =>
  tie !== undefined ? peopleTied(career, tie) : tag !== undefined ? (membersOf(career.person).byTag.get(tagKey(tag)) ?? []) : [];

/** "Everybody with the tie Peer", "Everybody with the tag leadership". */
export const groupRule = ({ tie, tag }: Pick<Group, 'tie' | 'tag'>): string =>
  tie === undefined ? `Everybody with the tag ${tag ?? ''}` : `Everybody with the tie ${tieTitles[tie] ?? tie}`;
