import { expect, test } from 'vitest';
import { careerOf } from '../testing/careers.ts';
import { addDays, addWeeks, weekOf } from '../time.ts';
import { type Experiment, experiment } from './experiments.ts';
import { lanesOf } from './lanes.ts';
import { asksReading, asksReadout, endOf, progressOf, testsDue, weeksMissed, weeksOf } from './schedule.ts';

/** A Wednesday. */
const today = '2026-03-04';
const agreed = { success: 'Energy', wouldDrop: 'None' };
const body = { title: 'Shadow Ana', hypotheses: ['h'], type: 'shadowing', hours: 4, risk: 0, strength: 2 } as const;
const put = (id: string, fields: Partial<Experiment>) => experiment.put(id, { ...body, hypotheses: ['h'], ...fields });
const rowOf = (fields: Partial<Experiment>): Experiment => careerOf(put('t', fields)).experiment.get('t') as Experiment;

test('a test runs from its start to its last day, four weeks when none is named', () => {
  expect(progressOf(rowOf({ started: '2026-02-17' }), today)).toEqual({ day: 16, of: 28 });
  expect(endOf(rowOf({ started: '2026-02-17' }))).toBe('2026-03-16');
  expect(progressOf(rowOf({ started: '2026-02-17', to: '2026-02-26' }), today)).toEqual({ day: 16, of: 10 });
  expect(endOf(rowOf({ from: today }))).toBe('2026-03-31');
  expect([endOf(rowOf({})), progressOf(rowOf({ from: today }), today)]).toEqual([undefined, undefined]);
});

test('a week is asked for from the second one on, once, and no more when the readout is', () => {
  const started = addDays(today, -7);
  const week = weekOf(today);
  expect(asksReading(rowOf({ started }), today)).toBe(week);
  expect(asksReading(rowOf({ started: addDays(today, -2) }), today)).toBeUndefined();
  expect(asksReading(rowOf({ started, readings: [{ week, energy: 1 }] }), today)).toBeUndefined();
  expect(asksReading(rowOf({}), today)).toBeUndefined();
  const last = rowOf({ started, to: today });
  expect([asksReading(last, today), asksReadout(last, today), asksReadout(last, addDays(today, -1))]).toEqual([undefined, true, false]);
  for (const closed of [{ stopped: today }, { readOut: today, outcome: 'for' as const }])
    expect([asksReading(rowOf({ started, ...closed }), today), asksReadout(rowOf({ started, to: today, ...closed }), today)]).toEqual([undefined, false]);
  expect(testsDue(careerOf(put('a', { started }), put('b', { started, to: today }), put('c', {})), today).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('each week of a test is noted, missed, now or ahead; one that ended early has nothing ahead', () => {
  const started = '2026-02-11';
  const noted = { week: weekOf('2026-02-18'), energy: -1 };
  const row = rowOf({ started, readings: [noted] });
  expect(weeksOf(row, today).map(({ state }) => state)).toEqual(['missed', 'noted', 'missed', 'now', 'ahead']);
  expect(weeksOf(row, today)[1]?.reading).toEqual(noted);
  expect(weeksMissed(row, today)).toEqual([addWeeks(weekOf(today), -1)]);
  expect(weeksOf(rowOf({ started, stopped: '2026-02-20', readings: [noted] }), today).map(({ state }) => state)).toEqual(['missed', 'noted']);
  expect(weeksOf(rowOf({}), today)).toEqual([]);
});

test('running tests are now, soon or agreed ones next, the rest later; each by day', () => {
  const career = careerOf(
    put('a', { started: '2026-02-20' }),
    put('b', { started: '2026-02-01', ...agreed }),
    put('c', { from: '2026-04-04' }),
    put('d', { from: '2026-03-09', ...agreed }),
    put('e', { from: '2026-05-01', ...agreed }),
    put('f', agreed),
    put('g', {}),
    put('h', { started: '2026-01-01', readOut: '2026-01-20', outcome: 'for' }),
    put('i', { started: '2026-01-01', readOut: '2026-02-20', outcome: 'for' }),
    put('j', { started: '2026-01-01', stopped: '2026-02-20' }),
  );
  const ids = Object.values(lanesOf(career, today)).map((rows) => rows.map(({ id }) => id).join(''));
  expect(ids).toEqual(['ba', 'dcf', 'eg', 'ih', 'j']);
});
