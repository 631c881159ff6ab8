import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { person } from './people.ts';
import { alreadyHere, listPeople } from './people-list.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
const career = applyWrites(emptyCareer, [
  person.put('rosa', { name: 'Rosa Tan', company: 'Lumen', rhythmWeeks: 4, rhythmSince: '2026-01-01', ties: [{ tie: 'board' }] }),
  person.put('dele', { name: 'Dele Okafor', title: 'VP Product', rhythmWeeks: 13, rhythmSince: '2026-01-01', ties: [{ tie: 'manager', to: '2025' }] }),
  person.put('amit', { name: 'Amit Kaur', rhythmWeeks: 13, rhythmSince: '2026-01-01', needs: ['design'] }),
  person.put('jo', { name: 'Jo Weber', rhythmWeeks: 4, rhythmSince: '2026-01-01', pausedUntil: '2027-01-01' }),
  person.put('zoe', { name: 'Zoé Ångström', company: 'Tanager', emails: ['zoe@example.org'], tags: ['Conference 2024'] }),
  touchpoint.put('t1', { day: '2026-11-01', people: ['rosa'] }),
  touchpoint.put('t2', { day: '2026-06-01', people: ['dele'] }),
  touchpoint.put('t3', { day: '2026-08-20', people: ['amit'] }),
]);
const ids = (people: readonly { readonly id: string }[]) => people.map((row) => row.id);

test('due comes the longest waiting first, rhythm the next one first with the paused last, everyone by name', () => {
  const list = listPeople(career, today);
  expect(ids(list.due.map((row) => row.person))).toEqual(['dele', 'amit']);
  expect(ids(list.inRhythm.map((row) => row.person))).toEqual(['dele', 'amit', 'rosa', 'jo']);
  expect(ids(list.everyone)).toEqual(['amit', 'dele', 'jo', 'rosa', 'zoe']);
});

test('every word must be there, accents and case aside, in any field people are known by', () => {
  const found = (words: string) => ids(listPeople(career, today, { words }).everyone);
  expect(found('zoe angstrom')).toEqual(['zoe']);
  expect(found('CONFERENCE')).toEqual(['zoe']);
  expect(found('example.org')).toEqual(['zoe']);
  expect(found('design')).toEqual(['amit']);
  expect(found('zoe lumen')).toEqual([]);
});

test('a name that begins with what was typed comes first', () => {
  expect(ids(listPeople(career, today, { words: 'ta' }).everyone)).toEqual(['rosa', 'zoe']);
  expect(ids(listPeople(career, today, { words: 'zo' }).everyone)).toEqual(['zoe']);
  expect(ids(listPeople(career, today, { words: 'o' }).everyone)).toEqual(['dele', 'jo', 'rosa', 'zoe']);
  expect(ids(listPeople(career, today, { words: 'r' }).everyone)[0]).toBe('rosa');
});

test('a tie counts while it holds, and narrows all three lists', () => {
  expect(ids(listPeople(career, today, { tie: 'board' }).everyone)).toEqual(['rosa']);
  expect(listPeople(career, today, { tie: 'board' }).due).toEqual([]);
  expect(listPeople(career, today, { tie: 'manager' }).everyone).toEqual([]);
});

test('no text that is typed can break the search, and more words never find more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 5 }), (words, more) => {
      const found = listPeople(career, today, { words }).everyone.length;
      expect(listPeople(career, today, { words: `${words} ${more}` }).everyone.length).toBeLessThanOrEqual(found);
    }),
  );
});

test('somebody already here is known by name or e-mail, never by being edited', () => {
  expect(ids(alreadyHere(career, { name: '  zoe   ANGSTROM ' }))).toEqual(['zoe']);
  expect(ids(alreadyHere(career, { name: 'Z', emails: ['ZOE@example.org '] }))).toEqual(['zoe']);
  expect(alreadyHere(career, { name: 'Zoé Ångström' }, 'zoe')).toEqual([]);
  expect(alreadyHere(career, { name: ' ', emails: [''] })).toEqual([]);
});

test('the list of an unchanged table keeps its identity', () => {
  const later = applyWrites(career, [touchpoint.put('t4', { day: '2026-11-20', people: ['dele'] })]);
  expect(listPeople(later, today).everyone).toBe(listPeople(career, today).everyone);
  expect(ids(listPeople(later, today).due.map((row) => row.person))).toEqual(['amit']);
});
