import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { amount, day, id, ids, line, link, optionalLine, optionalText, roughDay } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';
import { type Day, lastDayOf } from '../time.ts';

export const learningTypes = ['book', 'course', 'conference', 'other'] as const;
export type LearningType = (typeof learningTypes)[number];

export const learningStates = ['want', 'underway', 'done', 'aside'] as const;
export type LearningState = (typeof learningStates)[number];

export const learningShape = {
  title: line(300),
  what: z.enum(learningTypes),
  state: z.enum(learningStates),
  /** Who wrote it, teaches it or holds it. */
  by: optionalLine(200),
  link: z.optional(link()),
  /** Skills of the framework or of a ladder that it is for. */
  skills: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20))),
  begun: z.optional(roughDay()),
  ended: z.optional(roughDay()),
  /** The last day anything was said about it. */
  touched: z.optional(day()),
  hours: z.optional(amount('time')),
  cost: z.optional(z.looseObject({ amount: amount('cost'), currency: line(12) })),
  /** What was taken away from it. */
  taken: optionalText(5_000),
  /** Where it was used, beside the entries that name it. */
  usedLine: optionalText(2_000),
  projects: ids(),
  /** Who recommended it. */
  from: z.optional(id()),
};

export const learning = defineKind('learning', learningShape, { projects: 'project', from: 'person' });
export type Learning = Row<BodyOfKind<typeof learning>>;

/** The last day it can have ended on; undefined while it has not. */
export const endOf = ({ state, ended, touched }: Learning): Day | undefined =>
  state !== 'done' ? undefined : ended === undefined ? touched : lastDayOf(ended);

/** The latest learning that ended, for a skill or of all: "Your last course ended 11 months ago". */
export type LastLearning = { readonly id: string; readonly title: string; readonly what: LearningType; readonly day: Day };

/** What was last learned for a skill, or at all where none is named; only what is done and has a day counts. */
export function lastLearning(career: Career, skill?: string): LastLearning | undefined {
  let latest: LastLearning | undefined;
  for (const row of career.learning.values()) {
    const end = endOf(row);
    if (end === undefined || (skill !== undefined && !row.skills?.includes(skill))) continue;
    if (latest === undefined || end > latest.day || (end === latest.day && row.id > latest.id))
      latest = { id: row.id, title: row.title, what: row.what, day: end };
  }
  return latest;
}
