import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addWeeks,
  dayNumber,
  daysBetween,
  firstDayOf,
  isDay,
  isRoughDay,
  isWeek,
  lastDayOf,
  mondayOf,
  monthOf,
  numberToDay,
  weekday,
  weekNumber,
  weekOf,
  weeksBetween,
  weekToMonday,
} from './time.ts';

const number = fc.integer({ min: -50_000, max: 60_000 });
const day = number.map(numberToDay);

test('days and their numbers stand for each other', () => {
  fc.assert(fc.property(number, (days) => dayNumber(numberToDay(days)) === days));
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(numberToDay(20_780)).toBe('2026-11-23');
});

test('only real days, rough days and ISO weeks are taken', () => {
  for (const text of ['2026-11-23', '2024-02-29', '0001-01-01']) expect(isDay(text), text).toBe(true);
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-23T00:00', '', '20261123', '2026-00-10']) expect(isDay(text), text).toBe(false);
  for (const text of ['2026', '2026-02', '2026-02-28']) expect(isRoughDay(text), text).toBe(true);
  for (const text of ['26', '2026-13', '2026-02-30', '2026-2']) expect(isRoughDay(text), text).toBe(false);
  for (const text of ['2026-W48', '2020-W53']) expect(isWeek(text), text).toBe(true);
  for (const text of ['2021-W53', '2026-W00', '2026-W54', '2026-48', '2026-W4']) expect(isWeek(text), text).toBe(false);
});

test('ISO weeks belong to the year of their Thursday', () => {
  const known = { '2021-01-03': '2020-W53', '2021-01-04': '2021-W01', '2024-12-30': '2025-W01', '2026-11-23': '2026-W48', '2027-01-01': '2026-W53' };
  for (const [of, week] of Object.entries(known)) expect(weekOf(of), of).toBe(week);
  expect(weekNumber('2026-W48')).toBe(48);
});

test('a week leads back to the Monday of any of its days', () => {
  fc.assert(
    fc.property(day, (any) => {
      expect(weekToMonday(weekOf(any))).toBe(mondayOf(any));
      expect(weekday(mondayOf(any))).toBe(1);
      expect(addDays(mondayOf(any), weekday(any) - 1)).toBe(any);
    }),
  );
  expect([weekday('2026-11-23'), weekday('2026-11-29'), weekday('1969-12-31')]).toEqual([1, 7, 3]);
});

test('adding and counting are each other’s inverse', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -3_000, max: 3_000 }), (from, steps) => {
      expect(daysBetween(from, addDays(from, steps))).toBe(steps);
      expect(weeksBetween(weekOf(from), addWeeks(weekOf(from), steps))).toBe(steps);
    }),
  );
});

test('a rough day spans from its first to its last day', () => {
  const spans = { '2024-02': ['2024-02-01', '2024-02-29'], '2023-02': ['2023-02-01', '2023-02-28'], '2026-12': ['2026-12-01', '2026-12-31'] };
  for (const [rough, [first, last]] of Object.entries({ ...spans, '2026': ['2026-01-01', '2026-12-31'], '2026-05-07': ['2026-05-07', '2026-05-07'] }))
    expect([firstDayOf(rough), lastDayOf(rough)]).toEqual([first, last]);
  fc.assert(
    fc.property(
      day.filter((any) => any >= '1000'),
      fc.constantFrom(4, 7, 10),
      (any, length) => {
        const rough = any.slice(0, length);
        expect(firstDayOf(rough) <= any && any <= lastDayOf(rough)).toBe(true);
        expect(isDay(lastDayOf(rough)) && lastDayOf(rough).startsWith(rough)).toBe(true);
        expect(addDays(lastDayOf(rough), 1).startsWith(rough)).toBe(false);
      },
    ),
  );
  expect(monthOf('2026-11-23')).toBe('2026-11');
});
