import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { emptyCareer } from '../career.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { setGoal, setProfile } from './actions.ts';
import { checkinDayOf, defaultCheckinDay, defaultHours, hoursOf, profile, profileId, profileOf } from './profile.ts';

const start = careerOf(profile.put(profileId, { name: 'Robin', goal: 'Lead a group', hoursPerWeek: 3 }));
const run = (action: unknown, input: unknown, career = start) => runAction(action as Action, career, input, contextOn('2026-11-23'));

test('an empty career has a profile that says nothing, and usual hours and day', () => {
  expect(profileOf(emptyCareer)).toEqual({ id: profileId });
  expect([hoursOf(emptyCareer), checkinDayOf(emptyCareer)]).toEqual([defaultHours, defaultCheckinDay]);
  expect(hoursOf(start)).toBe(3);
});

test('setting keeps what is left out and clears by null', () => {
  expect(run(setProfile, { goal: 'Build', name: null })).toEqual({ ok: true, writes: [profile.put(profileId, { goal: 'Build', hoursPerWeek: 3 })] });
  expect(run(setGoal, { goal: 'Build', targetPhase: 'leader' })).toEqual({
    ok: true,
    writes: [profile.put(profileId, { name: 'Robin', goal: 'Build', targetPhase: 'leader', hoursPerWeek: 3 })],
  });
});

test('the first goal makes the profile', () => {
  expect(run(setGoal, { goal: 'Build' }, emptyCareer)).toEqual({ ok: true, writes: [profile.put(profileId, { goal: 'Build' })] });
});

test('hours and days off the scale are refused in a sentence', () => {
  expect(run(setProfile, { hoursPerWeek: 0.1 })).toEqual({ ok: false, reason: 'Hours per week: set aside at least a quarter of an hour.' });
  expect(run(setProfile, { hoursPerWeek: 50 })).toMatchObject({ ok: false });
  expect(run(setProfile, { checkinDay: 8 })).toEqual({ ok: false, reason: 'Checkin day: choose 1 to 7.' });
  expect(run(setGoal, { nothing: 1 })).toEqual({ ok: false, reason: 'There is no field called nothing here.' });
});
