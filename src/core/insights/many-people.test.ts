import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { put } from '../record.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { deleteTag, editMany, removeMany, renameTag } from './many-people.ts';

const today = '2026-11-23';
const run = (career: Career, action: Action, input: unknown): Career | string => {
  const outcome = runAction(action, career, input, contextOn(today));
  return outcome.ok ? applyWrites(career, outcome.writes) : outcome.reason;
};
const career = careerOf(
  put('person', 'a', { name: 'Ada', tags: ['Oslo', 'design'] }),
  put('person', 'b', { name: 'Bo', tags: ['design', 'Norway'], notSame: ['a'] }),
  put('person', 'c', { name: 'Cy', rhythmWeeks: 4, rhythmSince: '2026-01-01' }),
  put('touchpoint', 't1', { day: '2026-11-01', people: ['a', 'b'] }),
  put('touchpoint', 't2', { day: '2026-11-01', people: ['a', 'c'] }),
  put('role', 'r', { title: 'PM', manager: 'b' }),
);
const tags = (after: Career | string) => (typeof after === 'string' ? after : [...after.person.values()].map((row) => row.tags));

test('many people change in one step, and a change that changes nothing is refused', () => {
  expect(tags(run(career, editMany, { people: ['a', 'b', 'gone'], addTag: 'DESIGN' }))).toMatch(/so for all of them already/);
  expect(tags(run(career, editMany, { people: ['a', 'c'], addTag: 'Q4', removeTag: 'oslo' }))).toEqual([['design', 'Q4'], ['design', 'Norway'], ['Q4']]);
  const after = run(career, editMany, { people: ['a', 'c'], tie: 'peer', rhythmWeeks: 13, pausedUntil: '2027-01-01' }) as Career;
  expect(after.person.get('a')).toMatchObject({ ties: [{ tie: 'peer' }], rhythmWeeks: 13, rhythmSince: today, pausedUntil: '2027-01-01' });
  expect(after.person.get('c')).toMatchObject({ rhythmWeeks: 13, rhythmSince: '2026-01-01' });
  expect(run(career, editMany, { people: ['gone'], addTag: 'x' })).toMatch(/None of them/);
  expect(run(career, editMany, { people: ['a'], pausedUntil: today })).toMatch(/a day to come/);
  expect(run(career, editMany, { people: ['a'], weight: 3 })).toMatch(/weight/);
});

test('many people go in one step, with the contacts that were only with them', () => {
  const after = run(career, removeMany, { people: ['a', 'b'] }) as Career;
  expect([...after.person.keys(), ...after.touchpoint.keys()]).toEqual(['c', 't2']);
  expect(after.touchpoint.get('t2')?.people).toEqual(['c']);
  expect(checkCareer(after)).toEqual([]);
});

test('a tag is renamed, becomes one with another, or goes, for everyone', () => {
  expect(tags(run(career, renameTag, { tag: 'design', to: 'Design' }))).toEqual([['Oslo', 'Design'], ['Design', 'Norway'], undefined]);
  expect(tags(run(career, renameTag, { tag: 'Norway', to: 'design' }))).toEqual([['Oslo', 'design'], ['design'], undefined]);
  expect(tags(run(career, deleteTag, { tag: 'DESIGN' }))).toEqual([['Oslo'], ['Norway'], undefined]);
  expect(run(career, deleteTag, { tag: 'none' })).toBe('Nobody has the tag none any more.');
});
