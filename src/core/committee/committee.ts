import * as z from 'zod/mini';
import { day, id, ids, optionalLine, optionalText, whole } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const deciderParts = ['decides', 'speaks', 'informed'] as const;
export type DeciderPart = (typeof deciderParts)[number];
export const exposureTypes = ['worked', 'demo', 'note', 'name'] as const;
export type ExposureType = (typeof exposureTypes)[number];
export const acquaintances = ['worked', 'demo', 'name'] as const;

export const deciderShape = {
  person: id(),
  /** Has a say, is asked what they think, or only hears of it. */
  part: z.enum(deciderParts),
  /** The day they were put on the map, and what they knew of the work by then. */
  since: day(),
  knows: z.optional(z.enum(acquaintances)),
  note: optionalText(5_000),
};
/** Somebody in the discussion about a promotion. */
export const decider = defineKind('decider', deciderShape, { person: 'person' });
export type Decider = Row<BodyOfKind<typeof decider>>;

export const exposureShape = {
  person: id(),
  day: day(),
  how: z.enum(exposureTypes),
  /** Which work it was. */
  entries: ids(),
  projects: ids(),
  note: optionalText(5_000),
};
/** A piece of one's work that somebody has seen. */
export const exposure = defineKind('exposure', exposureShape, { person: 'person', entries: 'entry', projects: 'project' });

export type Exposure = Row<BodyOfKind<typeof exposure>>;

export const mostInRoom = 40;
export const committeeShape = {
  /** What is decided, in own words. */
  goal: optionalLine(200),
  /** The day of the next discussion. */
  on: z.optional(day()),
  /** How many are in the room, and how many of them have to speak for it. */
  size: z.optional(whole(1, mostInRoom)),
  needed: z.optional(whole(1, mostInRoom)),
};
/** The discussion itself: there is one. */
export const committee = defineKind('committee', committeeShape);
export type Committee = Row<BodyOfKind<typeof committee>>;
export const committeeId = 'next';
