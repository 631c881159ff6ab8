import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { removePerson } from '../people/actions.ts';
import { person } from '../people/people.ts';
import { isRecordId } from '../record.ts';
import { shiftCareer } from '../shift.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { rateAll, rateSkill, removeRating } from './actions.ts';
import { assessment, assessmentId, compareSnapshots, snapshots } from './assessments.ts';

const today = '2026-11-25';
const run = (career: Career, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn(today));
function after(career: Career, action: unknown, input: unknown): Career {
  const outcome = run(career, action, input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const ada = careerOf(person.put('ada', { name: 'Ada' }));

test('a snapshot is many ratings of one day, made in one step', () => {
  const ratings = [
    { skill: 'design', level: 3, wording: 'Flows are clear' },
    { skill: 'Pricing', notApplicable: 'Not part of this role' },
  ];
  const rated = after(ada, rateAll, { as: 'manager', by: 'ada', ladder: 'l1', ladderVersion: 2, ratings });
  expect(rated.assessment.size).toBe(2);
  expect(rated.assessment.get('2026-11-25.~ada.design')).toEqual({
    id: '2026-11-25.~ada.design',
    day: today,
    skill: 'design',
    level: 3,
    by: 'ada',
    as: 'manager',
    wording: 'Flows are clear',
    ladder: 'l1',
    ladderVersion: 2,
  });
  expect(checkCareer(rated)).toEqual([]);
  expect(snapshots(after(rated, rateSkill, { as: 'self', skill: 'design', level: 4 }))).toMatchObject([
    { day: today, raters: [{ rater: 'self' }, { rater: '~ada' }] },
  ]);
});

test('the same rater on the same day rates anew; another rater, skill or day is a rating of its own', () => {
  const first = after(ada, rateSkill, { as: 'self', skill: 'design', level: 2, note: 'Not sure' });
  const again = after(first, rateSkill, { as: 'self', skill: 'design', level: 4 });
  expect([...again.assessment.values()]).toEqual([{ id: '2026-11-25.self.design', day: today, skill: 'design', level: 4, as: 'self' }]);
  const others = [
    { as: 'peer', skill: 'design', level: 3 },
    { as: 'peer', by: 'ada', skill: 'design', level: 3 },
    { as: 'self', skill: 'technical', level: 3 },
    { as: 'self', skill: 'design', level: 3, day: '2026-11-24' },
  ];
  expect(others.reduce((career, input) => after(career, rateSkill, input), again).assessment.size).toBe(5);
});

test('what cannot be meant is refused in a sentence, and changes nothing', () => {
  const reason = (input: object) => {
    const outcome = run(ada, rateSkill, { as: 'self', skill: 'design', level: 3, ...input });
    return outcome.ok ? undefined : outcome.reason;
  };
  expect(reason({})).toBeUndefined();
  expect(reason({ day: '2026-11-26' })).toBe('That day has not come yet. Choose today or a day before it.');
  expect(reason({ level: undefined })).toBe('Choose a level from 1 to 5, or say why the skill does not apply.');
  expect(reason({ notApplicable: 'Not here' })).toBe('Choose a level from 1 to 5, or say why the skill does not apply.');
  expect(reason({ as: 'peer', by: 'ben' })).toBe('That person is no longer here.');
  expect(reason({ by: 'ada' })).toContain('Your own rating has nobody else behind it.');
  expect(reason({ level: 6 })).toBe('Level: choose 1 to 5.');
  expect(run(ada, rateAll, { as: 'self', ratings: [] })).toEqual({ ok: false, reason: 'Ratings: rate at least one skill.' });
});

test('a rating is removed by its id', () => {
  const rated = after(emptyCareer, rateSkill, { as: 'self', skill: 'design', level: 2 });
  expect(after(rated, removeRating, { id: '2026-11-25.self.design' }).assessment.size).toBe(0);
});

test('who is removed leaves their ratings without a name', () => {
  const rated = after(ada, rateSkill, { as: 'manager', by: 'ada', skill: 'design', level: 3 });
  const left = after(rated, removePerson, { id: 'ada' });
  expect(checkCareer(left)).toEqual([]);
  expect([...left.assessment.values()]).toEqual([{ id: '2026-11-25.~ada.design', day: today, skill: 'design', level: 3, as: 'manager' }]);
});

test('two days are compared rater by rater, and a change of words is told', () => {
  const rate = (day: string, skill: string, level: number | undefined, more = {}) => {
    const body = { day, skill, level, as: 'self' as const, ...more };
    return assessment.put(assessmentId(body), body);
  };
  const career = careerOf(
    rate('2026-01-10', 'design', 2),
    rate('2026-07-10', 'design', 3),
    rate('2026-01-10', 'technical', 3, { ladder: 'l', ladderVersion: 1 }),
    rate('2026-07-10', 'technical', 3, { ladder: 'l', ladderVersion: 2 }),
    rate('2026-07-10', 'execution', undefined, { notApplicable: 'On leave' }),
  );
  expect(compareSnapshots(career, '2026-01-10', '2026-07-10').map(({ skill, change, reworded }) => [skill, change, reworded])).toEqual([
    ['design', 1, false],
    ['execution', undefined, false],
    ['technical', 0, true],
  ]);
});

test('whatever a skill and a rater are called, the id is sound, its own, and moves with the day', () => {
  const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~:-]{0,127}$/);
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 100 }), fc.string({ minLength: 1, maxLength: 100 }), fc.option(anyId, { nil: undefined }), (a, b, by) => {
      const row = { day: today, skill: a, as: 'peer' as const, by };
      expect(isRecordId(assessmentId(row))).toBe(true);
      expect(assessmentId(row) === assessmentId({ ...row, skill: b })).toBe(a === b);
      const moved = shiftCareer(careerOf(assessment.put(assessmentId(row), { ...row, level: 3 })), today, '2027-11-24');
      expect([...moved.assessment.keys()]).toEqual([assessmentId({ ...row, day: '2027-11-24' })]);
    }),
  );
});
