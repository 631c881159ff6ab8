import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Body, canonicalJson, isKindName, isRecordId, must, put, remove, rowToBody, sameBody } from './record.ts';

const json = fc.jsonValue({ maxDepth: 3 });
const body = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), json, { noNullPrototype: true }) as fc.Arbitrary<Body>;

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([key, inner]) => [key, reversed(inner)]));
};

test('the order of fields makes no difference, at any depth', () => {
  fc.assert(
    fc.property(body, (any) => {
      expect(canonicalJson(reversed(any) as Body)).toBe(canonicalJson(any));
      expect(sameBody(reversed(any) as Body, any)).toBe(true);
      expect(JSON.parse(canonicalJson(any))).toEqual(JSON.parse(JSON.stringify(any)));
    }),
  );
});

test('an absent field and an undefined one are the same, null is not', () => {
  expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
  expect(sameBody({ a: undefined }, {})).toBe(true);
  expect(sameBody({ a: null }, {})).toBe(false);
  expect(sameBody(null, {})).toBe(false);
  expect(sameBody(null, null)).toBe(true);
  expect(sameBody({ list: [1, 2] }, { list: [2, 1] })).toBe(false);
});

test('names of kinds and ids hold nothing that could be taken for something else', () => {
  for (const id of ['a', '2026-W48.contact.p1', 'A~:._-9', 'x'.repeat(128)]) expect(isRecordId(id), id).toBe(true);
  for (const id of ['', '-a', '.a', 'a b', 'a/b', 'ä', 'x'.repeat(129), 'a\n']) expect(isRecordId(id), id).toBe(false);
  for (const name of ['entry', 'managers-peer']) expect(isKindName(name), name).toBe(true);
  for (const name of ['', 'Entry', '__proto__', '-a', 'a'.repeat(41), 'a\n']) expect(isKindName(name), name).toBe(false);
});

test('a row is its body with the id beside it; a write puts or removes', () => {
  expect(rowToBody({ id: '1', text: 'x' })).toEqual({ text: 'x' });
  expect(put('entry', '1', { text: 'x' })).toEqual({ kind: 'entry', id: '1', body: { text: 'x' } });
  expect(remove('entry', '1')).toEqual({ kind: 'entry', id: '1', body: null });
});

test('a value that can only be missing by a bug is told loudly', () => {
  expect(must(0, 'a count')).toBe(0);
  expect(must('', 'a text')).toBe('');
  expect(() => must(undefined, 'the id')).toThrow('the id is missing');
  expect(() => must(null, 'the id')).toThrow('Bug');
});
