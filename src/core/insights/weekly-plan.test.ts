import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benchDay, generateCareer } from '../../../bench/career.ts';
import { type Career, emptyCareer } from '../career.ts';
import { entry } from '../journal/journal.ts';
import { move, moveId } from '../moves/moves.ts';
import { person } from '../people/people.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf, checkinFor } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { worthOf } from './choose-moves.ts';
import { weeklyPlan } from './weekly-plan.ts';

const monday = '2026-11-23';
const friday = addDays(monday, 4);
const due = (id: string, fields = {}): Write => person.put(id, { name: id, rhythmWeeks: 4, rhythmSince: '2026-01-01', ...fields });
const busy: Write[] = [
  profile.put(profileId, { goal: 'Lead', targetPhase: 'senior', hoursPerWeek: 2 }),
  role.put('r', { title: 'PM', from: '2024', phase: 'senior' }),
  checkinFor('2026-11-20', 3),
  entry.put('f', { day: '2026-11-20', type: 'feedback', text: 'Show the trade-off first' }),
  entry.put('w', { day: '2026-11-19', type: 'win', text: 'Sales dropped two deals' }),
  ...['Ada', 'Ben', 'Cem', 'Dag'].map((id) => due(id)),
];
const plan = (day: string, ...writes: Write[]) => weeklyPlan.of(careerOf(...writes), day);
const held = (key: string, kind: 'own' | 'contact', minutes: number, state: 'open' | 'done' | 'not-this-week' | 'not-for-me', week = '2026-W48'): Write =>
  move.put(moveId(week, key), { week, key, kind, what: key, minutes, state, planned: monday });

test('an empty career gets five first moves in a few minutes', () => {
  const { chosen, hours, budgetMinutes, most } = weeklyPlan.of(emptyCareer, monday);
  expect([hours, budgetMinutes, most]).toEqual([2, 96, 5]);
  expect(chosen.map((one) => one.key)).toEqual(['profile.goal', 'people.name', 'journal.first-win', 'check-in', 'roles.add']);
});

test('four fifths of the hours are planned', () => {
  expect(plan(monday, profile.put(profileId, { hoursPerWeek: 0.25 })).budgetMinutes).toBe(12);
  expect(plan(monday, profile.put(profileId, { hoursPerWeek: 3 })).budgetMinutes).toBe(144);
});

test('never more than the minutes and the number, and each candidate is chosen or left out with a reason', () => {
  fc.assert(
    fc.property(anyWrites(monday), fc.constantFrom(monday, friday), (writes, day) => {
      const { chosen, leftOut, budgetMinutes, heldMinutes, most } = weeklyPlan.of(careerOf(...writes), day);
      const minutes = chosen.reduce((sum, one) => sum + one.minutes, 0);
      expect(chosen.length).toBeLessThanOrEqual(most);
      if (chosen.length > 0) expect(minutes + heldMinutes).toBeLessThanOrEqual(budgetMinutes);
      expect(new Set([...chosen, ...leftOut.map((one) => one.candidate)].map((one) => one.key)).size).toBe(chosen.length + leftOut.length);
      for (const { why } of leftOut) expect(why).toMatch(/^[a-z0-9].{8,}[^.]$/);
    }),
    { numRuns: 150 },
  );
});

test('three moves are the most while energy is low or after a layoff', () => {
  expect(plan(monday, ...busy).most).toBe(5);
  const tired = plan(monday, ...busy, checkinFor('2026-11-20', 2));
  expect([tired.most, tired.strain, tired.chosen.length]).toEqual([3, 'low-energy', 3]);
  const laidOff = plan(monday, ...busy, role.put('r', { title: 'PM', from: '2024', to: '2026-11-10', ended: 'layoff' }));
  expect([laidOff.most, laidOff.strain]).toEqual([3, 'layoff']);
  expect(laidOff.chosen[0]?.kind).toBe('recovery');
  expect(laidOff.leftOut.every(({ why }) => !/late|overdue/.test(why))).toBe(true);
});

