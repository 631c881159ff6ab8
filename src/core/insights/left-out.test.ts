import { expect, test } from 'vitest';
import type { Candidate } from '../moves/candidate.ts';
import { type FullWeek, whyLeftOut } from './left-out.ts';

const candidate = (fields: Partial<Candidate> = {}): Candidate => ({
  key: 'contact.a',
  kind: 'contact',
  what: 'Write to Ada',
  why: 'x',
  ifThen: 'x',
  principle: 'P23',
  minutes: 60,
  value: 4,
  opens: { open: 'none' },
  ...fields,
});
const checkIn = candidate({ key: 'check-in', kind: 'reflection', what: 'Do the weekly check-in', minutes: 40, value: 6 });
const lesson = candidate({ key: 'lesson', kind: 'recovery', what: 'Write a lesson', minutes: 45, value: 7 });
const week = (fields: Partial<FullWeek> = {}): FullWeek => ({
  chosen: [lesson, checkIn],
  kinds: new Map([['reflection', 1]]),
  budgetMinutes: 96,
  minutesLeft: 20,
  slotsLeft: 2,
  most: 5,
  strain: undefined,
  ...fields,
});

test('the first of the reasons that holds is told', () => {
  expect(whyLeftOut(candidate({ minutes: 120 }), week())).toBe('2 h is more than the 96 minutes you set aside');
  expect(whyLeftOut(candidate(), week({ kinds: new Map([['contact', 2]]) }))).toBe('two conversations are enough this week');
  expect(whyLeftOut(candidate(), week())).toBe('1 h would displace “Do the weekly check-in”');
  expect(whyLeftOut(candidate({ minutes: 90 }), week())).toBe('over the 96 minutes you set aside');
  expect(whyLeftOut(candidate({ minutes: 5 }), week())).toBe('the others count for more this week');
});

test('a full week says how many are enough, and for whom', () => {
  const small = candidate({ minutes: 5 });
  expect(whyLeftOut(small, week({ slotsLeft: 0 }))).toBe('five moves are enough for a week');
  expect(whyLeftOut(small, week({ slotsLeft: 0, most: 3, strain: 'low-energy' }))).toBe('three moves are enough while energy is low');
  expect(whyLeftOut(small, week({ slotsLeft: -1, most: 3, strain: 'layoff' }))).toBe('three small things are enough for now');
});
