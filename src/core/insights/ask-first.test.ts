import { expect, test } from 'vitest';
import { need } from '../board/needs.ts';
import { person } from '../people/people.ts';
import { careerOf } from '../testing/careers.ts';
import { askFirst } from './ask-first.ts';

const today = '2026-11-23';
const needs = [need.put('a', { need: 'Pricing', opened: today, weight: 3 }), need.put('b', { need: 'Hiring', opened: today, weight: 1 })];
const both = person.put('both', { name: 'Ines', title: 'VP Pricing and Hiring' });
const one = person.put('one', { name: 'Karl', title: 'Pricing Manager' });

test('who would fill two empty seats is asked before who would fill one', () => {
  const found = askFirst.of(careerOf(...needs, one, both), today);
  expect(found[0]).toMatchObject({ person: { id: 'both' }, seats: [{ title: 'Pricing' }, { title: 'Hiring' }] });
});

test('a single empty seat has its own list, and a board without fitting people names nobody', () => {
  expect(askFirst.of(careerOf(...needs.slice(0, 1), one, both), today)).toEqual([]);
  expect(askFirst.of(careerOf(...needs, person.put('x', { name: 'Rui', title: 'Baker' })), today)).toEqual([]);
});
