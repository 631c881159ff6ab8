import * as z from 'zod/mini';
import { line } from '../../fields.ts';
import { type BodyOfKind, defineKind } from '../../kind.ts';
import type { Row } from '../../record.ts';

export const termKinds = ['customer', 'code-name', 'other'] as const;
export type TermKind = (typeof termKinds)[number];

/** A word not to take along when a job ends: a customer, a code name, anything else one has promised to leave. */
export const termShape = { word: line(120), is: z.enum(termKinds) };

export const term = defineKind('term', termShape);
export type Term = Row<BodyOfKind<typeof term>>;
