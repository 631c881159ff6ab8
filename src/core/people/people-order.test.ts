import fc from 'fast-check';
import { expect, test } from 'vitest';
import { careerOf } from '../testing/careers.ts';
import { person } from './people.ts';
import { orderPeople, peopleOrders } from './people-order.ts';
import { touchpoint } from './touchpoints.ts';

const career = careerOf(
  person.put('a', { name: 'Ana', company: 'Quay' }),
  person.put('b', { name: 'Ben' }),
  person.put('c', { name: 'Cleo', company: 'éclair' }),
  person.put('d', { name: 'Dan', company: 'Foundry' }),
  touchpoint.put('t1', { day: '2026-01-10', people: ['a'], channel: 'call' }),
  touchpoint.put('t2', { day: '2026-02-10', people: ['d', 'c'], channel: 'call' }),
);
const all = [...career.person.values()];
const ids = (order: (typeof peopleOrders)[number]) => orderPeople(career, all, order).map(({ id }) => id);

test('people come by name as given, by company, and by last contact either way; what has none comes last', () => {
  expect(ids('name')).toEqual(['a', 'b', 'c', 'd']);
  expect(ids('company')).toEqual(['c', 'd', 'a', 'b']);
  expect(ids('recent')).toEqual(['c', 'd', 'a', 'b']);
  expect(ids('longest')).toEqual(['a', 'c', 'd', 'b']);
});

test('an order loses nobody and brings nobody twice', () => {
  fc.assert(
    fc.property(fc.subarray(all), fc.constantFrom(...peopleOrders), (some, order) => {
      expect([...orderPeople(career, some, order)].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(some);
    }),
  );
});
