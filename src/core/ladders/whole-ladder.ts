import type { Career } from '../career.ts';
import { fold } from '../fold.ts';
import { competenciesOf } from './ladders.ts';

/** A ladder in one piece, as files hold it: a statement names its level by its place, 0 for the lowest. */
export type WholeLadder = {
  readonly name: string;
  readonly note?: string;
  readonly levels: readonly WholeLevel[];
  readonly skills: readonly WholeSkill[];
};
export type WholeLevel = { readonly title: string; readonly about?: string };
export type WholeSkill = {
  readonly title: string;
  readonly group?: string;
  readonly about?: string;
  readonly statements: readonly { readonly level: number; readonly text: string }[];
};

/** Signs that no page shows; files that hold them are taken for no text. */
const unseen = /[^\P{Cc}\n\t]/gu;

/** A title on one line. */
export const tidyTitle = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A text without blanks around it and with line ends as `\n`. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unseen, '').trim();

/** By what levels, skills and ladders are the same: case, accents and blanks aside. */
export const titleKey = (title: string): string => fold(tidyTitle(title));

/** Skills of one title are apart when their groups are. */
export const skillKey = ({ title, group }: { readonly title: string; readonly group?: string | undefined }): string =>
  `${titleKey(group ?? '')}\n${titleKey(title)}`;

/** The ladder of a career in one piece; undefined when it is not there. */
export function wholeLadder(career: Career, ladderId: string): WholeLadder | undefined {
  const row = career.ladder.get(ladderId);
  if (!row) return undefined;
  const places = new Map(row.levels.map((level, at) => [level.id, at]));
  return {
    name: row.name,
    ...(row.note && { note: row.note }),
    levels: row.levels.map(({ title, about }) => ({ title, ...(about && { about }) })),
    skills: competenciesOf(career, ladderId).map(({ title, group, about, statements }) => ({
      title,
      ...(group && { group }),
      ...(about && { about }),
      statements: (statements ?? [])
        .flatMap(({ level, text }) => {
          const at = places.get(level);
          return at === undefined ? [] : [{ level: at, text }];
        })
        .sort((a, b) => a.level - b.level),
    })),
  };
}

/** How many statements a ladder holds. */
export const countStatements = ({ skills }: WholeLadder): number => skills.reduce((sum, { statements }) => sum + statements.length, 0);

/** The first title that two of them share; undefined when each has its own. */
export function sharedTitle<T extends { readonly title: string }>(items: readonly T[], keyOf: (item: T) => string): string | undefined {
  const seen = new Set<string>();
  return items.find((item) => {
    const key = keyOf(item);
    return seen.has(key) || !seen.add(key);
  })?.title;
}
