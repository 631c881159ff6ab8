import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { entry } from '../journal/journal.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { profileMoves } from './moves.ts';
import { profile, profileId } from './profile.ts';

const today = '2026-11-25';
const me = (fields: Parameters<typeof profile.put>[1]): Write => profile.put(profileId, fields);
const offers = (...writes: Write[]) => profileMoves.offer(careerOf(...writes), today);
const settled = (key: string, ...writes: Write[]) =>
  profileMoves.met(careerOf(...writes), { id: 'm', key, kind: 'experiment', what: 'x', minutes: 3, week: '2026-W48', state: 'open', planned: today });

test('what one works toward comes first, with what is already here', () => {
  expect(profileMoves.offer(emptyCareer, today)).toMatchObject([{ key: 'profile.goal', opens: { open: 'set-goal' }, principle: 'P11' }]);
  const role1 = role.put('r', { title: 'PM' });
  const note = entry.put('e', { day: today, type: 'note', text: 'x' });
  expect(offers(role1, note)[0]?.why).toContain('You have one role and one entry here, but nothing says where they should lead.');
});

test('then the phase and the hours, while they are not said', () => {
  expect(offers(me({ goal: 'Lead' })).map((one) => one.key)).toEqual(['profile.target', 'profile.hours']);
  expect(offers(me({ goal: 'Lead', targetPhase: 'leader', hoursPerWeek: 1 }))).toEqual([]);
});

test('each is met by what it asks for', () => {
  expect([settled('profile.goal'), settled('profile.target'), settled('profile.hours')]).toEqual([undefined, undefined, undefined]);
  const all = me({ goal: 'Lead', targetPhase: 'leader', hoursPerWeek: 1 });
  expect([settled('profile.goal', all)?.how, settled('profile.target', all)?.how, settled('profile.hours', all)?.how]).toEqual([
    'Goal set',
    'Product leader chosen',
    'Hours set',
  ]);
});

test('after a layoff nothing is asked for four weeks, then one small step', () => {
  const laidOff = (to: string) => role.put('r', { title: 'PM', from: '2023', to, ended: 'layoff' });
  expect(offers(laidOff('2026-10-29'))).toEqual([]);
  expect(offers(laidOff('2026-10-28'))).toMatchObject([{ key: 'recovery.next.r', kind: 'recovery', principle: 'P38' }]);
});
