import { expect, test } from 'vitest';
import { libraryFamilies } from '#core/experiments/library/library.ts';
import { byRung, fittingFamilies, noFilter } from './filter-library.ts';

const idsOf = (families: ReturnType<typeof fittingFamilies>) => families.flatMap(({ experiments }) => experiments.map(({ id }) => id));

test('filters narrow together, and words are looked for in what is shown', () => {
  expect(fittingFamilies(noFilter)).toEqual(libraryFamilies);
  const cheap = fittingFamilies({ ...noFilter, hours: '2', risk: '0' });
  expect(cheap.flatMap(({ experiments }) => experiments).every(({ hours, risk }) => hours <= 2 && risk === 0)).toBe(true);
  expect(fittingFamilies({ ...noFilter, family: 'mentoring' }).map(({ type }) => type)).toEqual(['mentoring']);
  expect(idsOf(fittingFamilies({ ...noFilter, words: 'INTERN project' }))).toContain('intern-project');
  expect(fittingFamilies({ ...noFilter, words: 'sailing school' })).toEqual([]);
});

test('a rung takes what tells as much, the cheapest first, and leaves the rest where it was', () => {
  const { fits, rest } = byRung(libraryFamilies, 2);
  expect(fits.length).toBeGreaterThan(0);
  expect(fits.map(({ hours }) => hours)).toEqual(fits.map(({ hours }) => hours).sort((a, b) => a - b));
  expect([...fits.map(({ id }) => id), ...idsOf([...rest])].sort()).toEqual(idsOf([...libraryFamilies]).sort());
});
