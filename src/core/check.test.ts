import { expect, test } from 'vitest';
import { emptyCareer } from './career.ts';
import { checkCareer, refusalOf } from './check.ts';
import { entry } from './journal/journal.ts';
import { person } from './people/people.ts';
import { touchpoint } from './people/touchpoints.ts';
import { put, remove } from './record.ts';
import { role } from './roles/roles.ts';
import { careerOf } from './testing/careers.ts';

test('writes that fit are taken, and a removal always', () => {
  expect(refusalOf(entry.put('e1', { day: '2026-11-23', type: 'win', text: 'x' }))).toBeNull();
  expect(refusalOf(remove('entry', 'e1'))).toBeNull();
});

test('a write with an unfit kind, id, size or body can never be taken', () => {
  expect(refusalOf(put('__proto__', '1', {}))).toBe('This is no kind of record.');
  expect(refusalOf(put('entry', 'a/b', {}))).toBe('This is no id.');
  expect(refusalOf(put('newer', '1', { text: 'x'.repeat(65 * 1024) }))).toMatch(/64 KB/);
  expect(refusalOf(put('entry', '1', { day: '2026-02-30', type: 'win', text: 'x' }))).toBe('Day: write a day as 2026-11-23.');
  expect(refusalOf(put('entry', '1', { day: '2026-11-23', type: 'win', text: 'x', link: 'javascript:alert(1)' }))).toMatch(/^Link: /);
});

test('a kind of a newer version is carried, whatever it says', () => {
  expect(refusalOf(put('newer', '1', { any: [1, { deep: true }] }))).toBeNull();
});

test('a sound career has no problems', () => {
  const career = careerOf(
    person.put('p1', { name: 'Ada' }),
    role.put('r1', { title: 'Lead', manager: 'p1' }),
    touchpoint.put('t1', { day: '2026-11-20', people: ['p1'] }),
    entry.put('e1', { day: '2026-11-20', type: 'note', text: 'x', people: ['p1'] }),
  );
  expect(checkCareer(emptyCareer)).toEqual([]);
  expect(checkCareer(career)).toEqual([]);
});

test('every reference to a record that is not there is told, in lists and single fields', () => {
  const career = careerOf(
    role.put('r1', { title: 'Lead', manager: 'gone' }),
    entry.put('e1', { day: '2026-11-20', type: 'note', text: 'x', people: ['gone'], project: 'lost' }),
  );
  expect(checkCareer(career)).toEqual([
    { kind: 'role', id: 'r1', why: 'Its manager names a person that is not there (gone).' },
    { kind: 'entry', id: 'e1', why: 'Its people names a person that is not there (gone).' },
    { kind: 'entry', id: 'e1', why: 'Its project names a project that is not there (lost).' },
  ]);
});

test('a stored body that does not fit its kind is told with its sentence', () => {
  const career = careerOf(put('checkin', '2026-W48', { week: '2026-W48', day: '2026-11-23', challenge: 9 }));
  expect(checkCareer(career)[0]).toMatchObject({ kind: 'checkin', id: '2026-W48' });
});
