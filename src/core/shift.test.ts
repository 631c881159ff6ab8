import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from './career.ts';
import { applyWrites } from './change.ts';
import { checkCareer } from './check.ts';
import { moveId } from './moves/moves.ts';
import type { Write } from './record.ts';
import { shiftCareer, shiftRoughDay } from './shift.ts';
import { addDays, addWeeks, daysBetween, numberToDay, weekday, weekOf, weeksBetween } from './time.ts';

const day = fc.integer({ min: 10_957, max: 32_000 }).map(numberToDay);
const week = day.map(weekOf);
const rough = fc.oneof(
  day,
  day.map((at) => at.slice(0, 7)),
  day.map((at) => at.slice(0, 4)),
);
const key = fc.oneof(
  fc.constantFrom('contact.ana', 'own.1'),
  week.map((of) => `capture.${of}`),
);
const answers = { challenge: 3, learning: 3, energy: 3, impact: 3, support: 3 };
const put = (kind: string, id: string, body: Write['body']): Write => ({ kind, id, body });

const write: fc.Arbitrary<Write> = fc.oneof(
  fc.tuple(rough, rough).map(([from, to]) => put('role', 'r', { title: '2026', from, to })),
  fc
    .tuple(rough, day)
    .map(([from, since]) => put('person', 'ana', { name: 'Ana', ties: [{ tie: 'board', from }, { tie: 'peer' }], rhythmWeeks: 4, rhythmSince: since })),
  day.map((on) => put('entry', 'e', { day: on, type: 'note', text: '2026-W48', people: ['ana'] })),
  fc.tuple(week, day).map(([of, on]) => put('checkin', of, { ...answers, week: of, day: on })),
  fc.tuple(week, day, key).map(([of, on, name]) =>
    put('move', moveId(of, name), {
      week: of,
      key: name,
      kind: 'own',
      what: 'Walk',
      minutes: 5,
      opens: { open: 'check-in', target: of },
      state: 'done',
      planned: on,
      settled: on,
      since: of,
    }),
  ),
);
const career = fc.array(write, { maxLength: 12 }).map((writes) => applyWrites(applyWrites(emptyCareer, [put('person', 'ana', { name: 'Ana' })]), writes));

test('a shift inside one week gives back the very same career', () => {
  fc.assert(
    fc.property(career, day, (lived, on) => {
      expect(shiftCareer(lived, on, on)).toBe(lived);
      expect(shiftCareer(lived, addDays(on, 1 - weekday(on)), addDays(on, 7 - weekday(on)))).toBe(lived);
    }),
  );
});

test('there and back is the same career', () => {
  fc.assert(
    fc.property(career, day, day, (lived, from, to) => {
      expect(shiftCareer(shiftCareer(lived, from, to), to, from)).toEqual(lived);
    }),
  );
});

test('every day, week and id made of a week moves by the same weeks; texts and names stay', () => {
  fc.assert(
    fc.property(career, day, day, (lived, from, to) => {
      const weeks = weeksBetween(weekOf(from), weekOf(to));
      const shifted = shiftCareer(lived, from, to);
      expect(checkCareer(shifted)).toEqual([]);
      const entry = lived.entry.get('e');
      if (entry) expect(shifted.entry.get('e')).toEqual({ ...entry, day: addDays(entry.day, weeks * 7) });
      for (const row of lived.checkin.values()) {
        const of = addWeeks(row.week, weeks);
        expect(shifted.checkin.get(of)).toEqual({ ...row, id: of, week: of, day: addDays(row.day, weeks * 7) });
      }
      for (const [id, row] of shifted.move) {
        expect(id).toBe(moveId(row.week, row.key));
        expect(row.opens?.target).toBe(row.week);
      }
      expect([...shifted.move.values()].map((row) => row.week)).toEqual([...lived.move.values()].map((row) => addWeeks(row.week, weeks)));
      expect(shifted.role.get('r')?.title).toBe(lived.role.get('r')?.title);
      const [was, is] = [lived.person.get('ana'), shifted.person.get('ana')];
      if (was?.rhythmSince) expect(is?.rhythmSince).toBe(addDays(was.rhythmSince, weeks * 7));
      expect(is?.ties?.map((tie) => tie.from)).toEqual(was?.ties?.map((tie) => tie.from && shiftRoughDay(tie.from, weeks)));
    }),
  );
});

test('a rough day stays as rough as it is and lands within half a month or half a year', () => {
  expect(shiftRoughDay('2026-11-23', 2)).toBe('2026-12-07');
  expect(shiftRoughDay('2026-11', 2)).toBe('2026-11');
  expect(shiftRoughDay('2026-11', 9)).toBe('2027-01');
  expect(shiftRoughDay('2026-01', -5)).toBe('2025-12');
  expect(shiftRoughDay('2019', 20)).toBe('2019');
  expect(shiftRoughDay('2019', 52)).toBe('2020');
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (on, weeks) => {
      const middle = `${on.slice(0, 7)}-15`;
      const landed = `${shiftRoughDay(on.slice(0, 7), weeks)}-15`;
      expect(Math.abs(daysBetween(addDays(middle, weeks * 7), landed))).toBeLessThanOrEqual(17);
    }),
  );
});

test('records of a newer version are carried as they are', () => {
  const newer = applyWrites(emptyCareer, [put('trophy', '2026-W48', { week: '2026-W48' })]);
  const shifted = shiftCareer(newer, '2026-11-23', '2027-11-23') as unknown as Record<string, ReadonlyMap<string, unknown>>;
  expect(shifted.trophy?.get('2026-W48')).toEqual({ id: '2026-W48', week: '2026-W48' });
});
