import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, monthOf, weekOf } from '#core/time.ts';
import { backupsToKeep } from './rotation.ts';

const today = '2026-11-23';
const kept = (days: readonly Day[], day = today) => [...backupsToKeep(days, day)].sort();
const last = (count: number) => Array.from({ length: count }, (_, index) => addDays(today, -index));

test('a year of daily backups leaves seven days, four weeks and six months', () => {
  expect(kept(last(365))).toEqual(
    ['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-08', '2026-11-15', '2026-11-17', '2026-11-18']
      .concat(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])
      .sort(),
  );
});

test('few backups all stay, however old', () => {
  const rare = ['2019-03-01', '2021-07-04', '2024-01-31', '2026-11-01'];
  expect(kept(rare)).toEqual(rare);
  expect(kept([])).toEqual([]);
});

test('a backup of a day to come stays and takes nobody’s place', () => {
  const wrongClock = ['2031-01-01', '2031-01-02'];
  expect(kept([...last(365), ...wrongClock])).toEqual([...kept(last(365)), ...wrongClock]);
});

const dates = fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { maxLength: 200 }).map((backs) => backs.map((back) => addDays(today, -back)));

test('the newest always stay, and every recent week and month keeps one', () => {
  fc.assert(
    fc.property(dates, (days) => {
      const stay = kept(days);
      const newestFirst = [...days].sort().reverse();
      expect(stay).toEqual(expect.arrayContaining(newestFirst.slice(0, 7)));
      for (const [periodOf, count] of [
        [weekOf, 4],
        [monthOf, 6],
      ] as const) {
        const periods = [...new Set(newestFirst.map(periodOf))].slice(0, count);
        expect(periods.filter((period) => !stay.some((day) => periodOf(day) === period))).toEqual([]);
      }
      expect(stay.length).toBeLessThanOrEqual(17);
    }),
  );
});

test('removing day by day ends where removing once would', () => {
  fc.assert(
    fc.property(dates, (days) => {
      const inOrder = [...days].sort();
      const dayByDay = inOrder.reduce<Day[]>((held, day) => kept(held.concat(day), day), []);
      expect(dayByDay).toEqual(kept(inOrder));
    }),
  );
});
