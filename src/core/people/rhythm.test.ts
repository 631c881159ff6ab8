import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry } from '../journal/journal.ts';
import type { Write } from '../record.ts';
import { type Setback, setback } from '../setbacks/setbacks.ts';
import { anyWrites, careerOf } from '../testing/careers.ts';
import { addDays, type Day } from '../time.ts';
import { group } from './groups.ts';
import { type Person, person, rhythms } from './people.ts';
import { isQuiet } from './quiet.ts';
import { type Rhythm, rhythmOf, whoIsDue } from './rhythm.ts';
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

test('a pause keeps somebody out until its day has come, and who waited is due then, late only a week later', () => {
  const known = [ada({ rhythmWeeks: 1, rhythmSince: '2026-01-01', pausedUntil: '2026-12-01' }), contactOn('2026-10-01')];
  expect(stateOn('2026-11-30', ...known)).toMatchObject({ state: 'paused', dueOn: '2026-12-01' });
  expect(stateOn('2026-12-01', ...known)).toMatchObject({ state: 'due', days: 0 });
  expect(stateOn('2026-12-07', ...known).state).toBe('due');
  expect(stateOn('2026-12-08', ...known)).toMatchObject({ state: 'late', days: 7 });
  expect(whoIsDue(careerOf(...known), '2026-11-30')).toEqual([]);
});

test('in a quiet month nobody is due or late, and who waited is due on the first day after', () => {
  const known = (last: string) => [ada({ rhythmWeeks: 4, rhythmSince: '2026-01-01', quietMonths: [12] }), contactOn(last)];
  expect(stateOn('2026-12-15', ...known('2026-11-10'))).toMatchObject({ state: 'quiet', dueOn: '2027-01-01', days: 17 });
  expect(stateOn('2026-12-01', ...known('2026-11-10'))).toMatchObject({ state: 'ahead', dueOn: '2027-01-01', days: 31 });
  expect(stateOn('2026-12-15', ...known('2026-10-01')).state).toBe('quiet');
  expect(stateOn('2027-01-01', ...known('2026-10-01'))).toMatchObject({ state: 'due', dueOn: '2027-01-01', days: 0 });
  expect(stateOn('2027-01-08', ...known('2026-10-01')).state).toBe('late');
  expect(stateOn('2026-12-15', ada({ rhythmWeeks: 4, rhythmSince: '2026-11-01', quietMonths: [12] })).state).toBe('quiet');
});

test('a group gives its rhythm to whoever is in it and has none of their own, from the day it was set', () => {
  const leaders = group.put('g', { name: 'Leaders', tag: 'Leaders', rhythmWeeks: 13, rhythmSince: '2026-11-20' });
  const peers = group.put('p', { name: 'Peers', tie: 'peer', rhythmWeeks: 4, rhythmSince: '2026-11-20' });
  const on = (fields: Partial<Person>, ...more: Write[]) => stateOn(today, ada(fields), contactOn('2021-05-01'), leaders, peers, ...more);
  expect(on({ tags: ['leaders'] })).toMatchObject({ state: 'due', dueOn: '2026-11-20', chosen: { weeks: 13, from: { id: 'g' } } });
  expect(on({ tags: ['LEADERS'], ties: [{ tie: 'peer' }] }).chosen).toMatchObject({ weeks: 4, from: { id: 'p' } });
  expect(on({ tags: ['leaders'], ties: [{ tie: 'peer', to: '2026-10' }] }).chosen?.weeks).toBe(13);
  expect(on({ tags: ['leaders'], rhythmWeeks: 52 }).chosen).toMatchObject({ weeks: 52, from: 'own' });
  expect(on({ tags: ['leaders'], noRhythm: true }).state).toBe('none');
  expect(on({ ties: [{ tie: 'peer', from: '2026-11-22' }] }).dueOn).toBe('2026-11-22');
  expect(on({}).state).toBe('none');
});

