import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, line, optionalLine, optionalText, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import { needKey } from '../need-words.ts';
import type { Row } from '../record.ts';
import { boardNeeds, needRow } from '../standing.ts';
import type { Day } from '../time.ts';

const needSources = ['target', 'own'] as const;

export const needShape = {
  /** A skill id, or own words. */
  need: line(120),
  why: optionalText(1_000),
  /** The skill is far from the target, or somebody wrote it in own words. */
  source: z.optional(z.enum(needSources)),
  /** How much it matters now, 1 to 3. */
  weight: z.optional(whole(1, 3)),
  opened: day(),
  closed: z.optional(day()),
  closedWhy: optionalLine(300),
};

/** Something to be helped with: each open one is a seat on the board. */
export const need = defineKind('need', needShape);
export type Need = Row<BodyOfKind<typeof need>>;

/** An open need; one that only the profile lists has no record yet. */
export type OpenNeed = {
  readonly key: string;
  readonly need: string;
  readonly row: Need | undefined;
  readonly weight: number;
  readonly opened: Day | undefined;
};

/** What the board is to serve now, the oldest first, each need once. */
export function openNeeds(career: Career): OpenNeed[] {
  return boardNeeds(career).map((words) => {
    const row = needRow(career, words);
    return { key: needKey(words), need: row?.need ?? words, row, weight: row?.weight ?? 1, opened: row?.opened };
  });
}
