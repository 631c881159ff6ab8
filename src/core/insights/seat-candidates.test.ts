import { expect, test } from 'vitest';
import { need } from '../board/needs.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { candidateWords } from './candidate-words.ts';
import { seatCandidates } from './seat-candidates.ts';

const today = '2026-11-23';
const open = need.put('n', { need: 'industry-partnerships', opened: today });
const someone = (id: string, title: string, more: object = {}) => person.put(id, { name: id, title, ...more });
const names = (list: readonly { readonly person: { readonly id: string } }[]) => list.map((one) => one.person.id);

test('people are found by what their title says in four languages, and others are not', () => {
  const career = careerOf(
    open,
    someone('en', 'Head of Partnerships'),
    someone('de', 'Leiterin Partnermanagement'),
    someone('fr', 'Responsable partenariats'),
    someone('es', 'Responsable de alianzas'),
    someone('no', 'Backend Developer'),
    person.put('untitled', { name: 'Untitled' }),
  );
  expect(new Set(names(seatCandidates(career, 'industry-partnerships', today)))).toEqual(new Set(['en', 'de', 'fr', 'es']));
});

test('own words find who has them in the title', () => {
  const career = careerOf(someone('ines', 'VP Pricing'), someone('karl', 'Finance Director'), someone('theo', 'Designer'));
  expect(names(seatCandidates(career, 'Pricing', today))).toEqual(['ines', 'karl']);
});

test('somebody who has the seat, is paused or is family is left out', () => {
  const title = 'Head of Partnerships';
  const career = careerOf(
    someone('has', title, { needs: ['industry-partnerships'] }),
    someone('paused', title, { pausedUntil: '2026-12-24' }),
    someone('kin', title, { relation: 'family' }),
    someone('free', title),
  );
  expect(names(seatCandidates(career, 'industry-partnerships', today))).toEqual(['free']);
});

test('why is told in words: the trade, the new view, how near; a rested tie is welcome', () => {
  const career = careerOf(
    open,
    role.put('r', { title: 'PM', company: 'Brackenlow' }),
    someone('sat', 'Engineer', { needs: ['industry-partnerships'] }),
    someone('ana', 'Head of Partnerships', { company: 'Brackenlow' }),
    touchpoint.put('t', { day: '2023-11-20', people: ['ana'] }),
  );
  const [ana] = seatCandidates(career, 'industry-partnerships', today);
  expect(ana && candidateWords(ana, 'industry-partnerships', today)).toEqual([
    'their trade is partnerships',
    'a function your board lacks',
    'last in touch 3 years ago, and rested ties advise as well as close ones',
  ]);
  expect(
    names(
      seatCandidates(
        careerOf(someone('old', 'Partner Manager'), someone('new', 'Partner Manager'), touchpoint.put('t', { day: '2022-01-01', people: ['old'] })),
        'industry-partnerships',
        today,
      ),
    ),
  ).toEqual(['old', 'new']);
});

test('one a month takes courage: far up, never written to, the same all month, and only one', () => {
  const far = Array.from({ length: 20 }, (_, i) => someone(`vp-${i}`, 'VP Partnerships', { connectedOn: '2019-03' }));
  const career = careerOf(open, ...far, someone('near', 'Partner Manager'));
  const of = (day: string) => seatCandidates(career, 'industry-partnerships', day).filter((one) => one.stretch);
  expect(of(today)).toHaveLength(1);
  expect(names(of('2026-11-02'))).toEqual(names(of(today)));
  expect(new Set(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'].flatMap((month) => names(of(`${month}-10`)))).size).toBeGreaterThan(1);
});
