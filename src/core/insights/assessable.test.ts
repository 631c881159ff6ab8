import { expect, test } from 'vitest';
import { assessment, assessmentId } from '../assessments/assessments.ts';
import { emptyCareer } from '../career.ts';
import { competency, ladder } from '../ladders/ladders.ts';
import type { Write } from '../record.ts';
import { skillName } from '../skills/skill-name.ts';
import { careerOf } from '../testing/careers.ts';
import { assessableSkill, standardsOf, valueAt } from './assessable.ts';
import { ladderLevelWords } from './ladder-level-words.ts';
import { skillLevels } from './skill-levels.ts';

const acme = (levels: number): Write[] => [
  ladder.put('lad', { name: 'Acme', version: 2, levels: Array.from({ length: levels }, (_, i) => ({ id: `l${i}`, title: `L${i + 1}` })) }),
  competency.put('c1', { ladder: 'lad', title: 'Scoping', place: 0, version: 2, statements: [{ level: 'l0', text: 'With help' }] }),
];

test('the framework is there for everybody, and each ladder in use that asks for something', () => {
  expect(standardsOf(emptyCareer).map(({ skills }) => skills.length)).toEqual([10]);
  expect(standardsOf(careerOf(...acme(3))).map(({ name }) => name)).toEqual(['Windward’s framework', 'Acme']);
  expect(standardsOf(careerOf(ladder.put('lad', { name: 'Acme', version: 1, levels: [{ id: 'a', title: 'A' }] })))).toHaveLength(1);
  const retired = [...acme(3), ladder.put('lad', { name: 'Acme', version: 2, levels: [{ id: 'a', title: 'A' }], retired: '2026-01-01' })];
  expect(standardsOf(careerOf(...retired))).toHaveLength(1);
  expect(assessableSkill(careerOf(...acme(3)), 'c1')?.skill.levels.map(({ value, says }) => [value, says])).toEqual([
    [1, 'With help'],
    [3, ''],
    [5, ''],
  ]);
});

test('the lowest level of any ladder is 1, the highest 5, and none goes back', () => {
  expect(valueAt(0, 1)).toBe(3);
  for (let levels = 2; levels <= 60; levels++) {
    const values = Array.from({ length: levels }, (_, place) => valueAt(place, levels));
    expect([values[0], values.at(-1)]).toEqual([1, 5]);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});

test('a skill of a ladder is told in the ladder’s own levels and name, and by no id once the ladder is gone', () => {
  const body = { day: '2026-11-20', skill: 'c1', level: 3, as: 'self' as const, ladder: 'lad', ladderVersion: 2 };
  const rating = assessment.put(assessmentId(body), body);
  const career = careerOf(...acme(5), rating);
  const level = skillLevels.of(career, '2026-11-25').skills.find(({ skill }) => skill === 'c1');
  const skill = assessableSkill(career, 'c1')?.skill;
  if (!level || !skill) throw new Error('not there');
  expect([level.name, level.ready]).toEqual(['Scoping', undefined]);
  expect(ladderLevelWords(level, skill)).toBe('Scoping, by your own view: between L2 and L4');
  expect(skillName(careerOf(rating), 'c1')).toBe('A skill of a ladder that is gone');
  expect([skillName(career, 'design'), skillName(career, 'Pricing')]).toEqual(['Design', 'Pricing']);
});
