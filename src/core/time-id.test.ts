import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOrderedId } from './time-id.ts';

const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test('the later of two ids sorts after the earlier one, whatever the chance', () => {
  fc.assert(
    fc.property(moment, moment, fc.uuid(), fc.uuid(), (a, b, one, other) => {
      fc.pre(a < b);
      expect(timeOrderedId(a, one) < timeOrderedId(b, other)).toBe(true);
    }),
  );
});

test('it is a UUID of version 7 that keeps the random bits', () => {
  expect(timeOrderedId(0x19_aa_bb_cc_dd_ee, '11111111-2222-4333-8444-555555555555')).toBe('19aabbcc-ddee-7333-8444-555555555555');
});
