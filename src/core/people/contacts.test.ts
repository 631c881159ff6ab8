import { expect, test } from 'vitest';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { careerOf } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { baseWeight, contactsDue } from './contacts.ts';
import { type Person, person } from './people.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
const put = (id: string, fields: Partial<Person> = {}): Write => person.put(id, { name: id, rhythmWeeks: 4, rhythmSince: '2020-01-01', ...fields });
const met = (id: string, weeksAgo: number, fields: Record<string, string> = {}): Write =>
  touchpoint.put(`${id}-${weeksAgo}`, { day: addDays(today, -7 * weeksAgo), people: [id], ...fields });
const due = (...writes: Write[]) => contactsDue(careerOf(...writes), today);

test('only people with a rhythm that is full and not paused are due', () => {
  const rows = due(
    put('late'),
    met('late', 9),
    put('fresh'),
    met('fresh', 3),
    put('none', { rhythmWeeks: undefined }),
    put('away', { pausedUntil: '2026-12-01' }),
    met('away', 20),
  );
  expect(rows.map((row) => row.person.id)).toEqual(['late']);
  expect(rows[0]).toMatchObject({ weeks: 9, minutes: 15, rhythm: { state: 'late' } });
  expect(rows[0]?.index).toBeGreaterThan(0);
});

test('who matters more comes first at equal waiting, but not before somebody far later', () => {
  expect(due(put('a'), met('a', 5), put('b', { weight: 3 }), met('b', 5)).map((row) => row.person.id)).toEqual(['b', 'a']);
  expect(due(put('a'), met('a', 12), put('b', { weight: 3 }), met('b', 4)).map((row) => row.person.id)).toEqual(['a', 'b']);
});

test('before the first contact one rhythm has been waited, and more once that is long ago', () => {
  expect(due(put('new', { rhythmSince: today }))[0]).toMatchObject({ weeks: 4, minutes: 20 });
  expect(due(put('old', { rhythmSince: addDays(today, -7 * 10) }))[0]).toMatchObject({ weeks: 10 });
});

test('a talk takes longer than a message', () => {
  expect(due(put('a'), met('a', 5, { channel: 'call' }))[0]?.minutes).toBe(30);
  expect(due(put('a'), met('a', 5, { channel: 'email' }))[0]?.minutes).toBe(15);
});

test('a need counts as a gap while nobody within their rhythm serves it', () => {
  const needs = ['Pricing'];
  expect(due(put('a', { needs }), met('a', 5))[0]).toMatchObject({ need: 'Pricing', parts: { gap: 1 } });
  const other = [put('b', { needs: ['pricing '] }), met('b', 1)];
  expect(due(put('a', { needs }), met('a', 5), ...other)[0]?.parts.gap).toBe(0);
  const listed = profile.put(profileId, { needs: ['Design'] });
  expect(due(put('a', { needs }), met('a', 5), listed)[0]?.parts.gap).toBe(0);
});

test('help that was not returned, and a trusted tie at rest, weigh more', () => {
  const asked = { asked: 'How to price' };
  expect(due(put('a'), met('a', 5, asked))[0]?.parts.owed).toBe(true);
  expect(due(put('a'), met('a', 9, asked), met('a', 5, { given: 'An introduction' }))[0]?.parts.owed).toBe(false);
  expect(due(put('a'), met('a', 9, asked), met('a', 5))[0]?.parts.owed).toBe(true);
  expect(due(put('a', { weight: 2 }), met('a', 60))[0]?.parts.dormant).toBe(true);
  expect(due(put('a', { weight: 1 }), met('a', 60))[0]?.parts.dormant).toBe(false);
  expect(due(put('a', { weight: 2 }))[0]?.parts.dormant).toBe(false);
});

test('what was said about a person’s weight goes before what their ties suggest', () => {
  const weighs = (fields: Partial<Person>) => baseWeight({ id: 'a', name: 'a', ...fields });
  expect([
    weighs({}),
    weighs({ ties: [{ tie: 'board' }] }),
    weighs({ ties: [{ tie: 'board' }], weight: 1 }),
    weighs({ ties: [{ tie: 'board', to: '2020' }] }),
  ]).toEqual([1, 2, 1, 1]);
});
