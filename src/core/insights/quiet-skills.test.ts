import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { entry } from '../journal/journal.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import { careerOf } from '../testing/careers.ts';
import { contactsDue } from './contacts-due.ts';
import { evidenceBySkill } from './evidence-by-skill.ts';
import { quietSkills } from './quiet-skills.ts';

const today = '2026-11-25';

test('quiet skills are those of the phase in view; without one nothing is called quiet', () => {
  expect(quietSkills.of(emptyCareer, today)).toEqual({ phase: undefined, days: 90, skills: [] });
  const career = careerOf(
    profile.put(profileId, { targetPhase: 'leader' }),
    entry.put('a', { day: '2026-11-01', type: 'win', text: 'x', skills: ['company-strategy'] }),
  );
  expect(quietSkills.of(career, today)).toMatchObject({ phase: 'leader', skills: [{ skill: 'organizational-design' }, { skill: 'industry-partnerships' }] });
  expect(evidenceBySkill.of(career, today).find((row) => row.skill === 'company-strategy')).toMatchObject({ entries: 1, wins: 1, latest: '2026-11-01' });
});

test('who is due is listed with the days and the index, in the order of the index', () => {
  const put = (id: string, weight: number) => person.put(id, { name: id, rhythmWeeks: 4, rhythmSince: '2026-01-01', weight });
  const met = (id: string, day: string) => touchpoint.put(id, { day, people: [id] });
  const rows = contactsDue.of(careerOf(put('Ada', 1), put('Ben', 3), met('Ada', '2026-10-20'), met('Ben', '2026-10-20')), today);
  expect(rows.map((row) => row.name)).toEqual(['Ben', 'Ada']);
  expect(rows[1]).toMatchObject({ person: 'Ada', state: 'late', last: '2026-10-20', dueOn: '2026-11-17', days: 8 });
});
