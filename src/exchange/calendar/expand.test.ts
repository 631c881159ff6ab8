import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, type Day, dayNumber, numberToDay, weekday } from '#core/time.ts';
import { expandRule } from './expand.ts';
import { parseRule, type Rule } from './rule.ts';

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const rough = { days: 10_000_000 };
const ruleOf = (text: string): Rule => {
  const rule = parseRule(text);
  if ('refused' in rule) throw new Error(`${text}: ${rule.refused}`);
  return rule;
};
const expand = (text: string, start: Day, upTo: Day) => expandRule(ruleOf(text), start, upTo, { ...rough });

const list = (values: readonly (string | number)[] | undefined, name: string) => (values && values.length > 0 ? `;${name}=${values.join(',')}` : '');
const some = <T>(from: readonly T[]) => fc.option(fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 3 }), { nil: undefined });
const monthDays = [1, 2, 15, 28, 29, 30, 31, -1, -2, -31];
const nth = ['1MO', '2TU', '-1FR', '5WE', '-2SU', 'TH', 'SA'];
const shared = { interval: fc.integer({ min: 1, max: 5 }), months: some([1, 2, 3, 6, 12]), wkst: fc.constantFrom('MO', 'SU', 'WE') };
const positions = some([1, 2, -1]);

const daily = fc
  .record({ ...shared, days: some(names), dates: some(monthDays) })
  .map((r) => `FREQ=DAILY;INTERVAL=${r.interval}${list(r.months, 'BYMONTH')}${list(r.days, 'BYDAY')}${list(r.dates, 'BYMONTHDAY')}`);
const weekly = fc
  .record({ ...shared, days: some(names) })
  .map((r) => `FREQ=WEEKLY;INTERVAL=${r.interval};WKST=${r.wkst}${list(r.months, 'BYMONTH')}${list(r.days, 'BYDAY')}`);
const monthly = fc
  .record({ ...shared, days: some(nth), dates: some(monthDays), at: positions })
  .map(
    (r) =>
      `FREQ=MONTHLY;INTERVAL=${r.interval}${list(r.months, 'BYMONTH')}${list(r.days, 'BYDAY')}${list(r.dates, 'BYMONTHDAY')}${r.days || r.dates ? list(r.at, 'BYSETPOS') : ''}`,
  );
const yearly = fc
  .record({ ...shared, days: some(nth), dates: some(monthDays), yearDays: some([1, 60, 100, 366, -1, -366]) })
  .map(
    (r) =>
      `FREQ=YEARLY;INTERVAL=${r.interval}${list(r.months, 'BYMONTH')}${list(r.days, 'BYDAY')}${list(r.dates, 'BYMONTHDAY')}${list(r.yearDays, 'BYYEARDAY')}`,
  );
const anyStart = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2024-12-31') }).map(numberToDay);
const anySpan = fc.integer({ min: 0, max: 2_500 });

/** Every day of the month or year that holds `day`, by walking. */
function around(day: Day, letters: number): Day[] {
  const held: Day[] = [];
  let first = day;
  while (addDays(first, -1).slice(0, letters) === day.slice(0, letters)) first = addDays(first, -1);
  for (let one = first; one.slice(0, letters) === day.slice(0, letters); one = addDays(one, 1)) held.push(one);
  return held;
}

