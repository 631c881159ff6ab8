import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites, bodyAt, invert, type Tables } from '../change.ts';
import { checkCareer } from '../check.ts';
import { fold } from '../fold.ts';
import { mergeFields } from '../people/merge-fields.ts';
import { type Body, type Json, put, type Write } from '../record.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { mergePeople, notTheSame } from './merge-people.ts';

const today = '2026-11-23';
const bodyOf = (career: Career, id: string) => bodyAt(career as unknown as Tables, 'person', id);
const merge = (career: Career, keep: string, other: string, take?: string[]): Write[] => {
  const outcome = runAction(mergePeople, career, { keep, other, take }, contextOn(today));
  if (!outcome.ok) throw new Error(outcome.reason);
  return [...outcome.writes];
};

const word = fc.constantFrom('Ada', 'ada', 'Bell', 'pricing', 'Pricing', 'a@b.example', 'https://x.example/in/ada');
const anyPerson = fc.record(
  {
    name: fc.constantFrom('Ada Bell', 'Ada B', 'ada bell'),
    otherNames: fc.array(word, { maxLength: 2 }),
    emails: fc.uniqueArray(word, { maxLength: 3 }),
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    needs: fc.uniqueArray(word, { maxLength: 2 }),
    company: word,
    note: word,
    connectedOn: fc.constantFrom('2020', '2020-03', '2019-01-02'),
    rhythmWeeks: fc.constantFrom(4, 13),
    rhythmSince: fc.constantFrom('2026-01-01', '2026-02-02'),
    weight: fc.constantFrom(1, 2),
    aware: fc.boolean(),
    ties: fc.array(
      fc.record({ tie: fc.constantFrom('peer', 'mentor'), from: fc.constantFrom('2020', '2021'), to: fc.constantFrom('2022') }, { requiredKeys: ['tie'] }),
      { maxLength: 2 },
    ),
    serves: fc.array(
      fc.record({ need: word, rating: fc.integer({ min: 0, max: 3 }), why: word, ended: fc.constant('2026-01-01') }, { requiredKeys: ['need'] }),
      { maxLength: 2 },
    ),
    vcard: fc.uniqueArray(word, { maxLength: 2 }),
    fromTheFuture: fc.oneof(word, fc.array(word)),
  },
  { requiredKeys: ['name'] },
) as unknown as fc.Arbitrary<Body>;

/** Every text, number and truth that a value says, folded. */
const sayings = (value: Json | undefined): string[] =>
  value === null || typeof value !== 'object'
    ? value === undefined || value === ''
      ? []
      : [fold(String(value))]
    : Object.values(value).flatMap((inner) => sayings(inner as Json));

test('no field is lost: whatever either said is in the result or among what was chosen over', () => {
  fc.assert(
    fc.property(
      anyPerson,
      anyPerson,
      fc.array(fc.constantFrom('name', 'company', 'weight', 'rhythmWeeks', 'fromTheFuture'), { maxLength: 3 }),
      (a, b, take) => {
        const { body, chosen } = mergeFields(a, b, take);
        for (const [field, value] of [...Object.entries(a), ...Object.entries(b)]) {
          const kept = [
            body[field],
            field === 'name' ? body.otherNames : undefined,
            ...chosen.filter((one) => one.field.split('.')[0] === field).flatMap(({ kept: held, over }) => [held, over]),
          ];
          const said = sayings(kept as Json).join('\n');
          for (const saying of sayings(value)) expect(said.includes(saying), `${field}: ${saying}`).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('after a merge everything names the one that stays, nothing dangles, and undo is as before', () => {
  fc.assert(
    fc.property(anyWrites(today), anyPerson, anyPerson, (lived, a, b) => {
      const people = [1, 2, 3, 4, 5, 6].map((n) => put('person', `person-${n}`, { name: `Person ${n}` }));
      const career = applyWrites(emptyCareer, [...people, ...lived, put('person', 'person-1', { ...a, notSame: ['person-2'] }), put('person', 'person-2', b)]);
      const writes = merge(career, 'person-1', 'person-2');
      const after = applyWrites(career, writes);
      expect(after.person.has('person-2')).toBe(false);
      expect(JSON.stringify([...Object.values(after)].map((table) => [...table.values()]))).not.toContain('"person-2"');
      expect([...after.move.values()].filter(({ key }) => key.endsWith('.person-2'))).toEqual([]);
      expect(checkCareer(after)).toEqual(checkCareer(career).filter(({ id }) => id !== 'person-2'));
      const before = JSON.stringify([...Object.entries(career)].map(([kind, table]) => [kind, [...table.values()].sort((x, y) => (x.id < y.id ? -1 : 1))]));
      const undone = applyWrites(after, invert(career, writes));
      expect(
        JSON.parse(JSON.stringify([...Object.entries(undone)].map(([kind, table]) => [kind, [...table.values()].sort((x, y) => (x.id < y.id ? -1 : 1))]))),
      ).toEqual(JSON.parse(before));
    }),
    { numRuns: 100 },
  );
});

test('merging a twin changes nothing but that the twin is gone, and twice is refused', () => {
  fc.assert(
    fc.property(anyPerson, (a) => {
      const { body, chosen } = mergeFields(a, a);
      expect([body, chosen]).toEqual([a.otherNames === undefined ? a : { ...a, otherNames: body.otherNames }, []]);
    }),
  );
  const career = careerOf(put('person', 'a', { name: 'Ada Bell' }), put('person', 'b', { name: 'Ada Bell' }));
  const after = applyWrites(career, merge(career, 'a', 'b'));
  expect(bodyOf(after, 'a')).toEqual({ name: 'Ada Bell' });
  expect(runAction(mergePeople, after, { keep: 'a', other: 'b' }, contextOn(today))).toMatchObject({ ok: false });
});

test('what both said differently is chosen, the rest is joined', () => {
  const one = {
    name: 'Ada Bell',
    company: 'Acme',
    note: 'Likes tea',
    serves: [{ need: 'pricing', rating: 1, why: 'Asked' }],
    connectedOn: '2021',
    rhythmWeeks: 4,
    rhythmSince: '2026-01-01',
  };
  const two = {
    name: 'Ada Marr',
    company: 'Nordwind',
    note: 'Met in Oslo',
    serves: [{ need: 'Pricing', rating: 3 }],
    connectedOn: '2019-05',
    rhythmWeeks: 13,
    rhythmSince: '2025-01-01',
  };
  const { body, chosen } = mergeFields(one, two, ['company']);
  expect(body).toEqual({
    name: 'Ada Bell',
    otherNames: ['Ada Marr'],
    company: 'Nordwind',
    note: 'Likes tea\n\nMet in Oslo',
    serves: [{ need: 'Pricing', rating: 3, why: 'Asked' }],
    connectedOn: '2019-05',
    rhythmWeeks: 4,
    rhythmSince: '2026-01-01',
  });
  expect(chosen.map(({ field }) => field)).toEqual(['name', 'company', 'serves.rating', 'connectedOn', 'rhythmWeeks', 'rhythmSince']);
  const career = careerOf(put('person', 'a', one), put('person', 'b', two));
  const said = runAction(notTheSame, career, { people: ['a', 'b'] }, contextOn(today));
  expect(said.ok && bodyOf(applyWrites(career, said.writes), 'b')?.notSame).toEqual(['a']);
});
