import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment } from '../assessments/assessments.ts';
import { type Entry, entry } from '../journal/journal.ts';
import type { Write } from '../record.ts';
import { project } from '../roles/roles.ts';
import { skillIds } from '../skills/skills.ts';
import { careerOf } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { evidenceOn, type SkillEvidence, skillEvidence } from './skill-evidence.ts';
import { energyWords, evidenceFinding, freshWords, strengthWords } from './skill-evidence-words.ts';

const today = '2026-11-25';
let made = 0;
const write = (fields: Partial<Entry>): Write => entry.put(`e${made++}`, { day: today, type: 'win', text: 'x', skills: ['design'], ...fields });
const times = (count: number, fields: Partial<Entry>): Write[] => Array.from({ length: count }, () => write(fields));
const of = (skill: string, ...writes: Write[]): SkillEvidence =>
  skillEvidence.of(careerOf(...writes), today).skills.find((row) => row.skill === skill) as SkillEvidence;
const rated = (level: number): Write => assessment.put('a', { day: today, skill: 'design', level, as: 'manager' });

// Seen red: without the witness, with the year left open, and with two pieces.
test('strong takes three pieces of the last year and a witness; anything less is thin', () => {
  expect(of('design').strength).toBe('none');
  expect(of('design', ...times(9, {})).strength).toBe('thin');
  expect(of('design', ...times(2, {}), write({ type: 'feedback' })).strength).toBe('strong');
  expect(of('design', write({}), write({ type: 'feedback' })).strength).toBe('thin');
  expect(of('design', ...times(9, { people: ['p'], day: '2025-11-24' })).strength).toBe('thin');
  expect(strengthWords(of('design', ...times(2, {}), write({ people: ['p'] })))).toBe('Strong: three pieces in the last year, one with a witness');
  expect(strengthWords(of('design', write({ day: '2024-01-01' })))).toBe('Thin: one piece, all older than a year');
});

test('one piece stands for each skill it names, once', () => {
  const row = write({ skills: ['design', 'technical', 'design'] });
  expect(of('design', row).rows).toHaveLength(1);
  expect(of('technical', row).rows).toHaveLength(1);
});

test('a skill is stale when 90 days went by without a piece, and the last quarter is the same 90 days', () => {
  const [last, before] = [write({ day: addDays(today, -90) }), write({ day: addDays(today, -91) })];
  expect(of('design', last)).toMatchObject({ stale: false, quarter: 1 });
  expect(of('design', before)).toMatchObject({ stale: true, quarter: 0 });
  expect(freshWords(of('design', before), today)).toBe('Stale: nothing since 26 August');
  expect(of('design')).toMatchObject({ stale: false, inAll: 0 });
});

test('a project stands for its skills on the last day it ran, today while it runs, and not before it begins', () => {
  const row = (fields: object): SkillEvidence => of('design', project.put('p', { name: 'Rebuild', skills: ['design'], ...fields }));
  expect(row({ from: '2026-01' })).toMatchObject({ latest: today, quarter: 1 });
  expect(row({ from: '2026-01', to: '2026-03' })).toMatchObject({ latest: '2026-03-31', stale: true });
  expect(row({ from: '2026-12' })).toMatchObject({ inAll: 0 });
  expect(row({})).toMatchObject({ inAll: 1, latest: undefined, stale: true, strength: 'thin', rows: [] });
  expect(evidenceOn(careerOf(project.put('p', { name: 'x', skills: ['design'] })), today).skills[1]?.rows).toHaveLength(1);
});

test('projects stand among the entries by day, the latest first', () => {
  const rows = of(
    'design',
    write({ day: '2026-05-01' }),
    write({ day: '2026-03-01' }),
    project.put('p', { name: 'x', skills: ['design'], to: '2026-04' }),
  ).rows;
  expect(rows.map(({ kind }) => kind)).toEqual(['win', 'project', 'win']);
});

test('good at it and drained by it is a trap; drained by what one is learning, or energized, is none', () => {
  const drained = times(3, { energy: 'drained' });
  expect(of('design', ...drained, rated(5))).toMatchObject({ energy: 'drains', trap: true });
  expect(of('design', ...drained, rated(1))).toMatchObject({ energy: 'drains', trap: false });
  expect(of('design', ...drained)).toMatchObject({ trap: false });
  expect(of('design', ...drained, ...times(4, { energy: 'gave' }), rated(5))).toMatchObject({ energy: 'gives', trap: false });
  expect(of('design', write({ energy: 'drained' }), rated(5))).toMatchObject({ energy: 'mixed', trap: false });
  expect(of('design', ...times(3, { energy: 'drained', day: '2025-01-01' }), rated(5))).toMatchObject({ energy: 'unsaid', trap: false });
  expect(energyWords(of('design', ...drained, write({ energy: 'gave' })))).toBe('Gave energy once, drained three times');
});

test('the finding says how many skills carry the quarter and what nothing speaks for, those of the phase in view first', () => {
  const finding = (...writes: Write[]) => evidenceFinding(skillEvidence.of(careerOf(...writes), today), 'senior');
  expect(finding()).toBe('Nothing speaks for a skill yet');
  expect(finding(write({ day: '2026-01-01' }))).toBe('The last quarter holds nothing for any skill');
  expect(finding(write({ skills: skillIds.filter((id) => id !== 'design') }))).toBe(
    'Nine of ten skills carry the last quarter; nothing in it speaks for design',
  );
  expect(finding(write({}))).toBe('One of ten skills carries the last quarter; nothing in it speaks for strategic thinking, management and seven others');
  expect(finding(write({ skills: [...skillIds] }))).toBe('The last quarter speaks for all ten skills');
  expect(finding(write({ skills: ['design', 'Pricing sense'] }))).toContain('Two of eleven skills');
});

test('every number is a number of rows, the latest first, whatever was written', () => {
  const some = fc.array(
    fc.record({
      day: fc.integer({ min: -900, max: 20 }).map((days) => addDays(today, days)),
      type: fc.constantFrom('win', 'lesson', 'feedback', 'note'),
      skills: fc.subarray(['design', 'technical', 'Pricing sense']),
      energy: fc.constantFrom('gave', 'drained', undefined),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(some, fc.constantFrom(undefined, addDays(today, -365), addDays(today, -90)), (rows, since) => {
      const career = careerOf(...rows.map((row, i) => entry.put(`e${i}`, { text: 'x', ...row } as Omit<Entry, 'id'>)));
      for (const one of evidenceOn(career, today, since).skills) {
        const named = rows.filter(({ skills, day }) => (skills as string[]).includes(one.skill) && day <= today);
        expect(one.inAll).toBe(named.length);
        expect(one.rows).toHaveLength(named.filter(({ day }) => since === undefined || day >= since).length);
        expect(one.gave).toBe(one.rows.filter(({ energy }) => energy === 'gave').length);
        expect(one.drained).toBe(one.rows.filter(({ energy }) => energy === 'drained').length);
        expect(one.rows.map(({ day }) => day)).toEqual(
          one.rows
            .map(({ day }) => day ?? '')
            .sort()
            .reverse(),
        );
      }
    }),
  );
});
