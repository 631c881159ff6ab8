import { expect, test } from 'vitest';
import { put } from '../record.ts';
import { careerOf } from '../testing/careers.ts';
import { duplicates } from './duplicates.ts';

type Said = { name: string; company?: string; emails?: string[]; links?: string[]; notSame?: string[] };
const found = (...people: Said[]) =>
  duplicates(careerOf(...people.map((body, at) => put('person', `p${at}`, body))).person).map(({ people: rows, why }) => [
    why,
    rows.map(({ id }) => id).sort(),
  ]);

test.for<[string, Said, Said, string | null]>([
  ['one e-mail', { name: 'Ada Bell', emails: ['Ada@x.example'] }, { name: 'A. Marr', emails: ['ada@x.example '] }, 'The same e-mail'],
  [
    'one profile',
    { name: 'Ada Bell', links: ['https://de.linkedin.com/in/ada/'] },
    { name: 'Ada', links: ['linkedin.com/in/Ada?x=1'] },
    'The same profile link',
  ],
  ['a name and a company', { name: 'Inês Moreau', company: 'Acme' }, { name: 'ines moreau, PhD', company: 'acme' }, 'The same name and company'],
  ['a name where one says nothing else', { name: 'Ada Bell', company: 'Acme' }, { name: 'Ada Bell' }, 'The same name'],
  ['a short form at one company', { name: 'Robert Li', company: 'Acme' }, { name: 'Bob Li', company: 'Acme' }, 'A like name, the same company'],
  ['an initial at one company', { name: 'R. Li', company: 'Acme' }, { name: 'Rosa Li', company: 'Acme' }, 'A like name, the same company'],
  ['a name at two companies', { name: 'Ada Bell', company: 'Acme' }, { name: 'Ada Bell', company: 'Nordwind' }, null],
  ['a surname at one company', { name: 'Rosa Li', company: 'Acme' }, { name: 'Ravi Li', company: 'Acme' }, null],
  ['a first name', { name: 'Ada' }, { name: 'Ada' }, null],
  ['said to be two', { name: 'Ada Bell', company: 'Acme', notSame: ['p1'] }, { name: 'Ada Bell', company: 'Acme' }, null],
])('%s', ([, a, b, why]) => expect(found(a, b)).toEqual(why === null ? [] : [[why, ['p0', 'p1']]]));

test('three that hang together are one group, and an address a whole office shares says nothing', () => {
  expect(
    found({ name: 'Ada Bell', emails: ['a@x.example'] }, { name: 'Ada B', emails: ['a@x.example', 'b@x.example'] }, { name: 'A', emails: ['b@x.example'] }),
  ).toEqual([['The same e-mail', ['p0', 'p1', 'p2']]]);
  expect(found(...Array.from({ length: 20 }, (_, at) => ({ name: `Given${at} Family${at}`, emails: ['info@x.example'] })))).toEqual([]);
});
