import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { careerOf, checkinFor } from '../testing/careers.ts';
import { weekOf } from '../time.ts';
import { pulseMoves } from './moves.ts';

const [monday, thursday, friday, sunday] = ['2026-11-23', '2026-11-26', '2026-11-27', '2026-11-29'];
const offer = (day: string, ...writes: Write[]) => pulseMoves.offer(careerOf(...writes), day)[0];
const lastWeek = checkinFor('2026-11-20');

test('the first check-in is offered on any day', () => {
  for (const day of [monday, sunday])
    expect(pulseMoves.offer(emptyCareer, day)[0]).toMatchObject({ key: 'check-in', opens: { open: 'check-in', target: '2026-W48' } });
});

test('the weekly check-in is offered from its day on, until it is answered', () => {
  expect(offer(thursday, lastWeek)).toBeUndefined();
  for (const day of [friday, sunday]) expect(offer(day, lastWeek)?.key).toBe('check-in');
  expect(offer(friday, lastWeek, checkinFor(thursday))).toBeUndefined();
  expect(offer(monday, lastWeek, profile.put(profileId, { checkinDay: 1 }))?.key).toBe('check-in');
});

test('it says how often and what was answered before, and waits for the day', () => {
  const one = offer(friday, lastWeek, checkinFor('2026-11-13'), checkinFor('2020-01-01'));
  expect(one?.why).toBe('You answered two of the last twelve weeks. In the latest, on 20 November, challenge was 3 and energy 3 of 5.');
  expect(one?.ifThen).toMatch(/^If it is Friday /);
});

test('a missing last week is offered until this week’s day, only to who has answered before', () => {
  const before = checkinFor('2026-11-13');
  expect(offer(monday, before)).toMatchObject({ key: 'check-in.missed', opens: { target: '2026-W47' } });
  expect(offer(monday, before)?.why).toBe("Last week has no answers; one of the twelve weeks before it has. Friday is the day you keep for this week's.");
  expect(offer(friday, before)?.key).toBe('check-in');
  expect(offer(monday, before, lastWeek)).toBeUndefined();
  expect(offer(monday, before, checkinFor(monday))).toBeUndefined();
});

test('the move is met by the answers of its week', () => {
  const row = (key: string, target: string) => ({
    id: 'm',
    key,
    kind: 'reflection' as const,
    what: 'x',
    minutes: 2,
    week: weekOf(monday),
    state: 'open' as const,
    planned: monday,
    opens: { open: 'check-in' as const, target },
  });
  expect(pulseMoves.met(careerOf(lastWeek), row('check-in.missed', '2026-W47'))).toEqual({ how: 'Checked in', on: '2026-11-20' });
  expect(pulseMoves.met(careerOf(lastWeek), row('check-in', '2026-W48'))).toBeUndefined();
  expect(pulseMoves.met(careerOf(lastWeek), row('own.x', '2026-W47'))).toBeUndefined();
});
