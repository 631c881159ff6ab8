import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { entry } from '../journal/journal.ts';
import { move, moveId } from '../moves/moves.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { project, role } from '../roles/roles.ts';
import { careerOf, checkinFor } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { evidenceBySkill, quietSkills } from './evidence.ts';
import { skillsMoves } from './moves.ts';
import { skillIds } from './skills.ts';

const today = '2026-11-25';
const aim = profile.put(profileId, { goal: 'Lead', targetPhase: 'senior' });
const shown = (id: string, daysAgo: number, ...skills: string[]): Write => entry.put(id, { day: addDays(today, -daysAgo), type: 'win', text: id, skills });
const offers = (...writes: Write[]) => skillsMoves.offer(careerOf(...writes), today);

test('evidence is counted by skill, each entry once for a skill, and skills of other ladders come after the built-in ones', () => {
  const career = careerOf(
    shown('a', 5, 'design', 'design'),
    entry.put('b', { day: today, type: 'lesson', text: 'b', skills: ['design', 'Pricing'] }),
    project.put('p', { name: 'p', skills: ['technical'] }),
  );
  const rows = evidenceBySkill(career);
  expect(rows.map((row) => row.skill)).toEqual([...skillIds, 'Pricing']);
  expect(rows.find((row) => row.skill === 'design')).toEqual({ skill: 'design', entries: 2, wins: 1, projects: 0, latest: today });
  expect(rows.find((row) => row.skill === 'technical')).toEqual({ skill: 'technical', entries: 0, wins: 0, projects: 1, latest: undefined });
});

test('a skill of the phase is quiet after ninety days, the never named first', () => {
  const career = careerOf(shown('a', 91, 'management'), shown('b', 90, 'communication'), shown('c', 500, 'technical'));
  expect(quietSkills(career, 'senior', today).map((row) => row.skill)).toEqual(['strategic-thinking', 'management']);
});

test('for the quietest skill a practice, for the two quietest evidence', () => {
  const rows = offers(aim, shown('a', 91, 'management'), shown('b', 3, 'communication'));
  expect(rows.map((one) => [one.key, one.kind, one.principle, one.skill])).toEqual([
    ['skill.practice.strategic-thinking', 'experiment', 'P5', 'strategic-thinking'],
    ['skill.evidence.strategic-thinking', 'evidence', 'P10', 'strategic-thinking'],
    ['skill.evidence.management', 'evidence', 'P10', 'management'],
  ]);
  expect(rows[2]?.why).toContain('The last entry that names management is from 26 August, more than 90 days ago.');
});

test('a practice that was ticked gives way to writing about it', () => {
  const key = 'skill.practice.strategic-thinking';
  const done = move.put(moveId('2026-W47', key), {
    week: '2026-W47',
    key,
    kind: 'experiment',
    what: 'x',
    minutes: 5,
    state: 'done',
    planned: '2026-11-16',
    settled: '2026-11-18',
  });
  const rows = offers(aim, done);
  expect(rows.map((one) => one.key)).not.toContain(key);
  expect(rows[0]?.why).toContain('You practised it on 18 November.');
});

test('nothing is suggested without a phase in view or after a layoff, and no practice while energy is low', () => {
  expect(skillsMoves.offer(emptyCareer, today)).toEqual([]);
  expect(offers(aim, role.put('r', { title: 'PM', from: '2023', to: '2026-11-10', ended: 'layoff' }))).toEqual([]);
  expect(offers(aim, checkinFor(today, 1)).map((one) => one.kind)).toEqual(['evidence', 'evidence']);
});

test('an entry that names the skill since then meets the move', () => {
  const row = {
    id: 'm',
    key: 'skill.evidence.management',
    kind: 'evidence' as const,
    what: 'x',
    minutes: 5,
    week: '2026-W48',
    state: 'open' as const,
    planned: today,
  };
  expect(skillsMoves.met(careerOf(shown('a', 1, 'management')), row)).toBeUndefined();
  expect(skillsMoves.met(careerOf(shown('a', 0, 'management')), row)).toEqual({ how: 'Management written about', on: today });
});
