import * as z from 'zod/mini';
import { day, id, line, optionalLine, optionalText } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const setbackTypes = ['layoff', 'passed-over', 'project-stopped', 'bad-review', 'other'] as const;

export type SetbackType = (typeof setbackTypes)[number];

/** The five steps back, in the order they are taught (P34–P38); nobody has to keep to it. */
export const stages = ['time', 'support', 'reflect', 'reframe', 'act'] as const;
export type Stage = (typeof stages)[number];

const setbackShape = {
  day: day(),
  type: z.enum(setbackTypes),
  role: z.optional(id()),
  project: z.optional(id()),
  /** What happened, in own words, and how one tells it when asked: private. */
  what: optionalText(5_000),
  story: optionalText(5_000),
  stage: z.optional(z.enum(stages)),
  /** Since when it rests, and the day it was over. */
  paused: z.optional(day()),
  ended: z.optional(day()),
  /** Gentle things that were offered, and what became of them. */
  gentle: z.optional(z.array(z.looseObject({ thing: line(60), day: day(), did: z.enum(['done', 'another', 'not-today']) })).check(z.maxLength(500))),
  /** Things of the first days that are seen to, or do not apply. */
  first: z.optional(z.array(z.looseObject({ thing: line(60), day: day(), applies: z.optional(z.boolean()) })).check(z.maxLength(100))),
};

/** What the person wrote in it is private: in the full export, and in nothing else that leaves or lists. */
export const setback = defineKind('setback', setbackShape, { role: 'role', project: 'project' });
export type Setback = Row<BodyOfKind<typeof setback>>;

export const writingTypes = ['page', 'reframe', 'hands'] as const;
const writingShape = {
  setback: id(),
  day: day(),
  type: z.enum(writingTypes),
  prompt: optionalLine(300),
  /** A page; or what failed, as it was first said; or what was in one's own hands. */
  text: optionalText(20_000),
  /** What was learned from it; or what was not in one's hands. */
  turned: optionalText(5_000),
  /** The day it was kept as a lesson in the journal, which is not private. */
  kept: z.optional(day()),
};

/** Private writing after a setback: in the full export, and in nothing else that leaves, lists or searches. */
export const writing = defineKind('writing', writingShape, { setback: 'setback' });
export type Writing = Row<BodyOfKind<typeof writing>>;

/** Kinds whose words stand on their own page and in the full export, and nowhere else. */
export const isPrivate = (kind: string): boolean => kind === setback.name || kind === writing.name;
