import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalOf } from '#core/check.ts';
import type { PersonFields } from '../reading.ts';
import { anyLine } from '../testing/any-fields.ts';
import { after, found, plan, withPeople } from '../testing/plans.ts';
import type { Answer } from './plan.ts';

const few = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const person: fc.Arbitrary<PersonFields> = fc.record(
  {
    name: fc.constantFrom('Ana Silva', 'ana silva', 'Theo B', 'Jörg Weiß'),
    emails: few('a@x.example', 'A@x.example', 'b@x.example', 'c@x.example'),
    links: few('https://linkedin.com/in/a', 'https://www.linkedin.com/in/A/', 'https://linkedin.com/in/b', 'https://site.example/x', 'https://site.example'),
    phones: few('+49 1', '+491', '2'),
    company: fc.constantFrom('Quayside', 'quayside', 'Harbour'),
    title: fc.constantFrom('PM', 'Lead'),
    connectedOn: fc.constantFrom('2020', '2020-02', '2021-03-04'),
    note: anyLine(),
    tags: few('x', 'y'),
    vcard: few('item1.TEL:1', 'item1.X-ABLABEL:Home', 'item1.X-ABLABEL:Work', 'UID:1', 'UID:2', 'X-A:b'),
    rhythmWeeks: fc.constantFrom(4, 13),
  },
  { requiredKeys: ['name'], noNullPrototype: true },
);
const here = fc.array(person, { maxLength: 5 }).map((people) => withPeople(...people.map((one) => ({ ...one, ties: [{ tie: 'peer' }], weight: 2 }))));
const there = fc.array(person, { maxLength: 8 }).map((people) => found(...people));
const answers = fc
  .array(fc.constantFrom<Answer>('same', 'different'), { minLength: 8, maxLength: 8 })
  .map((said): Record<string, Answer> => Object.fromEntries(said.map((answer, at) => [`f:${at + 1}`, answer])));

test('no field is lost: what was here is still here, and what was found is here too or told as different', () => {
  fc.assert(
    fc.property(here, there, answers, (career, reading, said) => {
      const made = plan(career, reading, said);
      const result = after(career, made);
      for (const [id, row] of career.person) {
        const now = result.person.get(id) as unknown as Record<string, unknown>;
        for (const [field, value] of Object.entries(row)) {
          if (Array.isArray(value)) expect((now[field] as unknown[]).slice(0, value.length)).toEqual(value);
          else expect(now[field]).toEqual(value);
        }
      }
      const everything = JSON.stringify([...result.person.values(), ...made.items.flatMap(({ differs }) => differs)]).toLowerCase();
      for (const { person: one } of reading.people) {
        for (const email of one.emails ?? []) expect(everything).toContain(email.toLowerCase());
        for (const link of one.links ?? []) expect(everything).toContain(link.replace(/^https:\/\/(www\.)?|\/$/g, '').toLowerCase());
        if (one.note !== undefined) expect(everything).toContain(JSON.stringify(one.note.trim()).slice(1, -1).toLowerCase());
        if (one.title !== undefined) expect(everything).toContain(one.title.toLowerCase());
      }
    }),
    { numRuns: 400 },
  );
});

test('every write is one the core takes, and the same input gives the same plan', () => {
  fc.assert(
    fc.property(here, there, answers, (career, reading, said) => {
      const made = plan(career, reading, said);
      expect(made.writes.map(refusalOf).filter(Boolean)).toEqual([]);
      expect(plan(career, reading, said)).toEqual(made);
      expect(made.items).toHaveLength(reading.people.length);
      expect(new Set(made.writes.map(({ id }) => id)).size).toBe(made.writes.length);
    }),
    { numRuns: 200 },
  );
});

test('the same import a second time writes nothing, and finds nothing new', () => {
  fc.assert(
    fc.property(here, there, answers, (career, reading, said) => {
      const once = after(career, plan(career, reading, said));
      const again = plan(once, reading, said);
      expect(again.writes).toEqual([]);
      expect(again.items.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
