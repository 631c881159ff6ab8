import * as z from 'zod/mini';
import type { Career } from '../career.ts';
import { day, id, line, text } from '../fields.ts';
import { type BodyOfKind, defineKind } from '../kind.ts';
import type { Row } from '../record.ts';

/** What a document is for; each is drafted from the record, and only what was changed by hand is kept. */
export const documentPurposes = ['resume', 'self-review', 'promotion-case', 'brag', 'quarterly-review', 'handover', 'one-to-one'] as const;

/** Which document is meant: its purpose, and the time or the person it is about where there can be several. */
export const documentKeyShape = {
  purpose: z.enum(documentPurposes),
  from: z.optional(day()),
  to: z.optional(day()),
  person: z.optional(id()),
};
export type DocumentKey = Readonly<z.infer<z.ZodMiniObject<typeof documentKeyShape, z.core.$strict>>>;

const lineId = () => line(200);

export const document = defineKind(
  'document',
  {
    ...documentKeyShape,
    lines: z.optional(
      z
        .array(
          z.looseObject({
            id: lineId(),
            section: lineId(),
            /** One's own words; without them the line follows the record. */
            text: z.optional(text(5_000)),
            /** What the record said when they were written; a line without it is wholly one's own. */
            was: z.optional(z.string().check(z.maxLength(5_000))),
            /** Left out, or asked for although it was only on offer. */
            hidden: z.optional(z.boolean()),
          }),
        )
        .check(z.maxLength(500, 'a document keeps 500 changed lines')),
    ),
    /** The order of the lines in sections that were put in order by hand. */
    order: z.optional(z.array(z.looseObject({ section: lineId(), ids: z.array(lineId()).check(z.maxLength(500)) })).check(z.maxLength(100))),
    /** The day one was through with it, where it is gone through step by step. */
    finished: z.optional(day()),
  },
  { person: 'person' },
);
export type Document = Row<BodyOfKind<typeof document>>;
export type KeptLine = NonNullable<Document['lines']>[number];
export type KeptOrder = NonNullable<Document['order']>[number];

/** The id of a document: the same on every device for the same purpose, time and person. */
export const documentId = ({ purpose, from, to, person }: DocumentKey): string => [purpose, from, to, person].filter(Boolean).join('.').slice(0, 128);

/** What was changed by hand in a document; undefined while nothing was. */
export const documentOf = (career: Career, key: DocumentKey): Document | undefined => career.document.get(documentId(key));
