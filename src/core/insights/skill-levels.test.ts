import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, assessmentId, type RaterSide } from '../assessments/assessments.ts';
import { type Career, emptyCareer } from '../career.ts';
import { entry } from '../journal/journal.ts';
import { person } from '../people/people.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { phases } from '../skills/skills.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf } from '../testing/careers.ts';
import { askWords, levelWords, movedWords, ownViewWords, readinessWords, readyWords, restsOnWords, sayChances, unratedWords } from './skill-level-words.ts';
import { type SkillLevel, skillLevels } from './skill-levels.ts';

const today = '2026-11-25';
const rated = (day: string, skill: string, level: number, as: RaterSide = 'self', by?: string): Write => {
  const body = { day, skill, level, as, by };
  return assessment.put(assessmentId(body), body);
};
const ada = person.put('ada', { name: 'Ada Bell', ties: [{ tie: 'manager' }] });
const ben = person.put('ben', { name: 'Ben Sato', ties: [{ tie: 'peer' }] });
const aim = profile.put(profileId, { targetPhase: 'senior' });
const of = (career: Career, skill: string): SkillLevel => skillLevels.of(career, today).skills.find((one) => one.skill === skill) as SkillLevel;
const manyBy = (skill: string, level: number): Write[] =>
  ['ada', 'ben', 'cleo', 'dora', 'emil', 'fay'].flatMap((by) => [
    person.put(by, { name: by }),
    rated('2026-10-01', skill, level, 'manager', by),
    rated('2026-11-01', skill, level, 'manager', by),
    rated('2026-11-20', skill, level, 'manager', by),
  ]);

test('without ratings nothing is claimed of any skill', () => {
  const levels = skillLevels.of(careerOf(aim), today);
  expect(levels.skills.map(({ knowledge }) => knowledge)).toEqual(Array(10).fill('unrated'));
  expect(readinessWords(levels)).toBe('Nothing to go by yet for Senior');
  expect(levelWords(levels.skills[0] as SkillLevel)).toBe('Technical: nothing to go by yet');
  expect(readyWords(levels.skills[0] as SkillLevel)).toBe('');
  expect(askWords(emptyCareer, levels)).toMatch(/^Not enough outside evidence yet: ask your manager about [a-z ]+\.$/);
  expect(skillLevels.of(emptyCareer, today).readiness).toBeUndefined();
});

test('ones own ratings alone never count as known, however many there are', () => {
  const career = careerOf(aim, ...Array.from({ length: 40 }, (_, i) => rated(`2026-10-${String(1 + (i % 28)).padStart(2, '0')}`, 'management', 4)));
  expect(of(career, 'management').knowledge).toBe('own-view');
  expect(levelWords(of(career, 'management'))).toMatch(/^Management, by your own view: /);
});

test('many who agree from outside make sure, and what is sure is said plainly', () => {
  const career = careerOf(aim, ...manyBy('communication', 3));
  expect(of(career, 'communication').knowledge).toBe('sure');
  expect(levelWords(of(career, 'communication'))).toBe('Communication: at Senior');
  expect(of(careerOf(aim, ada, rated(today, 'communication', 3, 'manager', 'ada')), 'communication').knowledge).toBe('likely');
});

test('an entry moves a level only once it was judged; naming a skill counts as evidence and moves nothing', () => {
  const win = { day: '2026-11-20', type: 'win' as const, text: 'x', skills: ['design'] };
  const named = of(careerOf(entry.put('e', win)), 'design');
  expect([named.knowledge, named.level, named.evidence]).toEqual(['unrated', 3, { entries: 1, wins: 1, projects: 0, latest: '2026-11-20', daysAgo: 5 }]);
  const judged = of(careerOf(entry.put('e', { ...win, shows: { design: 5 } })), 'design');
  expect(judged.level).toBeGreaterThan(3.2);
  expect(judged.made.own.map(({ id }) => id)).toEqual(['e']);
});

test('what is not applicable, what is still to come and what was judged for another ladder stay where they belong', () => {
  const off = { day: '2026-11-01', skill: 'design', as: 'self' as const, notApplicable: 'No designers here' };
  const career = careerOf(assessment.put(assessmentId(off), off), rated('2026-12-01', 'technical', 5), rated('2026-11-01', 'Pricing sense', 4));
  expect(of(career, 'design').knowledge).toBe('unrated');
  expect(of(career, 'technical').knowledge).toBe('unrated');
  expect(levelWords(of(career, 'Pricing sense'))).toMatch(/^Pricing sense, by your own view: /);
});

