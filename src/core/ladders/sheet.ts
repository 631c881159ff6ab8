import type { Career } from '../career.ts';
import { competenciesOf } from './ladders.ts';
import { skillKey, tidyTitle, titleKey, type WholeLadder } from './whole-ladder.ts';

export type SheetLevel = { readonly id: string; readonly title: string; readonly about?: string | undefined };
export type SheetSkill = {
  readonly id: string;
  readonly title: string;
  readonly group?: string | undefined;
  readonly about?: string | undefined;
  /** The statements by the id of their level; a level that is not there is a hole. */
  readonly said: { readonly [level: string]: readonly string[] };
};
/** A ladder laid out to be read and corrected: levels and skills keep their id whatever they are called and wherever they stand. */
export type LadderSheet = {
  readonly name: string;
  readonly note?: string | undefined;
  readonly levels: readonly SheetLevel[];
  readonly skills: readonly SheetSkill[];
};

const saidBy = (statements: readonly { readonly level: string; readonly text: string }[]): SheetSkill['said'] => {
  const said: Record<string, string[]> = {};
  for (const { level, text } of statements) said[level] = [...(said[level] ?? []), text];
  return said;
};

/** Lays out a ladder that nobody holds yet; its parts get ids of their own. */
export function wholeToSheet({ name, note, levels, skills }: WholeLadder): LadderSheet {
  return {
    name,
    note,
    levels: levels.map((level, at) => ({ ...level, id: `l${at}` })),
    skills: skills.map(({ statements, ...skill }, at) => ({
      ...skill,
      id: `s${at}`,
      said: saidBy(statements.map(({ level, text }) => ({ level: `l${level}`, text }))),
    })),
  };
}

/** Lays out a ladder of the career; undefined when it is not there. */
export function careerToSheet(career: Career, ladderId: string): LadderSheet | undefined {
  const row = career.ladder.get(ladderId);
  if (!row) return undefined;
  return {
    name: row.name,
    note: row.note,
    levels: row.levels.map(({ id, title, about }) => ({ id, title, about })),
    skills: competenciesOf(career, ladderId).map(({ id, title, group, about, statements }) => ({ id, title, group, about, said: saidBy(statements ?? []) })),
  };
}

/** The ladder a sheet stands for; what was said at a level that is gone goes with it. */
export const sheetToWhole = ({ name, note, levels, skills }: LadderSheet): WholeLadder => ({
  name,
  ...(note && { note }),
  levels: levels.map(({ title, about }) => ({ title, ...(about && { about }) })),
  skills: skills.map(({ title, group, about, said }) => ({
    title,
    ...(group && { group }),
    ...(about && { about }),
    statements: levels.flatMap(({ id }, level) => (said[id] ?? []).map((text) => ({ level, text }))),
  })),
});

/** A list with the item of an id moved by some places, as far as there are any. */
export function movedBy<T extends { readonly id: string }>(items: readonly T[], id: string, by: number): T[] {
  const from = items.findIndex((one) => one.id === id);
  const item = items[from];
  if (!item) return [...items];
  const rest = items.filter((one) => one !== item);
  const to = Math.min(rest.length, Math.max(0, from + by));
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** A list with one item changed. */
export const withChanged = <T extends { readonly id: string }>(items: readonly T[], id: string, patch: Partial<T>): T[] =>
  items.map((one) => (one.id === id ? { ...one, ...patch } : one));

/** An id that none of the items has yet. */
export const freshId = (items: readonly { readonly id: string }[], letter: string): string =>
  `${letter}${items.reduce((most, { id }) => Math.max(most, Number(id.slice(letter.length)) + 1 || 0), items.length)}`;

/** How many places of a ladder say nothing. */
export const holesIn = ({ levels, skills }: LadderSheet): number =>
  skills.reduce((sum, { said }) => sum + levels.filter(({ id }) => !said[id]?.length).length, 0);

const firstTwice = <T>(items: readonly T[], keyOf: (item: T) => string): T | undefined => {
  const seen = new Set<string>();
  return items.find((item) => seen.has(keyOf(item)) || !seen.add(keyOf(item)));
};

/** Why a ladder cannot be kept as it stands, in a sentence; undefined when it can. */
export function ladderTrouble({ name, levels, skills }: Pick<WholeLadder, 'name' | 'levels' | 'skills'>): string | undefined {
  if (tidyTitle(name) === '') return 'Give the ladder a name.';
  if (levels.length === 0) return 'A ladder needs at least one level.';
  if (levels.some(({ title }) => tidyTitle(title) === '')) return 'Give each level a name.';
  if (skills.some(({ title }) => tidyTitle(title) === '')) return 'Give each skill a name.';
  const level = firstTwice(levels, ({ title }) => titleKey(title));
  if (level) return `Two levels are called ${tidyTitle(level.title)}. Give one of them another name.`;
  const skill = firstTwice(skills, skillKey);
  return skill && `Two skills are called ${tidyTitle(skill.title)}. Give one of them another name, or put them in different groups.`;
}
