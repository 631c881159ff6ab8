import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import type { Write } from '../record.ts';
import { anyWrites, careerOf, contextOn } from '../testing/careers.ts';
import { addDays, daysBetween, firstDayOf, lastDayOf, numberToDay } from '../time.ts';
import { removePerson } from './actions.ts';
import { draftTo, fittingDrafts } from './drafts.ts';
import { addMilestone, editMilestone, milestoneSent, skipMilestone } from './milestone-actions.ts';
import { milestoneLine, milestoneSentence } from './milestone-words.ts';
import { type Milestone, milestone, milestoneTypes } from './milestones.ts';
import { birthdayId, milestonesNear } from './milestones-near.ts';
import { type Person, person } from './people.ts';
import { rhythmOf } from './rhythm.ts';
import { touchpointsWith } from './touchpoints.ts';

const today = '2026-11-23';
const ana = (fields: Partial<Person> = {}): Write => person.put('ana', { name: 'Ana Ribeiro', rhythmWeeks: 4, rhythmSince: '2026-01-01', ...fields });
const one = (fields: Partial<Milestone>): Write => milestone.put('m', { person: 'ana', what: 'new-job', day: today, ...fields });
const nearOn = (day: string, ...writes: Write[]) => milestonesNear(careerOf(ana(), ...writes), day).map(({ on }) => on);
function after(career: Career, action: unknown, input: unknown, on = today): Career {
  const outcome = runAction(action as Action, career, input, contextOn(on));
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}

test('a day is to be there for from a week before until three weeks after, across the turn of the year', () => {
  const set = one({ day: '2026-12-30' });
  expect(['2026-12-22', '2026-12-23', '2026-12-30', '2027-01-20', '2027-01-21'].map((day) => nearOn(day, set).length)).toEqual([0, 1, 1, 1, 0]);
});

test('a month counts from its first day, a year alone never', () => {
  expect(['2026-10-31', '2026-11-01', '2026-12-21', '2026-12-22'].map((day) => nearOn(day, one({ day: '2026-11' })).length)).toEqual([0, 1, 1, 0]);
  expect(['2026-01-01', '2026-06-01', '2026-12-31', '2027-01-10'].map((day) => nearOn(day, one({ day: '2026' })).length)).toEqual([0, 0, 0, 0]);
});

test('a birthday comes by itself each year, on 28 February where there is no 29th, and only as a whole day', () => {
  const born = (birthday: string, day: string) => milestonesNear(careerOf(ana({ birthday })), day).map(({ on }) => on);
  expect(born('1984-02-29', '2027-02-25')).toEqual(['2027-02-28']);
  expect(born('1984-02-29', '2028-02-25')).toEqual(['2028-02-29']);
  expect(born('1990-01-02', '2026-12-28')).toEqual(['2027-01-02']);
  expect(born('1990-12-28', '2027-01-10')).toEqual(['2026-12-28']);
  expect([born('1990', '2026-06-01'), born('1990-06', '2026-06-01')]).toEqual([[], []]);
  expect(milestonesNear(careerOf(person.put('x', { name: 'A stranger', birthday: '1990-11-24' })), today)).toEqual([]);
});

