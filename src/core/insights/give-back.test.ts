import { expect, test } from 'vitest';
import { entry } from '../journal/journal.ts';
import { advice } from '../people/advice/advice.ts';
import { adviceMoves } from '../people/advice/moves.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { must } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { candidatesFor } from './candidates.ts';
import { giveBack } from './give-back.ts';
import { giveBackMoves } from './give-back-moves.ts';
import { prepareTalk } from './prepare-talk.ts';

const today = '2026-11-23';
const wanting = person.put('dele', { name: 'Dele', wants: [{ want: 'Is hiring a growth PM for payments', since: '2026-11-01' }] });
const growth = person.put('ana', { name: 'Ana', title: 'Growth PM, Payments' });
const baker = person.put('rui', { name: 'Rui', title: 'Product Manager' });
const note = entry.put('e1', { day: '2026-10-01', type: 'note', text: 'A list of growth people in payments who look around' });

test('what somebody needs meets the people and entries that share its telling words, and nobody by words that all share', () => {
  const { wants } = giveBack.of(careerOf(wanting, growth, baker, note), today);
  expect(wants).toHaveLength(1);
  expect(wants[0]?.fits.map((fit) => (fit.kind === 'person' ? fit.person.id : fit.entry.id))).toEqual(['e1', 'ana']);
  expect(wants[0]?.fits[1]?.words).toEqual(['growth', 'payment']);
});

test('something that fits becomes one move, which is met once the need is', () => {
  const career = careerOf(wanting, growth);
  const [candidate, ...others] = giveBackMoves.offer(career, today);
  expect(others).toEqual([]);
  expect(candidate).toMatchObject({ what: 'Offer Dele an introduction', opens: { open: 'give', target: 'dele' } });
  const move = { ...must(candidate, 'a move'), id: 'm', week: '2026-W48', state: 'open', planned: today } as const;
  expect(giveBackMoves.met(career, move)).toBeUndefined();
  const met = careerOf(person.put('dele', { name: 'Dele', wants: [{ want: 'Is hiring a growth PM for payments', since: '2026-11-01', met: today }] }));
  expect(giveBackMoves.met(met, move)).toEqual({ how: 'Given back' });
});

const advised = (fields: object) => advice.put('a1', { from: 'ines', day: '2026-10-01', said: 'Ask what they paid', ...fields });
const ines = person.put('ines', { name: 'Ines', needs: ['management'], rhythmWeeks: 4, rhythmSince: '2026-01-01' });

test('advice is asked about after four weeks, told once something came of it, and quiet when they know', () => {
  const keys = (fields: object, on = today) => adviceMoves.offer(careerOf(ines, advised(fields)), on).map(({ key }) => key);
  expect(keys({}, '2026-10-20')).toEqual([]);
  expect(keys({})).toEqual(['advice.outcome.a1']);
  expect(keys({ followed: 'yes', outcome: 'It worked' })).toEqual(['advice.tell.a1']);
  expect(keys({ followed: 'yes', told: '2026-11-01' })).toEqual([]);
  expect(adviceMoves.offer(careerOf(ines, advised({}), role.put('r', { title: 'PM', to: '2026-11-10', ended: 'layoff' })), today)).toEqual([]);
});

test('somebody who waits to hear and is due is one move, not two', () => {
  const moves = candidatesFor(careerOf(ines, advised({ followed: 'yes' })), today).filter(({ opens }) => opens.target === 'ines');
  expect(moves.map(({ what }) => what)).toEqual(['Tell Ines what came of their advice']);
});

test('before a talk: what they wait to hear, the last time, open promises, questions not asked yet', () => {
  const career = careerOf(
    ines,
    advised({}),
    touchpoint.put('t1', { day: '2026-09-01', people: ['ines'], next: 'Send the pages' }),
    touchpoint.put('t2', { day: '2026-09-20', people: ['ines'], next: 'Ring her', nextDone: '2026-09-25' }),
    touchpoint.put('t3', { day: '2026-09-29', people: ['ines'], asked: 'When you began to delegate, what did you hand over first, and what did you keep?' }),
  );
  const talk = prepareTalk(career, must(career.person.get('ines'), 'Ines'), today);
  expect(talk.unreported.map(({ id }) => id)).toEqual(['a1']);
  expect(talk.last?.id).toBe('t3');
  expect(talk.promises.map(({ next }) => next)).toEqual(['Send the pages']);
  expect(talk.questions[0]?.ask).toHaveLength(3);
  expect(talk.questions[0]?.ask.join()).not.toContain('delegate');
});
