import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { entry } from '../journal/journal.ts';
import { person } from './people.ts';
import { daysTogether } from './timeline.ts';
import { lastContact, touchpoint } from './touchpoints.ts';

const start = applyWrites(emptyCareer, [person.put('a', { name: 'A' }), person.put('b', { name: 'B' })]);

test('contacts and entries of one day stand together, the latest day first', () => {
  const career = applyWrites(start, [
    touchpoint.put('t1', { day: '2026-11-02', people: ['a', 'b'] }),
    touchpoint.put('t2', { day: '2026-10-01', people: ['a'] }),
    touchpoint.put('t3', { day: '2026-11-03', people: ['b'] }),
    entry.put('e1', { day: '2026-11-02', type: 'win', text: 'Shipped', people: ['a'] }),
    entry.put('e2', { day: '2026-11-20', type: 'note', text: 'Alone' }),
  ]);
  const days = daysTogether(career, 'a');
  expect(days.map((one) => one.day)).toEqual(['2026-11-02', '2026-10-01']);
  expect(days[0]?.contacts.map((row) => row.id)).toEqual(['t1']);
  expect(days[0]?.entries.map((row) => row.id)).toEqual(['e1']);
  expect(daysTogether(career, 'nobody')).toEqual([]);
});

test('the latest day is the last contact, and every row that names somebody is there once', () => {
  const row = fc.record({
    day: fc.constantFrom('2026-11-02', '2026-11-03', '2026-01-01'),
    people: fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (touched, written) => {
      const career = applyWrites(start, [
        ...touched.map((body, index) => touchpoint.put(`t${index}`, body)),
        ...written.map((body, index) => entry.put(`e${index}`, { ...body, type: 'note', text: 'x' })),
      ]);
      const days = daysTogether(career, 'a');
      expect(days[0]?.day).toBe(lastContact(career, 'a'));
      const rows = days.flatMap((one) => [...one.contacts, ...one.entries]);
      expect(rows.length).toBe([...touched, ...written].filter((body) => body.people.includes('a')).length);
    }),
  );
});