test('after a setback rhythms start anew from the day it was over, and nobody is late for the time before', () => {
  const over = (fields: Partial<Setback> = {}) => setback.put('s', { day: '2026-06-01', type: 'layoff', ended: '2026-11-16', ...fields });
  const known = [ada({ rhythmWeeks: 4, rhythmSince: '2026-01-01' }), contactOn('2026-05-11')];
  expect(stateOn('2026-11-16', ...known, over())).toMatchObject({ state: 'ahead', dueOn: '2026-12-14', days: 28 });
  expect(stateOn('2026-12-14', ...known, over()).state).toBe('due');
  expect(stateOn('2026-12-21', ...known, over()).state).toBe('late');
  expect(stateOn('2026-11-16', ...known).state).toBe('late');
  const yearly = [ada({ rhythmWeeks: 52, rhythmSince: '2025-01-01' }), over()];
  expect(stateOn('2026-11-16', ...yearly)).toMatchObject({ state: 'ahead', dueOn: '2027-02-15' });
  expect(stateOn('2027-02-15', ...yearly).state).toBe('due');
  expect(stateOn('2026-11-16', ada({ rhythmWeeks: 4 }), contactOn('2026-11-01'), over()).dueOn).toBe('2026-11-29');
  expect(stateOn('2026-11-16', ...known, over({ ended: undefined, paused: '2026-11-02' })).dueOn).toBe('2026-11-30');
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

describe('whatever the rhythm, the contacts, the pause and the quiet months', () => {
  const around = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(today, days));
  const weeks = fc.option(fc.oneof(fc.constantFrom(...rhythms.map((one) => one.weeks)), fc.integer({ min: 1, max: 60 })), { nil: undefined });
  const life = fc.record({
    own: weeks,
    byGroup: weeks,
    since: around(-900, 0),
    groupSince: around(-900, 0),
    pausedUntil: fc.option(around(-400, 200), { nil: undefined }),
    quietMonths: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 11 }), { nil: undefined }),
    contacts: fc.array(fc.tuple(around(-900, 0), fc.boolean()), { maxLength: 5 }),
  });
  type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;
  const writesOf = ({ own, byGroup, since, groupSince, pausedUntil, quietMonths, contacts }: Life): Write[] => [
    ada({ rhythmWeeks: own, rhythmSince: own === undefined ? undefined : since, tags: ['g'], pausedUntil, quietMonths }),
    group.put('g', { name: 'G', tag: 'g', rhythmWeeks: byGroup, rhythmSince: byGroup === undefined ? undefined : groupSince }),
    ...contacts.map(([day, logged], i) => (logged ? contactOn(day, `t${i}`) : entry.put(`e${i}`, { day, type: 'note', text: 'x', people: ['ada'] }))),
  ];
  const holds = (says: (of: Life & { readonly on: (day: Day, ...more: Write[]) => Rhythm; readonly last: Day | undefined; readonly weeks: number }) => void) =>
    fc.assert(
      fc.property(life, (of) => {
        const writes = writesOf(of);
        const last = of.contacts
          .map(([day]) => day)
          .sort()
          .at(-1);
        if (of.own !== undefined || of.byGroup !== undefined)
          says({ ...of, on: (day, ...more) => stateOn(day, ...writes, ...more), last, weeks: of.own ?? of.byGroup ?? 0 });
      }),
      { numRuns: 100 },
    );
  const days = Array.from({ length: 18 }, (_, i) => addDays(today, i * 29));

  test('nobody is due before the rhythm is full, and late only after a week of being due', () =>
    holds(({ on, last, weeks }) => {
      for (const day of days) {
        const { state, dueOn = day, days: away } = on(day);
        if (state === 'late' || state === 'due') expect(dueOn <= day).toBe(true);
        else expect(dueOn > day).toBe(true);
        if (state === 'late') expect(away).toBeGreaterThanOrEqual(7);
        if (last !== undefined && (state === 'due' || state === 'late')) expect(day >= addDays(last, weeks * 7)).toBe(true);
        if (state === 'late') for (const before of [1, 3, 6]) expect(['due', 'late']).toContain(on(addDays(day, -before)).state);
      }
    }));

  test('after its day somebody is always due, unless paused or in a quiet month, in which nobody is', () =>
    holds(({ on, pausedUntil, quietMonths }) => {
      const { dueOn = today } = on(today);
      for (const day of [dueOn, ...days.filter((one) => one >= dueOn)]) {
        const { state } = on(day);
        const away = (pausedUntil !== undefined && pausedUntil > day) || isQuiet({ quietMonths }, day);
        expect(away ? ['paused', 'quiet'] : ['due', 'late']).toContain(state);
      }
    }));

  test('quiet months never swallow a contact: within a year it is due, and a week after late', () =>
    holds(({ on, pausedUntil, weeks }) => {
      const start = pausedUntil !== undefined && pausedUntil > today ? pausedUntil : today;
      const { dueOn = '' } = on(start);
      expect(dueOn <= addDays(start, weeks * 7 + 366)).toBe(true);
      expect(on(dueOn).state).toBe('due');
    }));

  test('a contact on a day makes anybody ahead on that day, or leaves them paused', () =>
    holds(({ on, pausedUntil }) => {
      for (const day of days.slice(0, 10))
        expect(on(day, contactOn(day, 'now')).state).toBe(pausedUntil !== undefined && pausedUntil > day ? 'paused' : 'ahead');
    }));

  test('the order in which contacts are written down says nothing', () =>
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 99 }), (of, seed) => {
        const shuffled = {
          ...of,
          contacts: of.contacts
            .map((one, i) => ({ one, key: (i * 7919 + seed * 104729) % 31 }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one),
        };
        expect(stateOn(today, ...writesOf(shuffled).reverse())).toEqual(stateOn(today, ...writesOf(of)));
      }),
    ));
});
