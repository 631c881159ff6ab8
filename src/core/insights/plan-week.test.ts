import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer, refusalOf } from '../check.ts';
import { type Move, move, moveId } from '../moves/moves.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf, checkinFor, contextOn } from '../testing/careers.ts';
import { addDays } from '../time.ts';
import { planWeek } from './plan-week.ts';

const monday = '2026-11-23';
const [lastWeek, thisWeek] = ['2026-W47', '2026-W48'];

function writesOn(career: Career, day = monday): readonly Write[] {
  const outcome = runAction(planWeek as unknown as Action, career, {}, contextOn(day));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.writes;
}
const planned = (career: Career, day = monday): Career => applyWrites(career, writesOn(career, day));
const row = (career: Career, key: string, week = thisWeek): Move | undefined => career.move.get(moveId(week, key));

const me = profile.put(profileId, { goal: 'Lead', hoursPerWeek: 2, targetPhase: 'senior' });
const due = (id: string): Write => person.put(id, { name: id, rhythmWeeks: 4, rhythmSince: '2026-01-01' });
const held = (key: string, kind: 'own' | 'contact', state: Move['state'], week = thisWeek, fields: Partial<Move> = {}): Write =>
  move.put(moveId(week, key), {
    week,
    key,
    kind,
    what: key,
    minutes: 15,
    planned: week === thisWeek ? monday : '2026-11-16',
    opens: { open: 'write-to', target: key.replace('contact.', '') },
    ...fields,
    state,
  });

test('planning writes the chosen moves, each with its reason, under ids two devices agree on', () => {
  const career = careerOf(me, due('Ada'));
  const after = planned(career);
  expect(row(after, 'contact.Ada')).toMatchObject({
    what: 'Ask Ada one small question',
    state: 'open',
    week: thisWeek,
    planned: monday,
    principle: 'P22',
    minutes: 20,
  });
  expect(writesOn(career)).toEqual(writesOn(careerOf(due('Ada'), me)));
});

test('planning again without a change writes nothing, whatever the career holds', () => {
  fc.assert(
    fc.property(anyWrites(monday), fc.integer({ min: 0, max: 6 }), (writes, days) => {
      const day = addDays(monday, days);
      const after = planned(careerOf(...writes), day);
      expect(writesOn(after, day)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('what planning writes can be stored, and leaves no open move in an earlier week', () => {
  fc.assert(
    fc.property(anyWrites(monday), (writes) => {
      const before = careerOf(...writes);
      for (const write of writesOn(before)) expect(refusalOf(write)).toBeNull();
      const after = planned(before);
      expect(checkCareer(after).length).toBe(checkCareer(before).length);
      for (const one of after.move.values()) if (one.week < thisWeek) expect(one.state).not.toBe('open');
      for (const one of before.move.values()) {
        if (one.week !== thisWeek || (one.state === 'open' && one.kind !== 'own')) continue;
        expect(after.move.get(one.id)).toEqual(one);
      }
    }),
    { numRuns: 150 },
  );
});

test('what is done, declined or own stays as it is', () => {
  const start = careerOf(
    me,
    due('Ada'),
    due('Ben'),
    held('contact.Ada', 'contact', 'done'),
    held('contact.Ben', 'contact', 'not-this-week'),
    held('own.a', 'own', 'open'),
  );
  const after = planned(start);
  for (const key of ['contact.Ada', 'contact.Ben', 'own.a']) expect(row(after, key)).toEqual(row(start, key));
});

test('an open move that is no longer chosen is dropped, one that is stays as it was planned', () => {
  const start = planned(careerOf(me, due('Ada')));
  const later = applyWrites(start, [person.put('Ada', { name: 'Ada' })]);
  expect(row(planned(later, '2026-11-25'), 'contact.Ada')).toBeUndefined();
  expect(row(planned(start, '2026-11-25'), 'contact.Ada')).toEqual(row(start, 'contact.Ada'));
});

test('an open move whose need was met stays, and takes its place', () => {
  const start = planned(careerOf(me, due('Ada')));
  const met = applyWrites(start, [touchpoint.put('t', { day: '2026-11-24', people: ['Ada'] })]);
  expect(row(planned(met, '2026-11-25'), 'contact.Ada')).toEqual(row(start, 'contact.Ada'));
});

test('last week’s open moves: own and still offered ones go on, met ones are done, the rest is closed', () => {
  const start = careerOf(
    me,
    due('Ada'),
    due('Ben'),
    touchpoint.put('t', { day: '2026-11-18', people: ['Ben'] }),
    held('contact.Ada', 'contact', 'open', lastWeek),
    held('contact.Ben', 'contact', 'open', lastWeek),
    held('contact.Gone', 'contact', 'open', lastWeek),
    held('own.a', 'own', 'open', lastWeek, { since: '2026-W46' }),
    held('own.b', 'own', 'done', lastWeek),
  );
  const after = planned(start);
  const states = (week: string) => Object.fromEntries([...after.move.values()].filter((one) => one.week === week).map((one) => [one.key, one.state]));
  expect(states(lastWeek)).toEqual({ 'contact.Ada': 'replanned', 'contact.Ben': 'done', 'contact.Gone': 'replanned', 'own.a': 'replanned', 'own.b': 'done' });
  expect(row(after, 'contact.Ben', lastWeek)?.settled).toBe('2026-11-18');
  expect(row(after, 'contact.Ada')).toMatchObject({ state: 'open', since: lastWeek, planned: monday });
  expect(row(after, 'own.a')).toMatchObject({ state: 'open', since: '2026-W46', what: 'own.a' });
  expect([row(after, 'contact.Ben'), row(after, 'contact.Gone'), row(after, 'own.b')]).toEqual([undefined, undefined, undefined]);
});

test('this week’s check-in is a new move, not last week’s carried over', () => {
  const open = move.put(moveId(lastWeek, 'check-in'), {
    week: lastWeek,
    key: 'check-in',
    kind: 'reflection',
    what: 'x',
    minutes: 2,
    state: 'open',
    planned: '2026-11-20',
    opens: { open: 'check-in', target: lastWeek },
  });
  const after = planned(careerOf(me, checkinFor('2026-11-13'), open), '2026-11-27');
  expect(row(after, 'check-in')).toMatchObject({ opens: { target: thisWeek }, state: 'open' });
  expect(row(after, 'check-in')?.since).toBeUndefined();
});

test('a move that points at something else by now is rewritten', () => {
  const win = (id: string, day: string): Write => ({ kind: 'entry', id, body: { type: 'win', day, text: 'Sales agreed', skills: ['design'], safeText: 'x' } });
  const quiet = [
    profile.put(profileId, { goal: 'Lead', hoursPerWeek: 2 }),
    role.put('r', { title: 'PM' }),
    due('Ada'),
    touchpoint.put('t', { day: monday, people: ['Ada'] }),
  ];
  const start = planned(careerOf(...quiet, win('a', '2026-11-23')));
  expect(row(start, 'journal.number')?.opens?.target).toBe('a');
  const after = planned(applyWrites(start, [win('b', '2026-11-24')]), '2026-11-24');
  expect(row(after, 'journal.number')?.opens?.target).toBe('b');
});
