import { expect, test } from 'vitest';
import { effectiveNumber, quadrantOf, sharesArena } from './range.ts';

test('three kinds in equal shares count as three, one that outweighs the others as fewer, and what is not said not at all', () => {
  expect(effectiveNumber(['a', 'b', 'c'])).toBeCloseTo(3, 12);
  expect(effectiveNumber(['a', 'A ', 'a'])).toBeCloseTo(1, 12);
  expect(effectiveNumber(['a', 'a', 'a', 'b'])).toBeCloseTo(1.7548, 3);
  expect(effectiveNumber([undefined, '', 'a'])).toBeCloseTo(1, 12);
  expect(effectiveNumber([])).toBe(0);
});

test('two look from the same place when two parts are known and the same', () => {
  expect(sharesArena({ industry: 'Logistics', function: 'product' }, { industry: 'logistics', function: 'Product ' })).toBe(true);
  expect(sharesArena({ industry: 'Logistics' }, { industry: 'Logistics' })).toBe(false);
  expect(sharesArena({}, {})).toBe(false);
});

test('each kind of network has its word', () => {
  expect([quadrantOf(4, 0.7), quadrantOf(4, 0.1), quadrantOf(1, 0.7), quadrantOf(1, 0.1)]).toEqual([
    'entrepreneurial',
    'opportunistic',
    'traditional',
    'receptive',
  ]);
});
