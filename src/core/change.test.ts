import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyWrites, bodyAt, invert, mergeBody, realWrites, type Tables } from './change.ts';
import { type Body, sameBody, type Write } from './record.ts';

const field = fc.constantFrom('a', 'b', 'c');
const value = fc.oneof(fc.constantFrom('x', 'y', 1, true), fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }));
const body: fc.Arbitrary<Body> = fc.dictionary(field, value, { noNullPrototype: true });
const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom('entry', 'person'),
  id: fc.constantFrom('1', '2', '3'),
  body: fc.option(body, { nil: null }),
});
const writes = fc.array(write, { maxLength: 12 });
const empty: Tables = { entry: new Map(), person: new Map() };

test('applying writes and then their inverse gives back the snapshot', () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const before = applyWrites(empty, first);
      expect(applyWrites(applyWrites(before, second), invert(before, second))).toEqual(before);
    }),
  );
});

test('a write with an equal body is no write: the snapshot keeps its identity', () => {
  fc.assert(
    fc.property(writes, (first) => {
      const after = applyWrites(empty, first);
      const again = realWrites(empty, first);
      expect(applyWrites(after, again)).toBe(after);
      expect(realWrites(after, again)).toEqual([]);
    }),
  );
});

test('a table that no write changes keeps its identity', () => {
  const after = applyWrites(empty, [{ kind: 'entry', id: '1', body: { a: 1 } }]);
  expect(after.person).toBe(empty.person);
  expect(bodyAt(after, 'entry', '1')).toEqual({ a: 1 });
});

test('merging keeps the fields that only one side changed', () => {
  fc.assert(
    fc.property(body, body, body, (base, mine, theirs) => {
      const { body: merged, conflicts } = mergeBody(base, mine, theirs);
      for (const name of ['a', 'b', 'c']) {
        const [was, ours, other, now] = [base, mine, theirs, merged].map((side) => ({ v: side?.[name] }));
        if (sameBody(ours ?? null, was ?? null)) expect(now).toEqual(other);
        else expect(now).toEqual(ours);
        const both = !sameBody(ours ?? null, was ?? null) && !sameBody(other ?? null, was ?? null) && !sameBody(ours ?? null, other ?? null);
        expect(conflicts.some((conflict) => conflict.field === name)).toBe(both);
      }
    }),
  );
});

test('an edit beats a removal, whichever side made it', () => {
  expect(mergeBody({ a: 1 }, null, { a: 2 }).body).toEqual({ a: 2 });
  expect(mergeBody({ a: 1 }, { a: 2 }, null).body).toEqual({ a: 2 });
  expect(mergeBody({ a: 1 }, null, { a: 1 }).body).toBeNull();
  expect(mergeBody({ a: 1 }, { a: 1 }, null).body).toBeNull();
});
