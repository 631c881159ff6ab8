import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, line, optionalLine, optionalText, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

/** What a ladder holds at most; a statement is counted in characters. */
export const ladderLimits = { levels: 60, skills: 400, statements: 500, title: 300, about: 5_000, statement: 10_000 } as const;

const title = () => line(ladderLimits.title);
const about = () => optionalText(ladderLimits.about);

export const ladderShape = {
  name: title(),
  /** Lowest first. An id stays with its level whatever the level is called. */
  levels: z
    .array(z.looseObject({ id: id(), title: title(), about: about() }))
    .check(z.minLength(1, 'name at least one level'), z.maxLength(ladderLimits.levels)),
  /** The file it came from, or who gave it. */
  source: optionalLine(300),
  note: about(),
  /** Counts the wordings: every edit of a level or a statement is a new one. */
  version: whole(1, 1_000_000),
  retired: z.optional(day()),
};

/** A company's own ladder, beside the built-in framework. What it asks for in each skill is in its competencies. */
export const ladder = defineKind('ladder', ladderShape);
export type Ladder = Row<BodyOfKind<typeof ladder>>;

export const competencyShape = {
  ladder: id(),
  title: title(),
  group: optionalLine(ladderLimits.title),
  about: about(),
  /** Where it stands in the ladder, from 0. */
  place: whole(0, 100_000),
  /** Skills of the built-in framework it is like, as confirmed by hand. */
  mapsTo: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  /** Why none of ours is like it: an answer too. */
  notApplicable: optionalLine(300),
  /** What is expected at a level; a level without any is a hole. */
  statements: z.optional(z.array(z.looseObject({ level: id(), text: line(ladderLimits.statement) })).check(z.maxLength(ladderLimits.statements))),
  version: whole(1, 1_000_000),
};

/** A skill of a ladder, with what the ladder says of it at each level. */
export const competency = defineKind('competency', competencyShape, { ladder: 'ladder' });
export type Competency = Row<BodyOfKind<typeof competency>>;

/** Skills of a ladder in its order. */
export const competenciesOf = (career: Career, ladderId: string): Competency[] =>
  [...career.competency.values()].filter((row) => row.ladder === ladderId).sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));

/** Ladders by name, those in use before those retired. */
export const laddersByName = (career: Career): Ladder[] =>
  [...career.ladder.values()].sort(
    (a, b) => Number(a.retired !== undefined) - Number(b.retired !== undefined) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  );

/** What a skill asks for at a level, each statement by itself; none where the ladder says nothing. */
export const statementsAt = (row: Competency, level: string): string[] => (row.statements ?? []).filter((one) => one.level === level).map(({ text }) => text);

/** The wording of a skill at a level as one text, to be kept with what was judged by it; undefined for a hole. */
export const statementAt = (row: Competency, level: string): string | undefined => statementsAt(row, level).join('\n') || undefined;
