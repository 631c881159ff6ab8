import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ties } from './people.ts';
import { chooseTies, tiesNow } from './ties.ts';

const today = '2026-11-23';

test('a tie with a known beginning ends; one that was only a label goes', () => {
  const held = [{ tie: 'manager' as const, from: '2024-03' }, { tie: 'peer' as const }];
  expect(chooseTies(held, [], today)).toEqual([{ tie: 'manager', from: '2024-03', to: today }]);
});

test('choosing again on the same day takes the end back', () => {
  const held = [{ tie: 'manager' as const, from: '2024-03' }];
  expect(chooseTies(chooseTies(held, [], today), ['manager'], today)).toEqual(held);
});

test('what ended earlier stays as it was, and the tie begins anew beside it', () => {
  const held = [{ tie: 'manager' as const, from: '2020', to: '2022' }];
  expect(chooseTies(held, ['manager'], today)).toEqual([...held, { tie: 'manager' }]);
});

test('an ended tie that is not chosen is left alone, and one that has not begun is dropped', () => {
  const ended = { tie: 'manager' as const, to: '2022' };
  expect(chooseTies([ended, { tie: 'peer' as const, from: '2027' }], [], today)).toEqual([ended]);
});

test('exactly the chosen ties hold afterwards, each once', () => {
  const tie = fc.constantFrom(...ties);
  const held = fc.uniqueArray(fc.record({ tie, from: fc.option(fc.constantFrom('2020', '2027'), { nil: undefined }) }), { selector: (one) => one.tie });
  fc.assert(
    fc.property(held, fc.uniqueArray(tie), (before, chosen) => {
      expect(tiesNow(chooseTies(before, chosen, today)).sort()).toEqual([...chosen].sort());
    }),
  );
});