test('the phase ahead is the one worked toward, else the one after the phase the role feels like', () => {
  const felt = role.put('r', { title: 'PM', from: '2025', phase: 'associate' });
  expect(skillLevels.of(careerOf(felt), today).readiness).toMatchObject({
    phase: 'senior',
    mustHaves: ['strategic-thinking', 'management', 'communication', 'execution'],
  });
  expect(skillLevels.of(careerOf(felt, profile.put(profileId, { targetPhase: 'leader' })), today).readiness?.phase).toBe('leader');
});

test('readiness is the least of the must-haves and how many are there, and a gap is named', () => {
  const career = careerOf(aim, ...['strategic-thinking', 'management', 'execution'].flatMap((skill) => manyBy(skill, 5)), ...manyBy('communication', 1));
  const levels = skillLevels.of(career, today);
  expect(levels.readiness).toMatchObject({ least: 'communication', unrated: [] });
  expect(readinessWords(levels)).toBe('Probably three of the four skills Senior asks for are there; communication is the most open one');
  const fewer = skillLevels.of(careerOf(aim, ...manyBy('management', 5)), today);
  expect(readinessWords(fewer)).toBe('Only management was rated of what Senior asks for; it is probably there');
  expect(unratedWords(fewer)).toBe('Nothing to go by yet for strategic thinking, communication and execution.');
});

test('the one asked is somebody from outside who has not just answered that', () => {
  const career = careerOf(aim, ada, ben, rated('2026-11-20', 'communication', 3, 'manager', 'ada'));
  const { ask } = skillLevels.of(career, today);
  expect(ask && `${ask.rater} ${ask.about}`).not.toBe('~ada communication');
  expect(['manager', 'peer']).toContain(ask?.side);
});

test('words tell what it rests on, how ones own view counts, and what a quarter moved', () => {
  const skills = ['design', 'technical', 'execution'];
  const career = careerOf(
    ada,
    ...skills.flatMap((skill) => [
      rated('2026-05-01', skill, 5),
      rated('2026-05-02', skill, 3, 'manager', 'ada'),
      rated('2026-06-01', skill, 5),
      rated('2026-06-02', skill, 3, 'manager', 'ada'),
    ]),
    rated('2026-11-01', 'design', 5, 'manager', 'ada'),
  );
  const levels = skillLevels.of(career, today);
  const design = of(career, 'design');
  expect(restsOnWords(design)).toBe('It rests on three manager ratings and two ratings of your own.');
  expect(ownViewWords(career, levels, design)).toMatch(/^Your own rating counts about [a-z ]+ as much as one by Ada Bell and runs \d\.\d of a level high\.$/);
  expect(movedWords(design, levels.since, today)).toMatch(/^Up by 0\.\d of a level since 26 August\.$/);
  expect(movedWords(of(career, 'communication'), levels.since, today)).toBe('');
  expect(sayChances(0.21, 0.49)).toBe('between 2 and 5 in 10');
  expect(sayChances(0.999, 1)).toBe('about 9 in 10');
});

test('whatever a career holds, parts add up, chances are chances and no sentence is broken', () => {
  fc.assert(
    fc.property(anyWrites(today), (writes) => {
      const career = careerOf(...writes);
      const levels = skillLevels.of(career, today);
      for (const level of levels.skills) {
        const sum = [...level.made.own, ...level.made.elsewhere].reduce((all, { value }) => all + value, level.made.without);
        expect(Math.abs(sum + 3 - level.level)).toBeLessThan(1e-9);
        for (const phase of phases) {
          const [low, high] = level.ranges[phase];
          expect(low <= level.phases[phase] && level.phases[phase] <= high && low >= 0 && high <= 1).toBe(true);
        }
        const ready = level.ready;
        if (ready) expect([ready.low <= ready.high, ready.low >= 0, ready.high <= 1]).toEqual([true, true, true]);
        const said = [levelWords(level), readyWords(level), restsOnWords(level), ownViewWords(career, levels, level), movedWords(level, levels.since, today)];
        expect([...said, askWords(career, levels), readinessWords(levels)].join(' ')).not.toMatch(/NaN|undefined|%|!/);
      }
    }),
    { numRuns: 60 },
  );
});
