import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { emptyCareer } from '../career.ts';
import { answers, careerOf, checkinFor, contextOn } from '../testing/careers.ts';
import { checkIn, removeCheckin } from './actions.ts';
import { checkin, checkinOf, checkinsByWeek } from './pulse.ts';

const today = '2026-11-25';
const run = (input: unknown, career = emptyCareer) => runAction(checkIn as unknown as Action, career, input, contextOn(today));

test('a check-in is for this week unless it names an earlier one, and bears the day it was answered', () => {
  expect(run(answers)).toEqual({ ok: true, writes: [checkin.put('2026-W48', { week: '2026-W48', day: today, ...answers })] });
  expect(run({ ...answers, week: '2026-W40', couldAYearAgo: false })).toEqual({
    ok: true,
    writes: [checkin.put('2026-W40', { week: '2026-W40', day: today, ...answers, couldAYearAgo: false })],
  });
});

test('answering again replaces the answers: a week has one check-in', () => {
  const career = careerOf(checkinFor(today, 1));
  expect(run(answers, career)).toMatchObject({ ok: true, writes: [{ id: '2026-W48', body: { energy: 3 } }] });
});

test('weeks to come, unreal weeks and answers off the scale are refused', () => {
  expect(run({ ...answers, week: '2026-W49' })).toEqual({ ok: false, reason: 'That week has not begun yet. Check in once it has.' });
  expect(run({ ...answers, week: '2026-W54' })).toEqual({ ok: false, reason: 'Week: write a week as 2026-W48.' });
  expect(run({ ...answers, energy: 0 })).toEqual({ ok: false, reason: 'Energy: choose 1 to 5.' });
  expect(run({ ...answers, energy: undefined }).ok).toBe(false);
});

test('check-ins come by week, the earliest first, across the turn of the year', () => {
  const career = careerOf(checkinFor('2027-01-05'), checkinFor('2026-12-28'), checkinFor('2026-03-02'));
  expect(checkinsByWeek(career).map((row) => row.week)).toEqual(['2026-W10', '2026-W53', '2027-W01']);
  expect(checkinOf(career, '2026-W53')?.day).toBe('2026-12-28');
});

test('a check-in is removed by its week', () => {
  expect(runAction(removeCheckin as unknown as Action, careerOf(checkinFor(today)), { week: '2026-W48' }, contextOn(today))).toEqual({
    ok: true,
    writes: [checkin.remove('2026-W48')],
  });
});
