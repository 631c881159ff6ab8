import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, line, optionalLine, optionalText } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const hypothesisSubjects = ['role', 'skill', 'industry', 'way-of-working', 'fork'] as const;
export type HypothesisSubject = (typeof hypothesisSubjects)[number];

const weeks = () =>
  z.number('write a number of weeks').check(z.minimum(0, 'this is not below zero'), z.maximum(1_000, 'this is more weeks than anybody has to give'));

export const hypothesisShape = {
  /** What is believed, in one sentence. */
  belief: line(300),
  about: z.enum(hypothesisSubjects),
  /** Which one: the id of a skill, `individual` or `people` at the fork, the name of an industry, role or way of working. */
  subject: optionalLine(200),
  /** How sure one was when it was written, as a chance. */
  confidence: z.number('choose 1 to 99 %').check(z.minimum(0.01, 'choose 1 to 99 %'), z.maximum(0.99, 'choose 1 to 99 %')),
  /** Weeks of one's life that it would be worth to act on it and be right, and to be spared acting on it and being wrong. */
  gain: weeks(),
  loss: weeks(),
  written: day(),
  /** The day on which testing ended, and how. */
  decided: z.optional(day()),
  decision: z.optional(z.enum(['go', 'drop'])),
  note: optionalText(5_000),
};

/** Something believed about what one should do next, which small tests can speak for or against. */
export const hypothesis = defineKind('hypothesis', hypothesisShape);
export type Hypothesis = Row<BodyOfKind<typeof hypothesis>>;

/** What is still to be found out, the earliest first. */
export const openHypotheses = (career: Career): Hypothesis[] =>
  [...career.hypothesis.values()]
    .filter((row) => row.decided === undefined)
    .sort((a, b) => (a.written === b.written ? (a.id < b.id ? -1 : 1) : a.written < b.written ? -1 : 1));
