import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { person } from '../people/people.ts';
import type { Write } from '../record.ts';
import { careerOf } from '../testing/careers.ts';
import { rolesMoves } from './moves.ts';
import { project, type Role, role } from './roles.ts';

const today = '2026-11-25';
const put = (id: string, fields: Partial<Role>): Write => role.put(id, { title: 'Lead', company: 'Tarnfield', ...fields });
const offers = (...writes: Write[]) => rolesMoves.offer(careerOf(...writes), today);
const keys = (...writes: Write[]) => offers(...writes).map((one) => one.key);
const settled = (key: string, ...writes: Write[]) =>
  rolesMoves.met(careerOf(...writes), { id: 'm', key, kind: 'evidence', what: 'x', minutes: 3, week: '2026-W48', state: 'open', planned: today })?.how;
const running = project.put('p', { name: 'Pricing', role: 'r' });

test('without a role one is asked for, by hand or, with nothing here at all, from a file', () => {
  expect(rolesMoves.offer(emptyCareer, today).map((one) => [one.key, one.opens.open])).toEqual([
    ['roles.add', 'roles'],
    ['roles.import', 'import'],
  ]);
  expect(keys(person.put('a', { name: 'Ada' }))).toEqual(['roles.add']);
  expect([settled('roles.add'), settled('roles.add', put('r', {}))]).toEqual([undefined, 'Role added']);
});

test('of the role held, the running project and the phase are asked for while they are missing', () => {
  const held = put('r', { from: '2024' });
  expect(keys(held)).toEqual(['roles.project.r', 'roles.phase.r']);
  expect(keys(held, running)).toEqual(['roles.phase.r']);
  expect(keys(held, project.put('p', { name: 'Old', role: 'r', to: '2025' }))).toEqual(['roles.project.r', 'roles.phase.r']);
  expect(keys(put('r', { from: '2024', phase: 'senior' }), running)).toEqual([]);
  expect([settled('roles.project.r', held), settled('roles.project.r', held, running), settled('roles.phase.r', put('r', { phase: 'senior' }))]).toEqual([
    undefined,
    'Project named',
    'Phase said',
  ]);
});

test('when the latest role has ended, the next is asked about; an open one without a beginning is left alone', () => {
  const ended = put('r', { from: '2020', to: '2024', ended: 'moved-on' });
  expect(keys(ended)).toEqual(['roles.next.r']);
  expect(keys(ended, put('undated', {}))).toEqual([]);
  expect([settled('roles.next.r', ended), settled('roles.next.r', ended, put('s', { from: '2026' }))]).toEqual([undefined, 'Role added']);
});

test('after a layoff time comes first for three weeks, and no role is asked for', () => {
  const laidOff = (to: string) => put('r', { from: '2020', to, ended: 'layoff' });
  const [time, ...rest] = offers(laidOff('2026-11-23'));
  expect(time).toMatchObject({ key: 'recovery.time.r', kind: 'recovery', principle: 'P34', opens: { open: 'none' } });
  expect(time?.why).toContain('Your role as Lead at Tarnfield ended on Monday.');
  expect(rest).toEqual([]);
  expect(keys(laidOff('2026-11-04'))).toEqual([]);
});
