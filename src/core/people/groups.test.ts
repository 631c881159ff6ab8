import { describe, expect, it, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { editPerson, setRhythm } from './actions.ts';
import { addGroup, addToGroup, editGroup, removeGroup, takeOutOfGroup } from './group-actions.ts';
import { group, peopleIn } from './groups.ts';
import { type Person, person } from './people.ts';
import { rhythmOf } from './rhythm.ts';
import { dateTie, forgetTie } from './tie-actions.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
const run = (career: Career, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn(today));
function done(career: Career, action: unknown, input: unknown): Career {
  const outcome = run(career, action, input);
  if (!outcome.ok) throw new Error(outcome.reason);
  const next = applyWrites(career, outcome.writes);
  expect(checkCareer(next)).toEqual([]);
  return next;
}
const reasonOf = (career: Career, action: unknown, input: unknown) => {
  const outcome = run(career, action, input);
  return outcome.ok ? undefined : outcome.reason;
};
const people = careerOf(
  person.put('ada', { name: 'Ada', tags: ['Maths'] }),
  person.put('ben', { name: 'Ben', ties: [{ tie: 'peer' }, { tie: 'manager', from: '2021-03', to: '2024-06' }] }),
  person.put('cem', { name: 'Cem' }),
  touchpoint.put('t', { day: '2020-01-01', people: ['ada', 'ben', 'cem'] }),
);
const standing = (career: Career, id: string) => rhythmOf(career, career.person.get(id) as Person, today);
const names = (career: Career, id = 'new-1') => peopleIn(career, career.group.get(id) as never).map((row) => row.name);

describe('a group by hand', () => {
  const made = done(people, addGroup, { name: 'Product leadership', rhythmWeeks: 13, people: ['ada', 'cem'] });
  it('is made of its tag, and nobody in it is at once late', () => {
    expect(made.group.get('new-1')).toMatchObject({ tag: 'Product leadership', rhythmWeeks: 13, rhythmSince: today });
    expect(names(made)).toEqual(['Ada', 'Cem']);
    expect(made.person.get('ada')?.tags).toEqual(['Maths', 'Product leadership']);
    expect(standing(made, 'ada')).toMatchObject({ state: 'due', dueOn: today });
  });
  it('takes people in, whose rhythm begins when they come, and lets them go', () => {
    const old = applyWrites(made, [group.put('new-1', { name: 'Product leadership', tag: 'product  LEADERSHIP', rhythmWeeks: 13, rhythmSince: '2024-01-01' })]);
    const joined = done(old, addToGroup, { id: 'new-1', people: ['ben'] });
    expect(standing(joined, 'ben')).toMatchObject({ state: 'due', dueOn: today });
    const left = done(joined, takeOutOfGroup, { id: 'new-1', people: ['ben', 'ada'] });
    expect(names(left)).toEqual(['Cem']);
    expect(left.person.get('ada')).toEqual(people.person.get('ada'));
  });
  it('has a rhythm that begins anew when it grows shorter, goes on when it grows longer', () => {
    const since = (weeks: number | null, from = made) => done(from, editGroup, { id: 'new-1', rhythmWeeks: weeks }).group.get('new-1')?.rhythmSince;
    const old = applyWrites(made, [group.put('new-1', { name: 'P', tag: 'p', rhythmWeeks: 13, rhythmSince: '2024-01-01' })]);
    expect([since(4, old), since(26, old), since(null, old)]).toEqual([today, '2024-01-01', undefined]);
  });
  it('goes, and its people keep their tags', () => {
    const removed = done(made, removeGroup, { id: 'new-1' });
    expect(removed.person.get('cem')?.tags).toEqual(['Product leadership']);
    expect(standing(removed, 'cem').state).toBe('none');
  });
});

test('a group of a tie is whoever has it now, and says how to change that', () => {
  const made = done(people, addGroup, { name: 'Peers', tie: 'peer', rhythmWeeks: 4 });
  expect(names(made)).toEqual(['Ben']);
  expect(reasonOf(made, addToGroup, { id: 'new-1', people: ['cem'] })).toMatch(/follows from the tie Peer\. Open the person/);
  expect(names(done(people, addGroup, { name: 'Managers', tie: 'manager' }))).toEqual([]);
});

test('a group has one name and one rule of its own', () => {
  const made = done(people, addGroup, { name: 'Maths' });
  expect(reasonOf(made, addGroup, { name: 'maths' })).toMatch(/called maths already/);
  expect(reasonOf(made, addGroup, { name: 'Other', tag: 'MATHS' })).toMatch(/The group Maths is made by the same tag/);
  expect(reasonOf(made, addGroup, { name: 'Other', tag: 'x', tie: 'peer' })).toMatch(/by a tie or by a tag/);
  expect(reasonOf(made, addGroup, { name: 'Other', people: ['nobody'] })).toBe('That person is no longer here.');
  expect(reasonOf(made, editGroup, { id: 'gone', name: 'x' })).toBe('That group is no longer here.');
});

test('who gets a tie or a tag of a group is not late for the time before', () => {
  const old = applyWrites(people, [group.put('g', { name: 'Peers', tie: 'peer', rhythmWeeks: 4, rhythmSince: '2020-01-01' })]);
  expect(standing(old, 'ben').state).toBe('late');
  const tied = done(old, editPerson, { id: 'cem', ties: [{ tie: 'peer' }] });
  expect(standing(tied, 'cem')).toMatchObject({ state: 'due', dueOn: today });
  const own = done(tied, setRhythm, { id: 'cem', weeks: 52 });
  expect(standing(own, 'cem').chosen).toMatchObject({ weeks: 52, from: 'own' });
  const never = done(own, setRhythm, { id: 'cem', weeks: null, never: true });
  expect(standing(never, 'cem').state).toBe('none');
  expect(standing(done(never, setRhythm, { id: 'cem', weeks: null }), 'cem')).toMatchObject({ state: 'due', dueOn: today });
});

describe('a tie with its dates', () => {
  const tiesOf = (career: Career, id = 'ben') => career.person.get(id)?.ties;
  it('ends and stays as a former one, goes on when the end is taken back', () => {
    const ended = done(people, dateTie, { id: 'ben', tie: 'peer', from: '2022', to: '2026-10' });
    expect(tiesOf(ended)?.[0]).toEqual({ tie: 'peer', from: '2022', to: '2026-10' });
    expect(tiesOf(done(ended, dateTie, { id: 'ben', tie: 'peer', at: 0, to: null }))?.[0]).toEqual({ tie: 'peer', from: '2022' });
    expect(tiesOf(done(people, dateTie, { id: 'cem', tie: 'manager', from: '2021' }), 'cem')).toEqual([{ tie: 'manager', from: '2021' }]);
  });
  it('is refused where the dates cannot be', () => {
    expect(reasonOf(people, dateTie, { id: 'ben', tie: 'peer', from: '2027' })).toMatch(/has not come yet/);
    expect(reasonOf(people, dateTie, { id: 'ben', tie: 'manager', at: 1, to: '2020' })).toMatch(/end lies before the beginning/);
    expect(reasonOf(people, dateTie, { id: 'ben', tie: 'manager', at: 0, to: '2020' })).toMatch(/changed meanwhile/);
    const two = applyWrites(people, [person.put('ben', { name: 'Ben', ties: [{ tie: 'manager' }, { tie: 'manager', to: '2020' }] })]);
    expect(reasonOf(two, dateTie, { id: 'ben', tie: 'manager', at: 1, to: null })).toMatch(/has the tie Manager already/);
  });
  it('is forgotten when it never was one', () => {
    expect(tiesOf(done(people, forgetTie, { id: 'ben', tie: 'manager', at: 1 }))).toEqual([{ tie: 'peer' }]);
    expect(reasonOf(people, forgetTie, { id: 'ben', tie: 'peer', at: 1 })).toMatch(/changed meanwhile/);
  });
});