/** What RFC 5545 says of one day, asked of each day alone: slow, and with nothing taken from the code under test but the parts of the text. */
function isOn(text: string, start: Day, day: Day): boolean {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]*)`).exec(text)?.[1];
  const items = (name: string) => part(name)?.split(',') ?? [];
  const freq = part('FREQ') ?? '';
  const interval = Number(part('INTERVAL') ?? 1);
  const months = (one: Day) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
  const weekStart = names.indexOf(part('WKST') ?? 'MO') + 1;
  const weekFirst = (one: Day) => {
    let first = one;
    while (weekday(first) !== weekStart) first = addDays(first, -1);
    return dayNumber(first);
  };
  const apart = {
    DAILY: dayNumber(day) - dayNumber(start),
    WEEKLY: (weekFirst(day) - weekFirst(start)) / 7,
    MONTHLY: months(day) - months(start),
    YEARLY: Number(day.slice(0, 4)) - Number(start.slice(0, 4)),
  }[freq] as number;
  if (apart % interval !== 0) return false;
  const fits = (one: Day): boolean => {
    const [month, year] = [around(one, 7), around(one, 4)];
    const counts = (values: string[], within: Day[]) => values.some((value) => within.at(Number(value) > 0 ? Number(value) - 1 : Number(value)) === one);
    const [byMonth, byDay, byDate, byYearDay] = [items('BYMONTH'), items('BYDAY'), items('BYMONTHDAY'), items('BYYEARDAY')];
    if (byMonth.length > 0 && !byMonth.includes(String(Number(one.slice(5, 7))))) return false;
    if (byDate.length > 0 && !counts(byDate, month)) return false;
    if (byYearDay.length > 0 && !counts(byYearDay, year)) return false;
    const scope = freq === 'MONTHLY' || byMonth.length > 0 ? month : year;
    const onDay = (value: string) => {
      const same = scope.filter((other) => weekday(other) === names.indexOf(value.slice(-2)) + 1);
      return value.length === 2 ? same.includes(one) : counts([value.slice(0, -2)], same);
    };
    if (byDay.length > 0) return byDay.some(onDay);
    if (freq === 'DAILY' || byDate.length > 0 || byYearDay.length > 0) return true;
    if (freq === 'WEEKLY') return weekday(one) === weekday(start);
    return one.slice(8) === start.slice(8) && (freq === 'MONTHLY' || byMonth.length > 0 || one.slice(5, 7) === start.slice(5, 7));
  };
  const at = items('BYSETPOS');
  if (at.length === 0 || !fits(day)) return fits(day);
  const set = around(day, 7).filter(fits);
  return at.some((value) => set.at(Number(value) > 0 ? Number(value) - 1 : Number(value)) === day);
}

// Seen red: with `Math.ceil(at / 7)` as `Math.floor(at / 7)`, and with the week's start left out of `period`.
test('the days of a rule are those that each, asked alone, is one of', () => {
  fc.assert(
    fc.property(fc.oneof(daily, weekly, monthly, yearly), anyStart, fc.integer({ min: 0, max: 450 }), (text, start, span) => {
      const expected: Day[] = [start];
      for (let day = 1; day <= span; day += 1) if (isOn(text, start, addDays(start, day))) expected.push(addDays(start, day));
      expect(expand(text, start, addDays(start, span))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('another reader of calendars finds the same days', () => {
  const simple = fc.oneof(
    weekly.filter((text) => !text.includes('BYMONTH')),
    fc.record({ ...shared, days: some(nth) }).map((r) => `FREQ=MONTHLY;INTERVAL=${r.interval}${list(r.days, 'BYDAY')}`),
    fc.record(shared).map((r) => `FREQ=YEARLY;INTERVAL=${r.interval}`),
    fc.record(shared).map((r) => `FREQ=DAILY;INTERVAL=${r.interval}`),
  );
  fc.assert(
    fc.property(simple, anyStart, anySpan, (text, start, span) => {
      const upTo = addDays(start, span);
      const theirs: Day[] = [start];
      const steps = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
      for (let next = steps.next(); next && next.toString() <= upTo; next = steps.next()) if (next.toString() > start) theirs.push(next.toString());
      expect(expand(text, start, upTo)).toEqual(theirs);
    }),
    { numRuns: 100 },
  );
});

test.for([
  ['FREQ=DAILY;COUNT=3', '2026-01-30', ['2026-01-30', '2026-01-31', '2026-02-01']],
  ['FREQ=MONTHLY;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
  ['FREQ=YEARLY', '2024-02-29', ['2024-02-29']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-01-30', ['2026-01-30', '2026-02-27']],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2025-05-12', ['2025-05-12', '2026-05-11']],
  ['FREQ=YEARLY;BYWEEKNO=1', '2025-01-01', ['2025-01-01', '2025-12-31']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4', '1997-08-05', ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4', '1997-08-05', ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31']],
] as const)('%s from %s', ([text, start, days]) => {
  expect(expand(text, start, '2026-12-31')).toEqual(days);
});

test('work is bounded: a rule stops where its budget or the most it may give ends', () => {
  expect(expandRule(ruleOf('FREQ=DAILY'), '2020-01-01', '2026-01-01', { days: 100 })).toBeNull();
  expect(expandRule(ruleOf('FREQ=DAILY'), '2020-01-01', '2026-01-01', { ...rough }, 100)).toBeNull();
  expect(expandRule(ruleOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'), '2020-01-01', '2200-01-01', { ...rough })).toEqual(['2020-01-01']);
  expect(expandRule(ruleOf('FREQ=DAILY'), '2026-01-02', '2026-01-01', { ...rough })).toEqual([]);
});
