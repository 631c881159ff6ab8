import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOffers, readBoundaries } from './boundary-words.ts';

test.each<[string, number[]]>([
  ['not in December', [12]],
  ['Not in July and August, please', [7, 8]],
  ['nicht im Dezember', [12]],
  ['Never in Aug.', [8]],
  ['nicht von Juli bis September', [7, 8, 9]],
  ['not between November and January', [1, 11, 12]],
  ['not from November to February', [1, 2, 11, 12]],
  ['nothing from June to August', [6, 7, 8]],
  ['away in March, not in December', [3, 12]],
  ['nicht im März', [3]],
  ['no calls in December', []],
  ['we met in December', []],
  ['you may call, not before nine', []],
  ['not in Maytown', []],
])('the months that %s leaves free', (text, months) => expect(readBoundaries(text).quietMonths).toEqual(months));

test.each<[string, string[]]>([
  ['only e-mail', ['email']],
  ['nur E-Mail', ['email']],
  ['Please only by email or message', ['email', 'message']],
  ['E-mail only.', ['email']],
  ['no calls', ['email', 'message', 'meeting']],
  ['keine Anrufe, kein Treffen', ['email', 'message']],
  ["don't call", ['email', 'message', 'meeting']],
  ['nicht anrufen', ['email', 'message', 'meeting']],
  ['no calls before nine', []],
  ['Never call after six', []],
  ['no phone, only in person', ['meeting']],
  ['Short messages, never at the weekend.', []],
  ['only meet for coffee', []],
])('the ways that %s leaves open', (text, ways) => expect(readBoundaries(text).onlyBy).toEqual(ways));

test('what the fields hold already is not offered again, and a year is never quiet as a whole', () => {
  expect(boundaryOffers('not in July and August, only e-mail', { quietMonths: [7], onlyBy: ['email'] })).toEqual({ quietMonths: [8], onlyBy: [] });
  expect(boundaryOffers('not in December', { quietMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }).quietMonths).toEqual([]);
});

test('whatever is typed, what is understood are months and ways', () => {
  const words = fc.array(fc.constantFrom('not', 'in', 'december', 'to', 'and', 'only', 'no', 'e-mail', 'calls', 'nur', ',', '–', 'Ä', 'between'), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        words.map((list) => list.join(' ')),
      ),
      (text) => {
        const { quietMonths, onlyBy } = readBoundaries(text);
        expect(quietMonths.every((month) => month >= 1 && month <= 12)).toBe(true);
        expect(onlyBy.length).toBeLessThan(4);
      },
    ),
  );
});
