import { expect, test } from 'vitest';
import { principleNamed } from '../../playbook/playbook.ts';
import { phases, skillIds } from '../skills.ts';
import { framework, practiceNamed } from './framework.ts';
import type { SkillGuide } from './guide.ts';
import { phaseGuides } from './phases.ts';

const guides: readonly SkillGuide[] = skillIds.map((id) => framework[id]);
const levels = guides.flatMap((guide) => guide.levels.map((level) => ({ of: `${guide.skill} ${level.level}`, ...level })));
const practices = levels.flatMap((level) => level.practices.map((practice) => ({ of: level.of, ...practice })));
const words = [
  ...guides.flatMap((guide) => guide.questions),
  ...levels.flatMap((level) => [level.title, level.says]),
  ...practices.flatMap((practice) => [practice.what, practice.doing]),
  ...phases.flatMap((phase) => [phaseGuides[phase].about, ...phaseGuides[phase].entering, ...phaseGuides[phase].leaving, ...phaseGuides[phase].questions]),
];
const sentences = (text: string): number => text.split(/[.?](?:\s|$)/).filter(Boolean).length;

test('ten skills, each with five levels in order, two or three practices a level and three questions', () => {
  for (const id of skillIds) {
    expect(framework[id].skill).toBe(id);
    expect(framework[id].levels.map((one) => one.level)).toEqual([1, 2, 3, 4, 5]);
    expect(framework[id].questions).toHaveLength(3);
  }
  for (const level of levels) expect([2, 3], level.of).toContain(level.practices.length);
});

test.each(levels)('$of is one or two sentences about what you do, of a length one reads', ({ says, title }) => {
  expect(says).toMatch(/^\p{Lu}.*\.$/u);
  expect(says).toMatch(/\byour?s?\b/i);
  expect(sentences(says)).toBeLessThanOrEqual(2);
  expect(says.length).toBeGreaterThanOrEqual(60);
  expect(says.length).toBeLessThanOrEqual(300);
  expect(title.length).toBeLessThanOrEqual(44);
});

test('every practice is found by its skill and id, fits into three hours and rests on a principle of the playbook', () => {
  for (const practice of practices) {
    const [skill = ''] = practice.of.split(' ');
    expect(practice.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(practiceNamed(skill, practice.id)?.practice.what).toBe(practice.what);
    expect(practice.minutes, practice.id).toBeGreaterThanOrEqual(10);
    expect(practice.minutes, practice.id).toBeLessThan(180);
    expect(principleNamed(practice.principle), practice.id).toBeDefined();
    expect(practice.what, practice.id).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(practice.what.length, practice.id).toBeLessThanOrEqual(95);
    expect(practice.doing, practice.id).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(practice.doing.length, practice.id).toBeLessThanOrEqual(100);
  }
  expect(practiceNamed('technical', 'five-on-one-habit')).toBeUndefined();
  expect(practiceNamed('constructor', 'x')).toBeUndefined();
});

test('no practice, level, sign or question is said twice, and no id either', () => {
  const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
  expect(twice(practices.map((one) => one.id))).toEqual([]);
  expect(twice(words.map((one) => one.toLowerCase()))).toEqual([]);
});

test.each(phases)('the %s phase says what it is about, how it is entered and left, and what to ask in it', (phase) => {
  const { about, entering, leaving, questions } = phaseGuides[phase];
  expect([2, 3]).toContain(sentences(about));
  for (const signs of [entering, leaving]) {
    expect([3, 4]).toContain(signs.length);
    for (const sign of signs) expect(sign).toMatch(/^\p{Lu}.*\.$/u);
  }
  for (const question of questions) expect(question).toMatch(/\?$/);
});

test('it speaks plainly: straight about the work, nothing shouted, no word of sales software, nobody rated', () => {
  for (const text of words)
    expect(text).not.toMatch(/!|'|\bCRM\b|pipeline|checklist|streak|overdue|\b(great|excellent|world-class|rockstar|talented|weak|strong (pm|leader))\b/i);
});
