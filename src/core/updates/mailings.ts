import * as z from 'zod/mini';
import { day, id, ids, line, optionalLine, optionalText, text } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';
import { updateSections } from './updates.ts';

export const waysOut = ['mail-program', 'copied', 'file', 'smtp'] as const;

const mailingShape = {
  update: id(),
  day: day(),
  way: z.enum(waysOut),
  group: z.optional(id()),
  subject: line(300),
  opening: optionalText(2_000),
  /** The lines as they read when it went out: later changes of the update do not reach what was sent. */
  lines: z.optional(
    z
      .array(z.looseObject({ section: z.enum(updateSections), text: text(2_000), sources: z.optional(z.array(line(300)).check(z.maxLength(50))) }))
      .check(z.maxLength(60)),
  ),
  /** Whom it went to, or was to go to. */
  people: ids(),
  /** Of those, by one's own mail server: whom it was handed over for, … */
  sent: ids(),
  /** … who could not be reached, … */
  failed: ids(),
  /** … and for whom it is under way; when nothing runs any more, nobody knows whether it arrived. */
  trying: ids(),
  /** What the mail server said of those who could not be reached. */
  reason: optionalLine(500),
  answered: ids(),
};

/** An update that went out: who was told what, on which day. */
export const mailing = defineKind('mailing', mailingShape, {
  group: 'group',
  people: 'person',
  sent: 'person',
  failed: 'person',
  trying: 'person',
  answered: 'person',
});
export type Mailing = Row<BodyOfKind<typeof mailing>>;
