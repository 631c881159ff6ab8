import { expect, test } from 'vitest';
import { checkCareer } from '../src/core/check.ts';
import { insights } from '../src/core/insights.ts';
import { exportCareer } from '../src/exchange/career/export-career.ts';
import { benchDay, generateCareer } from './career.ts';
import { rollDice } from './dice.ts';

test('the same seed gives the same career, another seed another one', () => {
  const bytes = (seed: number) => exportCareer(generateCareer({ seed, entries: 200, people: 100, touchpoints: 100, checkins: 30 }), { exportedOn: benchDay });
  expect(bytes(3)).toBe(bytes(3));
  expect(bytes(3)).not.toBe(bytes(4));
});

test('a ten-year career has the size it is named for, and nothing in it is unsound', () => {
  const career = generateCareer({ seed: 1 });
  expect([career.entry.size, career.checkin.size, career.person.size, career.touchpoint.size]).toEqual([5_000, 520, 1_500, 4_000]);
  expect(checkCareer(career)).toEqual([]);
  for (const row of career.entry.values()) expect(row.day <= benchDay).toBe(true);
  expect(Math.max(...[...career.checkin.keys()].map((week) => Number(week.replace('-W', ''))))).toBe(202647);
});

test('any size is possible, none included', () => {
  const none = generateCareer({ seed: 1, entries: 0, people: 0, touchpoints: 10, checkins: 0, plannedWeeks: 2 });
  expect([none.entry.size, none.person.size, none.touchpoint.size]).toEqual([0, 0, 0]);
  expect(checkCareer(none)).toEqual([]);
});

test('every insight answers for it with something to say', () => {
  const career = generateCareer({ seed: 2 });
  // The gentle thing speaks only while a setback is on.
  for (const insight of insights.filter(({ name }) => name !== 'gentle-thing'))
    expect(JSON.stringify(insight.of(career, benchDay)).length, insight.name).toBeGreaterThan(100);
});

test('dice are even, and whole numbers reach both ends', () => {
  const dice = rollDice(5);
  const rolled = Array.from({ length: 6_000 }, () => dice.whole(1, 6));
  for (const face of [1, 2, 3, 4, 5, 6]) expect(rolled.filter((one) => one === face).length).toBeGreaterThan(850);
  expect(new Set(rolled).size).toBe(6);
  const normal = Array.from({ length: 4_000 }, () => dice.normal());
  expect(Math.abs(normal.reduce((sum, one) => sum + one, 0) / 4_000)).toBeLessThan(0.06);
  expect(rollDice(5).next()).not.toBe(rollDice(6).next());
});
