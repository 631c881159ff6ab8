import { expect, test } from 'vitest';
import { community } from '../communities/communities.ts';
import { type Person, person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import type { Write } from '../record.ts';
import { project, role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { companyFinder, companyKey } from './company-key.ts';
import { introducerWords } from './introduction-words.ts';
import { introducersFor } from './introductions.ts';
import { peopleToTell } from './people-to-tell.ts';

const today = '2026-11-23';
const who = (id: string, fields: Partial<Person> = {}): Write => person.put(id, { name: id, ...fields });

test('a company is the same one whatever its form is written as, and is found as whole words only', () => {
  expect([companyKey('Fennel, Inc.'), companyKey('FENNEL GmbH'), companyKey('Co')]).toEqual(['fennel', 'fennel', 'co']);
  const finds = companyFinder('Fennel & Co.');
  expect([finds('ex fennel & co, now free'), finds('fennelly & co')]).toEqual([true, false]);
});

const words = (id: string, ...writes: Write[]): string[] => {
  const career = careerOf(...writes);
  return introducersFor(career, { company: 'Fennel', introducers: ['named'] }, today).flatMap((one) =>
    one.person.id === id ? [introducerWords(one, 'Fennel', today).join('; ')] : [],
  );
};

test('who could introduce: named, there now or before, knowing somebody there, or noted so; each says why', () => {
  const there = who('ana', { company: 'Fennel Ltd', title: 'Designer' });
  expect(words('named', who('named'))).toEqual(['you named them; never in touch yet']);
  expect(words('ana', there, touchpoint.put('t', { day: '2025-09-01', people: ['ana'] }))).toEqual([
    'works there now as Designer; last in touch 15 months ago',
  ]);
  expect(words('ben', who('ben', { company: 'Other', title: 'PM, ex-Fennel' }))).toEqual([expect.stringMatching(/^their title says they were at Fennel/)]);
  expect(words('cem', who('cem', { note: 'Sat beside the head of Fennel' }))).toEqual([expect.stringMatching(/^your note on them names Fennel/)]);
  const both = project.put('p', { name: 'Pricing', people: ['ana', 'dora'] });
  expect(words('dora', there, who('dora'), both)).toEqual([expect.stringMatching(/^knows ana, who works there: both were on Pricing with you/)]);
  const crowd = community.put('c', { name: 'Conf', what: 'conference', people: ['ana', 'eve', ...Array.from({ length: 40 }, (_, at) => `x${at}`)] });
  expect(words('eve', there, who('eve'), crowd)).toEqual([]);
  expect(words('fay', who('fay', { company: 'Fennel', pausedUntil: '2027-01-01' }))).toEqual([]);
});

test('the likeliest comes first, and a tie that rested before a fresh loose one of the same kind', () => {
  const career = careerOf(
    who('loose', { company: 'Fennel' }),
    who('rested', { company: 'Fennel' }),
    who('note', { note: 'fennel' }),
    touchpoint.put('t', { day: '2025-01-01', people: ['rested'] }),
    touchpoint.put('u', { day: '2026-11-01', people: ['loose'] }),
  );
  expect(introducersFor(career, { company: 'fennel' }, today).map((one) => one.person.id)).toEqual(['rested', 'loose', 'note']);
});

test('people to tell: former managers, mentors, former colleagues, recruiters; while one has a role, nobody from there', () => {
  const people = [
    who('boss', { ties: [{ tie: 'manager', from: '2018', to: '2020' }] }),
    who('mentor', { ties: [{ tie: 'mentor' }] }),
    who('old', { company: 'Quayside' }),
    who('mate', { company: 'Tarnfield', ties: [{ tie: 'peer' }] }),
    who('hunter', { title: 'Senior Recruiter' }),
    who('stranger', { title: 'Engineer' }),
  ];
  const roles = [
    role.put('a', { title: 'APM', company: 'Quayside', from: '2017', to: '2020' }),
    role.put('b', { title: 'PM', company: 'Tarnfield', from: '2020' }),
  ];
  const list = (...more: Write[]) =>
    peopleToTell(careerOf(...people, ...roles, ...more), today).map(({ person: { id }, told }) => `${id}${told ? ` ${told}` : ''}`);
  expect(list()).toEqual(['mentor', 'boss', 'hunter', 'old']);
  expect(list(role.put('b', { title: 'PM', company: 'Tarnfield', from: '2020', to: '2026-11-01', ended: 'layoff' }))).toContain('mate');
  expect(list(touchpoint.put('t', { day: '2026-11-20', people: ['boss'], told: 'looking' }))).toEqual(['mentor', 'hunter', 'old', 'boss 2026-11-20']);
  expect(list(touchpoint.put('t', { day: '2025-11-20', people: ['boss'], told: 'looking' }))[0]).toBe('boss');
});
