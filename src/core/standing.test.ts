import { expect, test } from 'vitest';
import { emptyCareer } from './career.ts';
import { move, moveId } from './moves/moves.ts';
import { checkinDayOf, profile, profileId } from './profile/profile.ts';
import type { Write } from './record.ts';
import { role, roleOn } from './roles/roles.ts';
import { boardNeeds, checkinWeekday, doneWithin, isLowOnEnergy, lastDone, latestEnergy, phaseInView, recentLayoff, strainOf } from './standing.ts';
import { careerOf, checkinFor } from './testing/careers.ts';

const today = '2026-11-25';
const held = role.put('r2', { title: 'PM', from: '2024', phase: 'senior' });
const before = role.put('r1', { title: 'APM', from: '2020', to: '2023', phase: 'associate' });

test('the phase in view is the target, else what the present role feels like', () => {
  expect(phaseInView(emptyCareer, today)).toBeUndefined();
  expect(phaseInView(careerOf(before, held), today)).toBe('senior');
  expect(phaseInView(careerOf(before), today)).toBeUndefined();
  expect(phaseInView(careerOf(before, held, profile.put(profileId, { targetPhase: 'leader' })), today)).toBe('leader');
});

test('the present role is the one the roles room tells', () => {
  const career = careerOf(
    before,
    held,
    role.put('r3', { title: 'Lead', from: '2025-02', phase: 'leader' }),
    role.put('r0', { title: 'Lead', from: '2025-02', phase: 'associate' }),
  );
  expect(phaseInView(career, today)).toBe(roleOn(career, today)?.phase);
  expect(phaseInView(career, '2021-05-01')).toBe(roleOn(career, '2021-05-01')?.phase);
});

test('the check-in day and the needs are those of the profile', () => {
  expect(checkinWeekday(emptyCareer)).toBe(checkinDayOf(emptyCareer));
  const career = careerOf(profile.put(profileId, { checkinDay: 2, needs: ['Pricing'] }));
  expect([checkinWeekday(career), boardNeeds(career), boardNeeds(emptyCareer)]).toEqual([2, ['Pricing'], []]);
});

const layoff = (to: string | undefined, id = 'r1', ended: 'layoff' | 'moved-on' = 'layoff') => role.put(id, { title: 'PM', from: '2020', to, ended });
const weeksSince = (...writes: Write[]) => recentLayoff(careerOf(...writes), today)?.weeks;

test('a layoff counts for thirteen weeks from the day it is known to have ended', () => {
  expect(weeksSince(layoff('2026-11-04'))).toBe(3);
  expect(weeksSince(layoff('2026-08-26'))).toBe(13);
  expect(weeksSince(layoff('2026-08-25'))).toBeUndefined();
  expect(weeksSince(layoff('2026-11'))).toBe(0);
  expect(weeksSince(layoff('2026-12-24'))).toBeUndefined();
  expect(weeksSince(layoff(undefined))).toBeUndefined();
  expect(weeksSince(layoff('2026-11-04', 'r1', 'moved-on'))).toBeUndefined();
  expect(recentLayoff(careerOf(layoff('2026-10-01'), layoff('2026-11-04', 'r2')), today)?.role.id).toBe('r2');
});

test('energy is that of this week, else of last week, and low at two', () => {
  expect(latestEnergy(emptyCareer, today)).toBeUndefined();
  expect(isLowOnEnergy(emptyCareer, today)).toBe(false);
  expect(isLowOnEnergy(careerOf(checkinFor('2026-11-18', 2)), today)).toBe(true);
  expect(isLowOnEnergy(careerOf(checkinFor('2026-11-18', 2), checkinFor('2026-11-25', 3)), today)).toBe(false);
  expect(isLowOnEnergy(careerOf(checkinFor('2026-11-11', 1)), today)).toBe(false);
  expect(strainOf(careerOf(checkinFor('2026-11-18', 2)), today)).toBe('low-energy');
  expect(strainOf(careerOf(checkinFor('2026-11-18', 2), layoff('2026-11-04')), today)).toBe('layoff');
  expect(strainOf(emptyCareer, today)).toBeUndefined();
});

test('a ticked move is remembered by its key and latest day', () => {
  const put = (week: string, state: 'done' | 'open', settled?: string) =>
    move.put(moveId(week, 'k'), { week, key: 'k', kind: 'contact', what: 'Write', minutes: 5, state, planned: '2026-10-01', settled });
  const career = careerOf(put('2026-W40', 'done', '2026-10-02'), put('2026-W44', 'done', '2026-10-28'), put('2026-W48', 'open'));
  expect([lastDone(career, 'k'), lastDone(career, 'other')]).toEqual(['2026-10-28', undefined]);
  expect([doneWithin(career, 'k', today, 4), doneWithin(career, 'k', today, 5)]).toEqual([false, true]);
});
