import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { type Career, emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { entry } from '../journal/journal.ts';
import { project, role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addPerson, editContact, editPerson, logContact, pausePerson, removeContact, removePerson, setRhythm } from './actions.ts';
import { person } from './people.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
function after(career: Career, action: unknown, input: unknown): Career {
  const outcome = runAction(action as Action, career, input, contextOn(today));
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const reasonOf = (career: Career, action: unknown, input: unknown) => {
  const outcome = runAction(action as Action, career, input, contextOn(today));
  return outcome.ok ? undefined : outcome.reason;
};
const gone = 'That person is no longer here.';

test('a person with a rhythm has a clock that starts today, one without has none', () => {
  expect(after(emptyCareer, addPerson, { name: ' Ada ', rhythmWeeks: 4 }).person.get('new-1')).toEqual({
    id: 'new-1',
    name: 'Ada',
    rhythmWeeks: 4,
    rhythmSince: today,
  });
  expect(after(emptyCareer, addPerson, { name: 'Ada' }).person.get('new-1')).toEqual({ id: 'new-1', name: 'Ada' });
});

test('changing a rhythm keeps the day its clock started, ending it takes the clock away', () => {
  const start = careerOf(person.put('ada', { name: 'Ada', rhythmWeeks: 4, rhythmSince: '2026-01-01' }));
  expect(after(start, setRhythm, { id: 'ada', weeks: 13 }).person.get('ada')).toMatchObject({ rhythmWeeks: 13, rhythmSince: '2026-01-01' });
  expect(after(start, setRhythm, { id: 'ada', weeks: null }).person.get('ada')).toEqual({ id: 'ada', name: 'Ada' });
  expect(after(start, editPerson, { id: 'ada', rhythmWeeks: 26, company: 'Tarnfield' }).person.get('ada')).toMatchObject({
    rhythmWeeks: 26,
    rhythmSince: '2026-01-01',
  });
});

test('a pause is set and ended', () => {
  const start = careerOf(person.put('ada', { name: 'Ada' }));
  const paused = after(start, pausePerson, { id: 'ada', until: '2027-01-01' });
  expect(paused.person.get('ada')?.pausedUntil).toBe('2027-01-01');
  expect(after(paused, pausePerson, { id: 'ada', until: null })).toEqual(start);
});

test('a contact is logged for today, or for a day that has been', () => {
  const start = careerOf(person.put('ada', { name: 'Ada' }));
  expect(after(start, logContact, { people: ['ada'], channel: 'call' }).touchpoint.get('new-1')).toEqual({
    id: 'new-1',
    day: today,
    people: ['ada'],
    channel: 'call',
  });
  expect(after(start, logContact, { people: ['ada'], day: '2026-11-01' }).touchpoint.get('new-1')?.day).toBe('2026-11-01');
  expect(reasonOf(start, logContact, { people: ['ada'], day: '2026-11-24' })).toBe('That day has not come yet. Log the contact once it has happened.');
  expect(reasonOf(start, logContact, { people: ['ada', 'ben'] })).toBe(gone);
  expect(reasonOf(start, logContact, { people: [] })).toBe('People: choose at least one person.');
});

test('a logged contact can be changed and removed', () => {
  const start = careerOf(person.put('ada', { name: 'Ada' }), touchpoint.put('t1', { day: '2026-11-01', people: ['ada'], note: 'x' }));
  expect(after(start, editContact, { id: 't1', note: null, day: '2026-11-02' }).touchpoint.get('t1')).toEqual({ id: 't1', day: '2026-11-02', people: ['ada'] });
  expect(after(start, removeContact, { id: 't1' }).touchpoint.size).toBe(0);
  expect(reasonOf(start, editContact, { id: 't9' })).toBe('That contact is no longer there.');
});

test('a changed contact lies in the past and is with people who are here, as a logged one is', () => {
  const start = careerOf(person.put('ada', { name: 'Ada' }), touchpoint.put('t1', { day: '2026-11-01', people: ['ada'] }));
  expect(reasonOf(start, editContact, { id: 't1', day: '2026-11-24' })).toContain('has not come yet');
  expect(reasonOf(start, editContact, { id: 't1', people: ['nobody'] })).toBe(gone);
  expect(reasonOf(start, editContact, { id: 't1', day: today })).toBeUndefined();
});

test('removing a person leaves nothing that names them, and keeps what others share', () => {
  const start = careerOf(
    person.put('ada', { name: 'Ada' }),
    person.put('ben', { name: 'Ben' }),
    touchpoint.put('alone', { day: '2026-11-01', people: ['ada'] }),
    touchpoint.put('both', { day: '2026-11-01', people: ['ada', 'ben'] }),
    entry.put('e1', { day: '2026-11-01', type: 'note', text: 'x', people: ['ada'] }),
    project.put('p1', { name: 'Pricing', people: ['ben', 'ada'] }),
    role.put('r1', { title: 'Lead', manager: 'ada' }),
  );
  const left = after(start, removePerson, { id: 'ada' });
  expect(checkCareer(left)).toEqual([]);
  expect([...left.touchpoint.keys()]).toEqual(['both']);
  expect(left.entry.get('e1')).toEqual({ id: 'e1', day: '2026-11-01', type: 'note', text: 'x' });
  expect(left.project.get('p1')?.people).toEqual(['ben']);
});

test('what is asked of somebody who is gone is refused in a sentence', () => {
  for (const [action, input] of [
    [editPerson, { id: 'x', name: 'A' }],
    [setRhythm, { id: 'x', weeks: 4 }],
    [pausePerson, { id: 'x', until: null }],
  ] as const)
    expect(reasonOf(emptyCareer, action, input)).toBe(gone);
  expect(reasonOf(emptyCareer, addPerson, { name: 'Ada', rhythmWeeks: 0 })).toBe('Rhythm weeks: choose 1 to 260.');
});
