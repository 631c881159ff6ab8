import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalised, quote, sayCount, sayDay, sayList, sayMinutes, sayNumber, sayOn, sayWeeks, weekdayName } from './say.ts';

test('days are said as near as they are', () => {
  const today = '2026-11-25';
  expect(['2026-11-25', '2026-11-23', '2026-11-29', '2026-11-22', '2025-12-31'].map((day) => sayDay(day, today))).toEqual([
    'today',
    'Monday',
    'Sunday',
    '22 November',
    '31 December 2025',
  ]);
  expect([sayOn(today, today), sayOn('2026-11-23', today)]).toEqual(['today', 'on Monday']);
  expect([weekdayName(1), weekdayName(7)]).toEqual(['Monday', 'Sunday']);
});

test('counts, spans and minutes are said as one would', () => {
  expect([sayNumber(0), sayNumber(12), sayNumber(13), sayNumber(30_000)]).toEqual(['no', 'twelve', '13', '30,000']);
  expect([sayCount(1, 'win'), sayCount(3, 'win'), sayCount(2, 'entry', 'entries')]).toEqual(['one win', 'three wins', 'two entries']);
  expect([1, 9, 52, 60, 103, 104, 300].map(sayWeeks)).toEqual(['a week', '9 weeks', '52 weeks', '14 months', '24 months', '2 years', '6 years']);
  expect([5, 60, 80, 120].map(sayMinutes)).toEqual(['5 min', '1 h', '1 h 20 min', '2 h']);
  expect([sayList([]), sayList(['a']), sayList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  expect(capitalised('one')).toBe('One');
});

test('a quotation is one line, short, whole words, and never half a letter', () => {
  expect(quote('Cut\nonboarding  to 4 steps')).toBe('“Cut onboarding to 4 steps”');
  expect(quote('one two three four', 9)).toBe('“one two…”');
  expect(quote('He said "go", twice.')).toBe('“He said ‘go’, twice”');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 8, max: 80 }), (text, most) => {
      const said = quote(text, most);
      expect(said.length).toBeLessThanOrEqual(most + 3);
      expect(said).not.toMatch(/\n/);
      expect(() => encodeURIComponent(said)).not.toThrow();
    }),
  );
});
