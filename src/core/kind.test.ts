import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { line, optionalLine } from './fields.ts';
import { defineKind, patchOf } from './kind.ts';

const shape = { name: line(), note: optionalLine(), tags: z.optional(z.array(z.string())), size: z.optional(z.number()) };
const thing = defineKind('thing', shape);

test('putting leaves out fields that say nothing, but not zero and false', () => {
  expect(thing.put('1', { name: 'a', note: '', tags: [], size: 0 }).body).toEqual({ name: 'a', size: 0 });
});

test('editing changes what is named, clears by null, keeps the rest and what a newer version added', () => {
  const row = { id: '1', name: 'a', note: 'n', tags: ['x'], newer: { deep: 1 } };
  expect(thing.edit(row, { name: 'b' })).toEqual({ kind: 'thing', id: '1', body: { name: 'b', note: 'n', tags: ['x'], newer: { deep: 1 } } });
  expect(thing.edit(row, { note: null, tags: [] }).body).toEqual({ name: 'a', newer: { deep: 1 } });
});

test('saying a record anew drops what it leaves out, and keeps what a newer version added', () => {
  const row = { id: '1', name: 'a', note: 'n', newer: { deep: 1 } };
  expect(thing.replace('1', row, { name: 'b' })).toEqual({ kind: 'thing', id: '1', body: { name: 'b', newer: { deep: 1 } } });
  expect(thing.known(row)).toEqual({ name: 'a', note: 'n' });
  expect(thing.replace('2', undefined, { name: 'b', note: '' }).body).toEqual({ name: 'b' });
});

test('stored bodies may hold fields this version does not know', () => {
  expect(thing.schema.parse({ name: 'a', newer: 1 })).toEqual({ name: 'a', newer: 1 });
  expect(thing.schema.safeParse({ name: '' }).success).toBe(false);
});

test('a patch may leave out any field, and clear only those that are optional', () => {
  const patch = z.strictObject(patchOf(shape));
  for (const given of [{}, { name: 'b' }, { note: null }, { tags: null, size: 2 }]) expect(patch.safeParse(given).success, JSON.stringify(given)).toBe(true);
  for (const given of [{ name: null }, { name: '' }, { size: 'x' }, { other: 1 }]) expect(patch.safeParse(given).success, JSON.stringify(given)).toBe(false);
});

test('a kind with an unfit name, or a record without an id, is a bug', () => {
  expect(() => defineKind('Thing', shape)).toThrow('no name for a kind');
  expect(() => thing.put(undefined as unknown as string, { name: 'a' })).toThrow('the id of a thing');
});
