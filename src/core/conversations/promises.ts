import * as z from 'zod/mini';
import { day, id, line } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

export const promiseShape = {
  /** With whom it was made. */
  person: id(),
  whose: z.enum(['mine', 'theirs'] as const),
  text: line(1_000),
  /** The day it was made. */
  made: day(),
  due: z.optional(day()),
  /** Where it was made; the conversation may be gone since. */
  conversation: z.optional(id()),
  done: z.optional(day()),
  /** The day it was let go, by either side. */
  dropped: z.optional(day()),
  /** The day they were last reminded. */
  nudged: z.optional(day()),
};

/** What somebody said they would do in a conversation: a named owner and a day. */
export const promise = defineKind('promise', promiseShape, { person: 'person' });
export type Promised = Row<BodyOfKind<typeof promise>>;
