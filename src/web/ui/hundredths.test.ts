import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hundredths, signed } from './hundredths.ts';

test('parts as they are shown add up to the whole as it is shown, and none is off by a hundredth', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
      const { parts, whole } = hundredths(values);
      expect(parts.reduce((sum, value) => sum + value, 0)).toBe(whole);
      expect(whole).toBe(Math.round(values.map((value) => value * 100).reduce((sum, value) => sum + value, 0)) + 0);
      parts.forEach((part, i) => {
        expect(Math.abs(part - (values[i] ?? 0) * 100)).toBeLessThan(1 + 1e-9);
      });
    }),
  );
});

test('a contribution is told with its sign', () => {
  expect([signed(31), signed(-2), signed(0), signed(120)]).toEqual(['+0.31', '−0.02', '0.00', '+1.20']);
});
