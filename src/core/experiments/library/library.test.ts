import { expect, test } from 'vitest';
import { principleTitles } from '../../playbook/titles.ts';
import { isSkillId, skillIds } from '../../skills/skills.ts';
import { experiment, experimentTypes } from '../experiments.ts';
import { libraryExperiment, libraryFamilies } from './library.ts';

const all = libraryFamilies.flatMap(({ experiments }) => experiments);
const words = (text: string): number => text.split(/\s+/).length;

test('there is a family for every type of test, with forty tests and more in all', () => {
  expect(libraryFamilies.map(({ type }) => type).sort()).toEqual([...experimentTypes].sort());
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(new Set(all.flatMap(({ skills }) => skills))).toEqual(new Set(skillIds));
  expect(new Set(all.map(({ strength }) => strength))).toEqual(new Set([1, 2, 4, 7]));
});

test('no two say the same', () => {
  for (const field of ['id', 'title', 'what', 'lookFor', 'ask'] as const) expect(new Set(all.map((one) => one[field])).size, field).toBe(all.length);
  for (const one of all) expect(libraryExperiment(one.id)).toBe(one);
  expect(libraryExperiment('nothing')).toBeUndefined();
});

test.each(all)('$title: complete, short and plain', (one) => {
  expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(one.title.length).toBeLessThanOrEqual(60);
  expect(one.title).not.toMatch(/[.?]$/);
  expect(words(one.what)).toBeLessThanOrEqual(36);
  expect(one.what.match(/[.?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
  expect(words(one.lookFor)).toBeLessThanOrEqual(24);
  expect(words(one.ask)).toBeLessThanOrEqual(28);
  for (const text of [one.what, one.lookFor, one.ask]) expect(text).toMatch(/^[A-Z].{20,}[.?]$/);
  for (const text of [one.title, one.what, one.lookFor, one.ask]) expect(text).not.toMatch(/[!'"]|\b(CRM|pipeline|checklist)\b/i);
  expect(principleTitles[one.principle]).toBeDefined();
  expect(one.skills.length).toBeGreaterThan(0);
  expect(one.skills.every(isSkillId)).toBe(true);
});

test('each can be planned as it stands', () => {
  for (const { type, experiments } of libraryFamilies)
    for (const { id, title, what, hours, risk, strength } of experiments)
      expect(experiment.schema.safeParse({ title, what, hypotheses: ['h'], type, template: id, hours, risk, strength }).success, id).toBe(true);
});

test('what settles more takes longer, on the whole', () => {
  const middle = (strength: number): number => {
    const hours = all.filter((one) => one.strength === strength).map((one) => one.hours);
    return hours.sort((a, b) => a - b)[Math.floor(hours.length / 2)] ?? 0;
  };
  expect([middle(1) < middle(2), middle(2) < middle(4), middle(4) < middle(7)]).toEqual([true, true, true]);
});
