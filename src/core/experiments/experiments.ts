import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, line, lines, optionalLine, optionalText, week, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const experimentTypes = [
  'talk',
  'shadowing',
  'stretch-assignment',
  'standing-in',
  'side-project',
  'new-industry',
  'teaching',
  'writing',
  'mentoring',
  'trial',
] as const;
export type ExperimentType = (typeof experimentTypes)[number];

/** The rungs of the ladder, in steps: how far a clear readout of such a test moves a belief. */
export const strengths = [1, 2, 4, 7] as const;

export const outcomes = ['for', 'leaning-for', 'inconclusive', 'leaning-against', 'against'] as const;
export type ReadoutOutcome = (typeof outcomes)[number];
export const experimentDecisions = ['keep', 'scale-up', 'drop'] as const;

const reading = z.looseObject({ week: week(), energy: whole(-2, 2), line: optionalLine(300) });

export const experimentShape = {
  title: line(200),
  what: optionalText(2_000),
  hypotheses: z.array(id()).check(z.minLength(1, 'choose what it tests'), z.maxLength(12)),
  type: z.enum(experimentTypes),
  /** The entry of the library it was taken from. */
  template: optionalLine(60),
  hours: z.number('write a number of hours').check(z.minimum(0.25, 'write a quarter of an hour at least'), z.maximum(400, 'a test this long is no small test')),
  /** 0 nothing to lose, 4 one's manager would mind. */
  risk: whole(0, 4),
  strength: z.literal(strengths, 'choose 1, 2, 4 or 7 steps'),
  from: z.optional(day()),
  to: z.optional(day()),
  success: optionalText(1_000),
  wouldDrop: optionalText(1_000),
  /** Whom it is done with, and the earlier test whose method it repeats: what they share counts once, the rest half. */
  person: z.optional(id()),
  repeats: z.optional(id()),
  started: z.optional(day()),
  /** The day it was given up without a readout. */
  stopped: z.optional(day()),
  readings: z.optional(z.array(reading).check(z.maxLength(200))),
  readOut: z.optional(day()),
  outcome: z.optional(z.enum(outcomes)),
  learnt: optionalText(5_000),
  missing: lines(100),
  decision: z.optional(z.enum(experimentDecisions)),
};

/** A small test of one or more hypotheses: planned, running, then read out or given up. */
export const experiment = defineKind('experiment', experimentShape, { hypotheses: 'hypothesis', person: 'person', repeats: 'experiment' });
export type Experiment = Row<BodyOfKind<typeof experiment>>;

export type ExperimentState = 'planned' | 'running' | 'read-out' | 'stopped';

/** Where a test stands. */
export function stateOf(row: Experiment): ExperimentState {
  if (row.readOut !== undefined) return 'read-out';
  if (row.stopped !== undefined) return 'stopped';
  return row.started === undefined ? 'planned' : 'running';
}

/** The tests of one hypothesis by id, so that no order of entry shows. */
export const testsOf = (career: Career, hypothesisId: string): Experiment[] =>
  [...career.experiment.values()].filter((row) => row.hypotheses.includes(hypothesisId)).sort((a, b) => (a.id < b.id ? -1 : 1));
