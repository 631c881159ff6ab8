import * as z from 'zod/mini';
import { defineAction, explainIssues, refuse } from '../action.ts';
import type { Career } from '../career.ts';
import { bodyAt, type Tables } from '../change.ts';
import { id } from '../fields.ts';
import { mergeFields } from '../people/merge-fields.ts';
import { person } from '../people/people.ts';
import { type Body, put } from '../record.ts';
import { moveReferences } from './people-references.ts';

const personBody = (career: Career, one: string): Body | null => bodyAt(career as unknown as Tables, 'person', one);

const without = (body: Body, ...people: readonly string[]): Body => {
  const { notSame, ...rest } = body;
  const left = Array.isArray(notSame) ? notSame.filter((one) => !people.includes(String(one))) : [];
  return left.length > 0 ? { ...rest, notSame: left } : rest;
};

export const mergePeople = defineAction({
  name: 'people.merge',
  title: 'Merged',
  description:
    'Makes one person of two: `keep` stays, with all the other says and everything that names the other; `take` names fields to take from the other.',
  input: z.strictObject({ keep: id(), other: id(), take: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(60))) }),
  writes: (career, { keep, other, take }) => {
    const [one, two] = [personBody(career, keep), personBody(career, other)];
    if (!one || !two) return refuse('One of them is no longer here, so nothing was merged.');
    if (keep === other) return refuse('That is one person already.');
    const { body } = mergeFields(one, two, take);
    const merged = without(body, keep, other);
    const parsed = person.schema.safeParse(merged);
    if (!parsed.success) return refuse(`Together they are more than one person can hold. ${explainIssues(parsed.error.issues)}`);
    return [put('person', keep, merged), person.remove(other), ...moveReferences(career, other, keep)];
  },
});

export const notTheSame = defineAction({
  name: 'people.not-same',
  title: 'Kept as different people',
  description: 'Remembers that people who look alike are not the same, so that it is not asked again.',
  input: z.strictObject({ people: z.array(id()).check(z.minLength(2, 'name two people'), z.maxLength(50)) }),
  writes: (career, { people }) => {
    const rows = people.flatMap((one) => career.person.get(one) ?? []);
    if (rows.length < 2) return refuse('They are no longer both here.');
    return rows.map((row) =>
      person.edit(row, { notSame: [...new Set([...(row.notSame ?? []), ...rows.map((other) => other.id).filter((other) => other !== row.id)])] }),
    );
  },
});