test('whatever is near lies within its days, belongs to somebody who is here, and waits for an answer', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 20_000, max: 22_000 })
        .map(numberToDay)
        .chain((day) => fc.tuple(fc.constant(day), anyWrites(day))),
      ([day, writes]) => {
        const career = careerOf(...writes);
        const near = milestonesNear(career, day);
        expect(new Set(near.map(({ id }) => id)).size).toBe(near.length);
        for (const { id, on, person: who } of near) {
          expect(career.person.has(who.id)).toBe(true);
          expect(daysBetween(day, firstDayOf(on))).toBeLessThanOrEqual(7);
          expect(daysBetween(lastDayOf(on), day)).toBeLessThanOrEqual(21);
          const sent = after(career, milestoneSent, { id }, day);
          expect(milestonesNear(sent, day).map((other) => other.id)).toEqual(near.map((other) => other.id).filter((other) => other !== id));
          expect(checkCareer(after(career, skipMilestone, { id }, day)).length).toBe(checkCareer(career).length);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a line that was sent logs the contact and starts the clock; a birthday asks again a year later', () => {
  const career = careerOf(ana({ birthday: '1992-11-20' }), one({ day: '2026-11-14' }));
  const sent = after(career, milestoneSent, { id: 'm', channel: 'email', note: 'Good luck' });
  expect(touchpointsWith(sent, 'ana')).toMatchObject([{ day: today, channel: 'email', note: 'Good luck' }]);
  expect(rhythmOf(sent, sent.person.get('ana') as Person, today).state).toBe('ahead');
  const wished = after(sent, milestoneSent, { id: birthdayId('ana') });
  expect(milestonesNear(wished, today)).toEqual([]);
  expect(milestonesNear(wished, '2027-11-18').map(({ what }) => what)).toEqual(['birthday']);
  expect(after(wished, editMilestone, { id: 'm', sent: null }).milestone.get('m')?.sent).toBeUndefined();
  const refused = runAction(milestoneSent as unknown as Action, career, { id: 'm', day: '2026-11-24' }, contextOn(today));
  expect(refused).toEqual({ ok: false, reason: 'That day has not come yet. Say it once the line is sent.' });
});

test('a child’s birthday returns if it was said, and only then', () => {
  const child = (yearly: boolean) => milestonesNear(careerOf(ana(), one({ what: 'child', day: '2025-11-25', yearly })), today);
  expect(child(false)).toEqual([]);
  expect(child(true)).toMatchObject([{ on: '2026-11-25', again: true }]);
  const [again] = child(true);
  expect(again && milestoneSentence(again, today)).toBe('Ana Ribeiro’s child has a birthday in two days');
});

test('whoever is removed takes their milestones along', () => {
  const career = after(careerOf(ana()), addMilestone, { person: 'ana', what: 'launch', day: '2026-11' });
  expect(career.milestone.size).toBe(1);
  expect(after(career, removePerson, { id: 'ana' }).milestone.size).toBe(0);
});

test('the sentence says what and when, and the letter starts with it', () => {
  const says = (fields: Partial<Milestone>) => milestonesNear(careerOf(ana(), one(fields)), today).map((near) => milestoneSentence(near, today))[0];
  expect(says({ day: '2026-11-14' })).toBe('Ana Ribeiro began a new job nine days ago');
  expect(says({ day: today })).toBe('Ana Ribeiro begins a new job today');
  expect(says({ what: 'launch', day: '2026-11' })).toBe('Ana Ribeiro launched in November');
  expect(says({ what: 'move', day: addDays(today, 1) })).toBe('Ana Ribeiro moves tomorrow');
  const career = careerOf({ kind: 'profile', id: 'me', body: { name: 'Noor' } }, ana(), one({ day: '2026-11-14', note: 'Fired before' }));
  const row = career.person.get('ana') as Person;
  expect(fittingDrafts(career, row, today)[0]).toBe('milestone');
  const letter = draftTo(career, row, 'milestone', today);
  expect(letter.subject).toBe('Your new job');
  expect(letter.text).toMatch(/^Hi Ana,\n\nI heard about your new job[^!]*\n\nBest,\nNoor$/);
  expect(letter.text).not.toContain('Fired');
});

test('each kind has a line of two plain sentences, before the day and after it', () => {
  for (const what of milestoneTypes)
    for (const day of [addDays(today, 5), today, addDays(today, -9)]) {
      const [near] = milestonesNear(careerOf(ana(), one({ what, day })), today);
      const line = near && milestoneLine(near, today);
      expect(line?.lines).toHaveLength(2);
      expect(`${line?.subject} ${line?.lines.join(' ')}`).not.toMatch(/!|undefined|amazing|incredible|so proud/);
    }
});
