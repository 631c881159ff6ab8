import { expect, test } from 'vitest';
import type { Experiment } from '#core/experiments/experiments.ts';
import { libraryFamilies } from '#core/experiments/library/library.ts';
import { experimentFields, experimentToForm, newExperiment, typedHours } from './experiment-form.ts';

test('hours are read as people write them, and what is none is none', () => {
  expect(['4', '1,5', ' 1.5 h', '2 hours', '0.25'].map(typedHours)).toEqual([4, 1.5, 1.5, 2, 0.25]);
  expect(['', 'some', '-3', '1e5', '1.5.2'].map(typedHours)).toEqual(Array(5).fill(Number.NaN));
});

test('what the form shows of an experiment is what it saves', () => {
  const row = {
    title: 'Shadow Ana',
    hypotheses: ['h'],
    type: 'shadowing',
    hours: 4.5,
    risk: 1,
    strength: 2,
    person: 'ana',
    to: '2026-04-01',
    wouldDrop: 'No',
  } as const;
  const said = Object.fromEntries(Object.entries(experimentFields(experimentToForm(row as unknown as Experiment))).filter(([, value]) => value !== null));
  expect(said).toEqual(row);
});

test('a plan from the library begins next Monday and lasts by its hours', () => {
  for (const { type, experiments } of libraryFamilies)
    for (const one of experiments) {
      const form = newExperiment('2026-03-04', ['h'], one, type);
      expect([form.title, form.type, form.from]).toEqual([one.title, type, '2026-03-09']);
      expect(form.to).toBe(one.hours <= 2 ? '2026-03-22' : one.hours <= 10 ? '2026-04-05' : '2026-05-03');
    }
  expect(newExperiment('2026-03-04', [], undefined, undefined)).toMatchObject({ title: '', hours: '', to: '2026-04-05' });
});
