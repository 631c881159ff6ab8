import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ifThen, pickBy, textToNumber } from './if-then.ts';
import { moveKinds } from './moves/candidate.ts';
import { weekdayName } from './say.ts';
import { addDays, weekday } from './time.ts';

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const names = [1, 2, 3, 4, 5, 6, 7].map(weekdayName);

test('the moment is still to come in the week, and a working day while there is one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...moveKinds), fc.string(), day, (kind, key, on) => {
      const line = ifThen(kind, key, on, 'write to Ines');
      const said = names.findIndex((name) => line.startsWith(`If it is ${name} `)) + 1;
      expect(said).toBeGreaterThanOrEqual(weekday(on));
      if (weekday(on) <= 5) expect(said).toBeLessThanOrEqual(5);
      expect(line.endsWith(', then I write to Ines.')).toBe(true);
      expect(ifThen(kind, key, on, 'write to Ines')).toBe(line);
    }),
  );
});

test('a day that is asked for is kept, unless it has passed', () => {
  expect(ifThen('reflection', 'check-in', '2026-11-23', 'answer', 5)).toMatch(/^If it is Friday /);
  expect(ifThen('reflection', 'check-in', '2026-11-28', 'answer', 5)).toMatch(/^If it is (Saturday|Sunday) /);
});

test('different moves and weeks get different moments', () => {
  const lines = new Set(Array.from({ length: 30 }, (_, i) => ifThen('contact', `contact.p${i}`, '2026-11-23', 'x')));
  expect(lines.size).toBeGreaterThan(8);
  const weeks = new Set(Array.from({ length: 12 }, (_, i) => ifThen('contact', 'contact.p1', addDays('2026-11-23', 7 * i), 'x')));
  expect(weeks.size).toBeGreaterThan(3);
});

test('a text always picks the same of a list, and texts spread over it', () => {
  const counts = [0, 0, 0];
  for (let i = 0; i < 900; i++) {
    const picked = pickBy([0, 1, 2], `key ${i}`);
    expect(pickBy([0, 1, 2], `key ${i}`)).toBe(picked);
    counts[picked] = (counts[picked] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(230);
  expect(textToNumber('')).toBeGreaterThanOrEqual(0);
});
