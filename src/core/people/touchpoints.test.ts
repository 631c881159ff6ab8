import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { applyWrites } from '../change.ts';
import { entry } from '../journal/journal.ts';
import { completeMove, reopenMove } from '../moves/actions.ts';
import { move, moveId } from '../moves/moves.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { person } from './people.ts';
import { contactKey, lastContact, touchpoint, touchpointsWith } from './touchpoints.ts';

const ada = person.put('ada', { name: 'Ada' });
const contact = (id: string, day: string, people = ['ada']) => touchpoint.put(id, { day, people });

test('nobody was in touch until something says so', () => {
  expect(lastContact(careerOf(ada), 'ada')).toBeUndefined();
  expect(touchpointsWith(careerOf(ada), 'ada')).toEqual([]);
});

test('the last contact is the latest of logged contacts and entries that name the person', () => {
  const named = (day: string, people: string[]) => entry.put('e1', { day, type: 'note', text: 'x', people });
  const logged = [ada, contact('t1', '2026-05-01'), contact('t2', '2026-09-01', ['ben', 'ada'])];
  expect(lastContact(careerOf(...logged), 'ada')).toBe('2026-09-01');
  expect(lastContact(careerOf(...logged, named('2026-10-01', ['ada'])), 'ada')).toBe('2026-10-01');
  expect(lastContact(careerOf(...logged, named('2026-08-01', ['ada'])), 'ada')).toBe('2026-09-01');
  expect(lastContact(careerOf(...logged, named('2026-10-01', ['ben'])), 'ada')).toBe('2026-09-01');
});

test('ticking the move to be in touch counts as a contact, opening it again takes that back', () => {
  const key = contactKey('ada');
  const id = moveId('2026-W48', key);
  const planned = move.put(id, { week: '2026-W48', key, kind: 'contact', what: 'Write to Ada', minutes: 15, state: 'open', planned: '2026-11-23' });
  let career = careerOf(ada, contact('t1', '2026-05-01'), planned);
  const act = (action: typeof completeMove) => {
    const outcome = runAction(action as never, career, { id }, contextOn('2026-11-25'));
    if (outcome.ok) career = applyWrites(career, outcome.writes);
    return lastContact(career, 'ada');
  };
  expect(lastContact(career, 'ada')).toBe('2026-05-01');
  expect(act(completeMove)).toBe('2026-11-25');
  expect(act(reopenMove)).toBe('2026-05-01');
});

test('contacts with a person come latest first, each where several were met', () => {
  const career = careerOf(ada, contact('t1', '2026-05-01'), contact('t3', '2026-09-01', ['ben', 'ada']), contact('t2', '2026-09-01'));
  expect(touchpointsWith(career, 'ada').map((row) => row.id)).toEqual(['t3', 't2', 't1']);
  expect(touchpointsWith(career, 'ben').map((row) => row.id)).toEqual(['t3']);
});
