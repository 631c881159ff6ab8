import { expect, test } from 'vitest';
import { type Person, person } from '../people/people.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { datesFromRoles, stakeholders, stakeholdersFinding } from './stakeholders.ts';

const today = '2026-11-23';
const career = careerOf(
  person.put('dana', { name: 'Dana Cole', ties: [{ tie: 'manager', from: '2024-07' }] }),
  person.put('old', { name: 'Ola Berg', ties: [{ tie: 'manager', from: '2021-03', to: '2024-06' }] }),
  person.put('older', { name: 'Ann Ito', ties: [{ tie: 'manager', to: '2019' }, { tie: 'stakeholder' }] }),
  person.put('rep', { name: 'Rui Paz', ties: [{ tie: 'report' }] }),
);

test('who stands around the work, now and before, the latest first', () => {
  const { manager, report } = stakeholders.of(career, today);
  expect(manager.now.map((one) => one.person.id)).toEqual(['dana']);
  expect(manager.before.map((one) => one.person.id)).toEqual(['old', 'older']);
  expect([report.now.length, report.before.length]).toEqual([1, 0]);
});

test('the finding names the manager and counts the others', () => {
  expect(stakeholdersFinding(stakeholders.of(career, today))).toBe('Dana Cole is your manager, with one report and one stakeholder');
  expect(stakeholdersFinding(stakeholders.of(careerOf(), today))).toBe('Nobody is named around your work yet');
  expect(stakeholdersFinding(stakeholders.of(careerOf(person.put('a', { name: 'A', ties: [{ tie: 'report' }] })), today))).toBe(
    'One report, and no manager named',
  );
});

test('a role that names its manager offers its dates until the tie has some', () => {
  const offers = (ties: Person['ties'], to?: string) => {
    const from = careerOf(person.put('m', { name: 'Mo', ties }), role.put('r', { title: 'PM', from: '2021-03', to, manager: 'm' }));
    return datesFromRoles(from, from.person.get('m') as Person, today).map(({ from: begun, to: ended, at }) => [begun, ended, at]);
  };
  expect(offers([{ tie: 'manager' }], '2024-06')).toEqual([['2021-03', '2024-06', 0]]);
  expect(offers(undefined)).toEqual([['2021-03', undefined, undefined]]);
  expect(offers([{ tie: 'manager', from: '2021-03' }], '2024-06')).toEqual([]);
  expect(offers([{ tie: 'manager' }], '2027-01')).toEqual([['2021-03', undefined, 0]]);
});
