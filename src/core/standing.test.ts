import { expect, test } from 'vitest';
import { emptyCareer } from './career.ts';
import { move, moveId } from './moves/moves.ts';
import { checkinDayOf, profile, profileId } from './profile/profile.ts';
import type { Write } from './record.ts';
import { role, roleOn } from './roles/roles.ts';
import { type Setback, setback } from './setbacks/setbacks.ts';
import {
  backSince,
  boardNeeds,
  checkinWeekday,
  doneWithin,
  isLowOnEnergy,
  lastDone,
  latestEnergy,
  phaseInView,
  radarIsQuiet,
  recentLayoff,
  setbackSpans,
  strainOf,
} from './standing.ts';
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
  expect(recentLayoff(careerOf(layoff('2026-10-01'), layoff('2026-11-04', 'r2')), today)?.role?.id).toBe('r2');
});

const hard = (fields: Partial<Setback>) => setback.put('s', { day: '2026-11-04', type: 'passed-over', ...fields });

test('a setback that was written down is on until it is over, and rests while it is paused', () => {
  expect(weeksSince(hard({}))).toBe(3);
  expect(weeksSince(hard({ day: '2025-11-26' }))).toBe(52);
  expect(weeksSince(hard({ day: '2026-11-26' }))).toBeUndefined();
  expect(weeksSince(hard({ paused: '2026-11-20' }))).toBeUndefined();
  expect(weeksSince(hard({ ended: '2026-11-26' }))).toBe(3);
  expect(weeksSince(hard({ ended: today }))).toBeUndefined();
  expect(strainOf(careerOf(hard({})), today)).toBe('layoff');
});

test('what was written down about a layoff stands for the role that ended in it', () => {
  const about = (fields: Partial<Setback>, to = '2026-11-04') => weeksSince(layoff(to), hard({ type: 'layoff', ...fields }));
  expect(about({})).toBe(3);
  expect(about({ ended: '2026-11-20' })).toBeUndefined();
  expect(about({ paused: '2026-11-20', day: '2026-10-20' })).toBeUndefined();
  expect(about({ type: 'other', ended: '2026-11-20', role: 'r1' })).toBeUndefined();
  expect(about({ type: 'other', ended: '2026-11-20' })).toBe(3);
  expect(about({ day: '2025-03-01', ended: '2025-06-01' })).toBe(3);
});

test('the radar is quiet while a setback is on, and for thirteen weeks after what bears on the career itself', () => {
  const quietOn = (fields: Partial<Setback>) => radarIsQuiet(careerOf(hard(fields)), today);
  expect(quietOn({ day: '2026-05-01' })).toBe(true);
  expect(quietOn({ ended: '2026-11-10' })).toBe(true);
  expect(quietOn({ day: '2026-08-25', ended: '2026-11-10' })).toBe(false);
  expect(quietOn({ type: 'bad-review', ended: '2026-11-10' })).toBe(false);
  expect(quietOn({ type: 'bad-review', paused: '2026-11-10' })).toBe(true);
  expect(quietOn({ type: 'bad-review', paused: '2026-11-10', ended: '2026-11-12' })).toBe(false);
  expect(radarIsQuiet(careerOf(layoff('2026-11-04')), today)).toBe(true);
});

test('check-ins are set aside for as long as the radar is quiet about them', () => {
  const span = (fields: Partial<Setback>) => setbackSpans(careerOf(hard(fields)).setback)[0];
  expect(span({})).toEqual({ from: '2026-11-04', to: '9999-12-31' });
  expect(span({ ended: '2026-11-18' })).toEqual({ from: '2026-11-04', to: '2027-02-03' });
  expect(span({ type: 'bad-review', ended: '2026-11-18' })).toEqual({ from: '2026-11-04', to: '2026-11-18' });
});

test('one is back since the last end or pause of what took a week or more', () => {
  const back = (fields: Partial<Setback>) => backSince(careerOf(hard(fields)), today);
  expect(back({ ended: '2026-11-20' })).toBe('2026-11-20');
  expect(back({ paused: '2026-11-12' })).toBe('2026-11-12');
  expect(back({ paused: '2026-11-12', ended: '2026-11-18' })).toBe('2026-11-18');
  expect(back({ ended: '2026-11-06' })).toBeUndefined();
  expect(back({ ended: '2026-11-26' })).toBeUndefined();
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
