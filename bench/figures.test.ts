import { describe, expect, it } from 'vitest';
import { figureTable, isWithin, quantile } from './figures.ts';

describe('figures', () => {
  it('hold their limit from below, or from above where more is better', () => {
    expect(isWithin({ name: 'pull', value: 150, unit: 'ms', limit: 150 })).toBe(true);
    expect(isWithin({ name: 'pull', value: 151, unit: 'ms', limit: 150 })).toBe(false);
    expect(isWithin({ name: 'score', value: 98, unit: '', limit: 99, atLeast: true })).toBe(false);
    expect(isWithin({ name: 'score', value: Number.NaN, unit: '', limit: 99, atLeast: true })).toBe(false);
    expect(isWithin({ name: 'told only', value: 1, unit: 's' })).toBe(true);
  });

  it('name the middle value and shares of many', () => {
    expect(quantile([3, 1, 2])).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.75)).toBe(4);
    expect(quantile([], 0.75)).toBeNaN();
  });

  it('stand in a table with their limits', () => {
    const table = figureTable([
      { name: 'pull of the whole', value: 123.4, unit: 'ms', limit: 100 },
      { name: 'performance', value: 99.5, unit: '', limit: 99, atLeast: true },
    ]);
    expect(table).toBe(
      ['figure             measured  limit', 'pull of the whole  123 ms    ≤ 100 ms  MISSED', 'performance        99.5      ≥ 99      ok'].join('\n'),
    );
  });
});
