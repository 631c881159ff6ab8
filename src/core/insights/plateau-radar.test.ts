import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { checkin } from '../pulse/pulse.ts';
import { ringing } from '../radar/answers.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { setback } from '../setbacks/setbacks.ts';
import { answers, anyWrites, careerOf } from '../testing/careers.ts';
import { addWeeks, type Week, weekOf, weekToMonday } from '../time.ts';
import { plateauRadar } from './plateau-radar.ts';

const today = '2026-11-25';
const ago = (weeks: number): Week => addWeeks(weekOf(today), -weeks);
const since = (weeks: number) => role.put('r', { title: 'Product Manager', from: weekToMonday(ago(weeks)) });
const checked = (week: Week, level: number, couldAYearAgo: boolean): Write =>
  checkin.put(week, { week, day: weekToMonday(week), ...answers, challenge: level, learning: level, couldAYearAgo });
const usual = Array.from({ length: 50 }, (_, i) => checked(ago(69 - i), 4, false));
const fallen = Array.from({ length: 20 }, (_, i) => checked(ago(19 - i), 2, true));
const read = (...writes: Write[]) => plateauRadar.of(careerOf(...writes), today);

test('without a role, and before enough, it says what is missing', () => {
  expect(plateauRadar.of(emptyCareer, today)).toMatchObject({ standing: 'no-role', chance: 0, contributions: expect.any(Array) });
  expect(read(since(8), ...fallen).learning).toEqual({ counts: 'weeks-in-role', have: 8, of: 20 });
  expect(read(since(60), ...fallen.slice(-8))).toMatchObject({ standing: 'learning', chance: 0, learning: { counts: 'check-ins', have: 8, of: 20 } });
});

test('a long fall is likely a plateau, with its beginning, its check-ins and what each added', () => {
  const radar = read(since(80), ...usual, ...fallen);
  expect(radar).toMatchObject({ standing: 'likely', role: 'r', tenure: 80, since: ago(20), otherCause: undefined });
  expect([radar.below.length, radar.ticked.length, radar.falls.checkins.length]).toEqual([20, 20, 20]);
  expect(radar.contributions.reduce((sum, one) => sum + one.sum, 0)).toBeCloseTo(radar.score, 9);
  expect(radar.contributions.find(({ term }) => term === 'tick')?.speaksFor).toHaveLength(20);
});

test('steady weeks are clear, and what is still to come is left out', () => {
  expect(read(since(80), ...usual)).toMatchObject({ standing: 'clear', since: undefined, score: 0 });
  expect(plateauRadar.of(careerOf(since(80), ...usual, ...fallen), weekToMonday(ago(20)))).toMatchObject({ standing: 'clear', score: 0 });
});

test('a no is quiet at once and for twelve weeks of check-ins, then reads from there; a yes changes no figure; partly is half of it at once', () => {
  const said = (weeks: number, rings: 'yes' | 'partly' | 'no') => ringing.put(ago(weeks), { week: ago(weeks), day: weekToMonday(ago(weeks)), rings });
  const fall = [since(80), ...usual, ...fallen];
  expect(read(...fall, said(0, 'no'))).toMatchObject({ standing: 'quiet', chance: 0, since: undefined, score: 0, evidence: undefined });
  expect(read(...fall, said(5, 'no'))).toMatchObject({ standing: 'quiet' });
  expect(read(...fall, said(14, 'no')).since).toBe(ago(14));
  const plain = read(...fall);
  expect({ ...read(...fall, said(0, 'yes')), said: [] }).toEqual(plain);
  expect(read(...fall, said(0, 'yes')).said.map(({ rings }) => rings)).toEqual(['yes']);
  expect(read(...fall, said(0, 'partly'))).toMatchObject({ since: ago(20), score: expect.closeTo(plain.score / 2, 9) });
});

test('a new role begins anew, before its first check-in already', () => {
  const moved = role.put('s', { title: 'Group Product Manager', from: weekToMonday(ago(0)) });
  expect(read(since(80), moved, ...usual, ...fallen)).toMatchObject({ standing: 'learning', role: 's', chance: 0, since: undefined, score: 0 });
});

test('a setback hushes the radar, and its check-ins neither raise an alarm nor lower the normal', () => {
  const passed = (weeks: number, ended?: number) =>
    setback.put('s', { day: weekToMonday(ago(weeks)), type: 'passed-over', ended: ended === undefined ? undefined : weekToMonday(ago(ended)) });
  expect(read(since(80), ...usual, ...fallen, passed(2))).toMatchObject({ standing: 'quiet', chance: 0, learning: undefined });
  expect(read(since(80), ...usual, ...fallen, passed(10, 8)).standing).toBe('quiet');
  const later = read(since(80), ...usual, ...fallen.slice(0, 18), passed(20, 1));
  expect(later).toMatchObject({ standing: 'clear', score: 0 });
  expect(later.weeks.every(({ week }) => week < ago(20))).toBe(true);
});

test('the order in which check-ins were written does not matter', () => {
  fc.assert(
    fc.property(anyWrites(today), (writes) => {
      const each = [...new Map(writes.map((one) => [`${one.kind}/${one.id}`, one])).values()];
      expect(read(...each.reverse())).toEqual(read(...writes));
    }),
  );
});