test('what stays out says why in words', () => {
  const why = (key: string, ...writes: Write[]) => plan(monday, ...busy, ...writes).leftOut.find((one) => one.candidate.key === key)?.why;
  const looked = held('assess.self', 'own', 10, 'not-for-me');
  const rest = plan(monday, ...busy, looked).leftOut.find((one) => one.candidate.kind === 'contact');
  expect(rest?.why).toMatch(/^(two|three|four) conversations are enough this week$/);
  const short = profile.put(profileId, { goal: 'Lead', targetPhase: 'senior', hoursPerWeek: 0.25 });
  expect(why('journal.feedback.f', short)).toBe('20 min is more than the 12 minutes you set aside');
});

test('moves the week holds take their room: minutes, places and the first turn of their kind', () => {
  const own = held('own.a', 'own', 80, 'open');
  const { chosen, heldMinutes } = plan(monday, ...busy, own);
  expect(heldMinutes).toBe(80);
  expect(chosen.reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(16);
  expect(plan(monday, ...busy, own, held('own.a', 'own', 80, 'open', '2026-W47')).heldMinutes).toBe(80);
  expect(plan(monday, ...busy, held('own.a', 'own', 70, 'open', '2026-W47')).heldMinutes).toBe(70);
  const full = Array.from({ length: 5 }, (_, i) => held(`own.${i}`, 'own', 1, 'done'));
  expect(plan(monday, ...busy, ...full).chosen).toEqual([]);
  expect(plan(monday, ...busy, held('contact.Ada', 'contact', 15, 'not-this-week')).heldMinutes).toBe(0);
});

test('what was declined for good is never offered again, for this week not this week', () => {
  const keys = (...writes: Write[]) => {
    const { chosen, leftOut } = plan(monday, ...busy, ...writes);
    return [...chosen.map((one) => one.key), ...leftOut.map((one) => one.candidate.key)];
  };
  expect(keys()).toContain('contact.Ada');
  expect(keys(held('contact.Ada', 'contact', 15, 'not-for-me', '2026-W10'))).not.toContain('contact.Ada');
  expect(keys(held('contact.Ada', 'contact', 15, 'not-this-week'))).not.toContain('contact.Ada');
  expect(keys(held('contact.Ada', 'contact', 15, 'not-this-week', '2026-W47'))).toContain('contact.Ada');
});

test('what was left open last week comes first and remembers since when; longer than that it competes', () => {
  const open = (week: string, since?: string): Write =>
    move.put(moveId(week, 'journal.number'), {
      week,
      key: 'journal.number',
      kind: 'evidence',
      what: 'x',
      minutes: 5,
      state: 'open',
      planned: '2026-11-16',
      opens: { open: 'entry', target: 'w' },
      since,
    });
  expect(plan(monday, ...busy).chosen.map((one) => one.key)).not.toContain('journal.number');
  expect(plan(monday, ...busy, open('2026-W47')).chosen[0]).toMatchObject({ key: 'journal.number', since: '2026-W47' });
  expect(plan(monday, ...busy, open('2026-W47', '2026-W45')).chosen.map((one) => one.key)).not.toContain('journal.number');
});

test('on a ten-year career the plan fills the week, and no single exchange would better it', () => {
  const career: Career = generateCareer({ seed: 7 });
  const { chosen, leftOut, budgetMinutes } = weeklyPlan.of(career, benchDay);
  expect(chosen.length).toBe(5);
  const minutes = (list: readonly { minutes: number }[]) => list.reduce((sum, one) => sum + one.minutes, 0);
  for (const out of chosen)
    for (const { candidate } of leftOut) {
      const other = [...chosen.filter((one) => one !== out), candidate];
      if (minutes(other) <= budgetMinutes) expect(worthOf(other)).toBeLessThanOrEqual(worthOf(chosen) + 1e-9);
    }
});
