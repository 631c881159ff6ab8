import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry } from '../journal/journal.ts';
import type { Write } from '../record.ts';
import { anyWrites, careerOf } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { type Person, person } from './people.ts';
import { rhythmOf, whoIsDue } from './rhythm.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
const ada = (fields: Partial<Person>): Write => person.put('ada', { name: 'Ada Bell', ...fields });
const contactOn = (day: string, id = 't1'): Write => touchpoint.put(id, { day, people: ['ada'] });
const stateOn = (day: string, ...writes: Write[]) => {
  const career = careerOf(...writes);
  return rhythmOf(career, career.person.get('ada') as Person, day);
};

test('without a rhythm nothing is ever due, however long ago the last contact was', () => {
  expect(stateOn(today, ada({}), contactOn('2019-01-01'))).toEqual({ state: 'none', last: '2019-01-01', dueOn: undefined, days: 0 });
});

test('somebody is ahead until the rhythm is full, then due for a week, then late', () => {
  const known = [ada({ rhythmWeeks: 4, rhythmSince: '2026-01-01' }), contactOn('2026-10-26')];
  expect(stateOn('2026-11-22', ...known)).toMatchObject({ state: 'ahead', dueOn: '2026-11-23', days: 1 });
  expect(stateOn('2026-11-23', ...known)).toMatchObject({ state: 'due', days: 0 });
  expect(stateOn('2026-11-29', ...known)).toMatchObject({ state: 'due', days: 6 });
  expect(stateOn('2026-11-30', ...known)).toMatchObject({ state: 'late', days: 7 });
});

test('before the first contact somebody is due at once, and late a whole rhythm and a week after it was set', () => {
  const known = [ada({ rhythmWeeks: 2, rhythmSince: '2026-11-01' })];
  expect(stateOn('2026-11-01', ...known)).toMatchObject({ state: 'due', last: undefined, dueOn: '2026-11-01' });
  expect(stateOn('2026-11-21', ...known).state).toBe('due');
  expect(stateOn('2026-11-22', ...known).state).toBe('late');
});

test('a rhythm given after a long silence starts that day: due, and late only once it has had its week', () => {
  const known = [ada({ rhythmWeeks: 4, rhythmSince: '2026-11-20' }), contactOn('2021-05-01')];
  expect(stateOn('2026-11-23', ...known)).toMatchObject({ state: 'due', dueOn: '2026-11-20', days: 3 });
  expect(stateOn('2026-11-27', ...known).state).toBe('late');
});

test('a pause keeps somebody out until its day has come', () => {
  const known = [ada({ rhythmWeeks: 1, rhythmSince: '2026-01-01', pausedUntil: '2026-12-01' }), contactOn('2026-10-01')];
  expect(stateOn('2026-11-30', ...known).state).toBe('paused');
  expect(stateOn('2026-12-01', ...known).state).toBe('late');
  expect(whoIsDue(careerOf(...known), '2026-11-30')).toEqual([]);
});

test('the latest contact counts, also one that a journal entry names', () => {
  const known = [ada({ rhythmWeeks: 4 }), contactOn('2026-11-01', 't2'), contactOn('2026-10-01', 't1')];
  expect(stateOn(today, ...known).last).toBe('2026-11-01');
  expect(stateOn(today, ...known, entry.put('e', { day: '2026-11-20', type: 'note', text: 'x', people: ['ada'] })).last).toBe('2026-11-20');
});

test('who is due: the longest waiting first, by name among equals', () => {
  const put = (id: string, name: string, since: string) => person.put(id, { name, rhythmWeeks: 4, rhythmSince: since });
  const career = careerOf(put('b', 'Ben', '2026-11-20'), put('a', 'Ann', '2026-11-20'), put('c', 'Cem', '2026-10-01'), put('d', 'Dag', '2027-01-01'));
  expect(whoIsDue(career, today).map((one) => one.person.name)).toEqual(['Cem', 'Ann', 'Ben']);
});

test('a contact logged today makes anybody with a rhythm ahead', () => {
  fc.assert(
    fc.property(anyWrites(today), fc.integer({ min: 1, max: 60 }), (writes, weeks) => {
      const career = careerOf(...writes, ada({ rhythmWeeks: weeks }), contactOn(today));
      expect(rhythmOf(career, career.person.get('ada') as Person, today)).toMatchObject({ state: 'ahead', days: weeks * 7, dueOn: addDays(today, weeks * 7) });
    }),
    { numRuns: 50 },
  );
});
