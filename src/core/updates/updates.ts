import * as z from 'zod/mini';
import { ids, line, month, optionalText, text } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const updateSections = ['shipped', 'learned', 'help', 'thanks', 'next'] as const;
export type UpdateSection = (typeof updateSections)[number];
export const sectionTitles: Record<UpdateSection, string> = {
  shipped: 'Shipped',
  learned: 'Learned',
  help: 'Where I could use help',
  thanks: 'Thanks',
  next: 'Next',
};

/** Where a line comes from: `entry:<id>` or `project:<id>`. A line of one's own has none. */
const sources = () => z.optional(z.array(line(300)).check(z.maxLength(50)));

export const updateLineShape = {
  id: line(60),
  section: z.enum(updateSections),
  text: text(2_000),
  /** What groups outside the company read in its place. */
  safe: optionalText(2_000),
  sources: sources(),
  /** Groups that do not get this line. */
  withheld: ids(),
};

export const updateLine = () => z.looseObject(updateLineShape);

export type UpdateLine = Readonly<z.infer<ReturnType<typeof updateLine>>>;

export const updateShape = {
  month: month(),
  subject: line(300),
  opening: optionalText(2_000),
  lines: z.optional(z.array(updateLine()).check(z.maxLength(60, 'keep it under 60 lines'))),
  /** The groups it goes to, in the order in which they are written to. */
  groups: ids(),
  /** Those of them outside the company: they read what is safe to tell, and nothing else. */
  outside: ids(),
  /** What was drafted and left out, so that it is not offered again. */
  leftOut: sources(),
};

/** A month's letter about the work, while it is being written. Its id is its month, so that two devices write one. */
export const update = defineKind('update', updateShape, { groups: 'group', outside: 'group' });
export type Update = Row<BodyOfKind<typeof update>>;
