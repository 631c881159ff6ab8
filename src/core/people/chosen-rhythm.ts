import type { Career } from '../career.ts';
import { perTable } from '../insight.ts';
import type { BodyOfKind } from '../kind.ts';
import type { Table, Write } from '../record.ts';
import { type Day, firstDayOf } from '../time.ts';
import { type Group, type group, tagKey } from './groups.ts';
import type { Person } from './people.ts';

/** The rhythm somebody is kept in: their own, or that of a group they are in, and the day it began. */
export type ChosenRhythm = { readonly weeks: number; readonly since: Day | undefined; readonly from: 'own' | Group };

type Shortest = { readonly byTie: ReadonlyMap<string, Group>; readonly byTag: ReadonlyMap<string, Group> };

const shorter = (a: Group, b: Group | undefined): boolean =>
  b === undefined ||
  (a.rhythmWeeks ?? 0) < (b.rhythmWeeks ?? 0) ||
  (a.rhythmWeeks === b.rhythmWeeks && (a.name < b.name || (a.name === b.name && a.id < b.id)));

/** The shortest rhythm of each tie and tag; nothing when no group has one, so that asking costs nothing then. */
const shortestOf = perTable((table: Table<BodyOfKind<typeof group>>): Shortest | null => {
  const [byTie, byTag] = [new Map<string, Group>(), new Map<string, Group>()];
  for (const row of table.values()) {
    if (row.rhythmWeeks === undefined) continue;
    const [map, key] = row.tie === undefined ? [byTag, tagKey(row.tag ?? '')] : [byTie, row.tie];
    if (shorter(row, map.get(key))) map.set(key, row);
  }
  return byTie.size + byTag.size > 0 ? { byTie, byTag } : null;
});

const laterDay = (...days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((late, day) => (day !== undefined && (late === undefined || day > late) ? day : late), undefined);

/** The rhythm of the group that asks for the shortest one; it begins when it was set, and for somebody new to the group when they came. */
export function groupRhythmOf(career: Career, row: Person): ChosenRhythm | undefined {
  const shortest = row.ties || row.tags ? shortestOf(career.group) : null;
  if (!shortest) return undefined;
  let best: Group | undefined;
  let tied: Day | undefined;
  for (const held of row.ties ?? []) {
    const found = held.to === undefined ? shortest.byTie.get(held.tie) : undefined;
    if (!found || !shorter(found, best)) continue;
    best = found;
    tied = held.from === undefined ? undefined : firstDayOf(held.from);
  }
  for (const tag of row.tags ?? []) {
    const found = shortest.byTag.get(tagKey(tag));
    if (!found || !shorter(found, best)) continue;
    best = found;
    tied = undefined;
  }
  return best?.rhythmWeeks === undefined ? undefined : { weeks: best.rhythmWeeks, since: laterDay(best.rhythmSince, tied, row.rhythmSince), from: best };
}

/** The rhythm somebody is kept in; undefined for none. Their own goes before any group's, and "also not by a group" ends those. */
export function rhythmWeeksOf(career: Career, row: Person): ChosenRhythm | undefined {
  if (row.rhythmWeeks !== undefined) return { weeks: row.rhythmWeeks, since: row.rhythmSince, from: 'own' };
  return row.noRhythm ? undefined : groupRhythmOf(career, row);
}

function startOf(career: Career, before: Person | undefined, after: Person, today: Day): Day | null {
  const [was, is] = [before && rhythmWeeksOf(career, before), rhythmWeeksOf(career, after)];
  if (!is) return null;
  if (!was || was.weeks > is.weeks) return today;
  return is.from === 'own' ? (was.since ?? today) : (before?.rhythmSince ?? null);
}

/**
 * A change of somebody with the day their rhythm counts from. A rhythm that begins or grows shorter counts from today, so
 * that nobody is at once late for what was not yet meant; one that grows longer goes on, and without one there is no day.
 */
export function withRhythmStart(career: Career, before: Person | undefined, { body, ...write }: Write, today: Day): Write {
  if (body === null) return { ...write, body };
  const { rhythmSince: _, ...rest } = body;
  const since = startOf(career, before, { ...body, id: write.id } as Person, today);
  return { ...write, body: since === null ? rest : { ...rest, rhythmSince: since } };
}
