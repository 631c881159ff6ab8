import { expect, test } from 'vitest';
import { assessment, assessmentId, type RaterSide } from '../assessments/assessments.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { entry } from '../journal/journal.ts';
import type { Move } from '../moves/moves.ts';
import { advice } from '../people/advice/advice.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { weekOf } from '../time.ts';
import { levelMoves } from './level-moves.ts';

const today = '2026-11-25';
const goal = profile.put(profileId, { goal: 'Lead', targetPhase: 'senior' });
const ada = person.put('ada', { name: 'Ada Bell', ties: [{ tie: 'manager' }] });
const rated = (skill: string, level: number, as: RaterSide = 'self', by?: string, day = '2026-11-20'): Write => {
  const body = { day, skill, level, as, by };
  return assessment.put(assessmentId(body), body);
};
const offered = (...writes: Write[]) => levelMoves.offer(careerOf(...writes), today);
const keys = (...writes: Write[]): string[] => offered(...writes).map(({ key }) => key);
const planned = (career: Career, at: number): Move => {
  const { value: _, ...one } = levelMoves.offer(career, today)[at] as ReturnType<typeof levelMoves.offer>[number];
  return { id: 'm', ...one, week: weekOf(today), state: 'open', planned: today };
};

test('an empty career is not asked for levels; one that knows where to go begins with its own view', () => {
  expect(levelMoves.offer(emptyCareer, today)).toEqual([]);
  expect(offered(goal)).toMatchObject([{ key: 'assess.self', what: 'Assess yourself in ten minutes', minutes: 10, opens: { open: 'assess' } }]);
  expect(keys(goal, role.put('r', { title: 'PM', from: '2024', to: '2026-11-10', ended: 'layoff' }))).toEqual([]);
});

test('once a quarter it is time to look again, and a look of one’s own meets the move', () => {
  expect(keys(goal, rated('design', 3))).not.toContain('assess.self');
  const career = careerOf(goal, rated('design', 3, 'self', undefined, '2026-08-01'));
  const [again] = levelMoves.offer(career, today);
  expect([again?.key, again?.what, again?.why]).toEqual([
    'assess.self',
    'Look again at where you stand',
    'You last rated yourself on 1 August, more than a quarter ago. Two looks side by side show what moved.',
  ]);
  const move = planned(career, 0);
  expect(levelMoves.met(career, move)).toBeUndefined();
  expect(levelMoves.met(applyWrites(career, [rated('design', 3, 'manager', 'ada', today)]), move)).toBeUndefined();
  expect(levelMoves.met(applyWrites(career, [rated('design', 3, 'self', undefined, today)]), move)).toEqual({ how: 'Assessed', on: today });
});

test('who would tell most is asked, by a letter that brings the levels; asking or an answer meets it', () => {
  const career = careerOf(goal, ada, rated('communication', 3));
  expect(levelMoves.offer(career, today)).toMatchObject([
    { what: 'Ask Ada Bell how they see your strategic thinking', opens: { open: 'ask-level', target: 'ada strategic-thinking' } },
  ]);
  const move = planned(career, 0);
  const asked = touchpoint.put('t', { day: today, people: ['ada'], asked: 'Which of these is nearest to what you have seen of my strategic thinking?' });
  expect(levelMoves.met(career, move)).toBeUndefined();
  expect(levelMoves.met(applyWrites(career, [asked]), move)).toEqual({ how: 'Asked', on: today });
  expect(levelMoves.met(applyWrites(career, [rated('strategic-thinking', 2, 'manager', 'ada', today)]), move)).toEqual({
    how: 'Their view is here',
    on: today,
  });
  expect(levelMoves.met(applyWrites(career, [rated('strategic-thinking', 2, 'manager', 'ben', today)]), move)).toBeUndefined();
});

test('nobody is asked who was just asked, is paused or waits to hear what came of their advice', () => {
  const base = [goal, rated('communication', 3)];
  expect(keys(...base)).toEqual(['assess.ask.manager.strategic-thinking']);
  expect(keys(...base, ada, touchpoint.put('t', { day: '2026-11-10', people: ['ada'], asked: 'How you see my strategic thinking' }))).toEqual([]);
  expect(keys(...base, person.put('ada', { name: 'Ada', ties: [{ tie: 'manager' }], pausedUntil: '2026-12-24' }))).toEqual([]);
  expect(keys(...base, ada, advice.put('a', { from: 'ada', day: '2026-11-01', said: 'Write shorter' }))).toEqual([]);
});

test('where it is known from outside that a skill the phase asks for is the open one, a practice of its next level is offered', () => {
  const low = [
    goal,
    ada,
    ...['management', 'communication', 'execution', 'strategic-thinking'].map((skill) => rated(skill, skill === 'management' ? 1 : 5, 'manager', 'ada')),
  ];
  const gap = (...named: string[]) =>
    offered(...low, entry.put('e', { day: '2026-11-20', type: 'note', text: 'x', skills: named })).find(({ key }) => key.startsWith('skill.gap'));
  expect(gap('communication', 'strategic-thinking'), 'the quiet skill is practised already').toBeUndefined();
  expect(gap('communication', 'strategic-thinking', 'management')).toMatchObject({ key: 'skill.gap.management', kind: 'experiment', skill: 'management' });
  expect(keys(goal, rated('management', 1)).some((key) => key.startsWith('skill.gap'))).toBe(false);
});
