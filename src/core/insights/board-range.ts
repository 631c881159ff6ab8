import { hardlyFelt, losses } from '../board/losses.ts';
import { arenaParts, effectiveNumber, type Quadrant, quadrantOf, sharesArena } from '../board/range.ts';
import type { Career } from '../career.ts';
import { defineInsight } from '../insight.ts';
import { arenaOf } from '../people/arena.ts';
import { closenessOf } from '../people/closeness.ts';
import type { Person } from '../people/people.ts';
import { servingOf } from '../people/seats.ts';
import type { Day } from '../time.ts';
import { board } from './board.ts';

type BoardPart = { readonly effective: number; readonly values: readonly { readonly value: string; readonly people: readonly Person[] }[] };

export type BoardRange = {
  readonly diversity: Readonly<Record<(typeof arenaParts)[number], BoardPart>>;
  /** The mean effective number of industries, functions and relations. */
  readonly range: number;
  readonly closeness: readonly { readonly person: Person; readonly closeness: number }[];
  /** The mean closeness, 0 to 1. */
  readonly strength: number;
  /** A word for range and strength together; none for fewer than two people. */
  readonly quadrant: Quadrant | undefined;
  /** Who would hardly be missed, because somebody who looks from the same place serves the same need. */
  readonly redundant: readonly { readonly person: Person; readonly beside: Person; readonly needs: readonly string[]; readonly loss: number }[];
};

function partOf(people: readonly Person[], said: (row: Person) => string | undefined): BoardPart {
  const groups = new Map<string, { value: string; people: Person[] }>();
  for (const row of people) {
    const value = said(row);
    if (!value) continue;
    const group = groups.get(value.toLowerCase()) ?? { value, people: [] };
    group.people.push(row);
    groups.set(value.toLowerCase(), group);
  }
  return { effective: effectiveNumber(people.map(said)), values: [...groups.values()].sort((a, b) => b.people.length - a.people.length) };
}

function redundantIn(career: Career, people: readonly Person[], lost: readonly number[], keys: ReadonlySet<string>): BoardRange['redundant'] {
  const needsOf = people.map((row) => servingOf(row).filter(({ key }) => keys.has(key)));
  const arenas = people.map((row) => arenaOf(career, row));
  return people.flatMap((row, i) => {
    if ((lost[i] ?? 1) >= hardlyFelt) return [];
    const shared = (k: number) => (needsOf[i] ?? []).filter(({ key }) => needsOf[k]?.some((other) => other.key === key)).map(({ need }) => need);
    const beside = people.findIndex((_, k) => k !== i && sharesArena(arenas[i] ?? {}, arenas[k] ?? {}) && shared(k).length > 0);
    return beside < 0 ? [] : [{ person: row, beside: people[beside] as Person, needs: shared(beside), loss: lost[i] ?? 0 }];
  });
}

function lookAround(career: Career, today: Day): BoardRange {
  const { people, seats, cover } = board.of(career, today);
  const closeness = people.map((person) => ({ person, closeness: closenessOf(career, person) })).sort((a, b) => b.closeness - a.closeness);
  const strength = people.length === 0 ? 0 : closeness.reduce((sum, one) => sum + one.closeness, 0) / people.length;
  const diversity = Object.fromEntries(arenaParts.map((part) => [part, partOf(people, (row) => arenaOf(career, row)[part])])) as BoardRange['diversity'];
  const range = arenaParts.reduce((sum, part) => sum + diversity[part].effective, 0) / arenaParts.length;
  const quadrant = people.length < 2 ? undefined : quadrantOf(range, strength);
  return { diversity, range, closeness, strength, quadrant, redundant: redundantIn(career, people, losses(cover), new Set(seats.map(({ key }) => key))) };
}

/** How varied and how close the board is, and who would hardly be missed. Apart from the board itself: it reads titles, which a first picture need not carry. */
export const boardRange = defineInsight({ name: 'board-range', title: 'Who is round the table', of: lookAround });
