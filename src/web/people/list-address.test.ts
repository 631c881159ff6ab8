import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ties } from '#core/people/people.ts';
import { contactSpans } from '#core/people/people-filter.ts';
import { peopleOrders } from '#core/people/people-order.ts';
import { jobFunctions, seniorities } from '#core/people/title-reading/lexicon.ts';
import { addressToView, viewToAddress } from './list-address.ts';
import { emptyView, type ListView, shows } from './list-view.ts';

const maybe = <T>(of: readonly T[]) => fc.constantFrom(undefined, ...of);
const word = fc.string({ minLength: 1, maxLength: 30 }).filter((said) => said.trim() === said && said !== '');
const views: fc.Arbitrary<ListView> = fc.record({
  show: fc.constantFrom(null, ...shows),
  words: fc.oneof(fc.constant(''), word),
  tie: fc.constantFrom('' as const, ...ties),
  by: fc.record({ tag: fc.option(word, { nil: undefined }), trade: maybe(jobFunctions), level: maybe(seniorities), contact: maybe(contactSpans) }),
  order: fc.constantFrom(...peopleOrders),
  lastSeen: fc.constant(null),
});

test('a list is found again by its address, whatever it is narrowed to', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(addressToView(new URLSearchParams(viewToAddress(view))) ?? emptyView).toEqual(view);
    }),
  );
});

test('an address that says nothing known asks for nothing; of one that is half known the known half counts', () => {
  expect([addressToView(new URLSearchParams('')), addressToView(new URLSearchParams('show=nobody&tie=x'))]).toEqual([undefined, undefined]);
  expect(addressToView(new URLSearchParams('show=everyone&order=weight&tag=Pilot'))).toMatchObject({ show: 'everyone', order: 'name', by: { tag: 'Pilot' } });
  expect(viewToAddress({ ...emptyView, show: 'everyone', words: ' a & b ', by: { tag: 'Pilot' } })).toBe('show=everyone&q=a+%26+b&tag=Pilot');
});
