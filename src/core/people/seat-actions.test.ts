import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { editPerson } from './actions.ts';
import { hasTie, person } from './people.ts';
import { endSeat, giveSeat } from './seat-actions.ts';
import { servesNeed, servingOf } from './seats.ts';

const today = '2026-11-23';
const act = (career: Career, action: Parameters<typeof runAction>[0], input: unknown): Career => {
  const outcome = runAction(action, career, input, contextOn(today));
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
};
const ines = (career: Career) => career.person.get('ines') ?? ({} as never);
const start = careerOf(person.put('ines', { name: 'Ines', needs: ['Pricing', 'company-strategy'], ties: [{ tie: 'peer' }] }));

test('a plain list of needs counts as served well, so nothing that was written before is lost', () => {
  expect(servingOf(ines(start)).map(({ need, rating }) => [need, rating])).toEqual([
    ['Pricing', 2],
    ['company-strategy', 2],
  ]);
});

test('a seat given says why, how well and since when, puts its holder on the board and starts the rhythm', () => {
  const career = act(start, giveSeat, { id: 'ines', need: 'pricing', rating: 3, why: 'Set prices for ten years', rhythmWeeks: 13, aware: false });
  expect(servesNeed(ines(career), ' PRICING')).toMatchObject({ rating: 3, why: 'Set prices for ten years', since: today });
  expect(ines(career)).toMatchObject({ rhythmWeeks: 13, rhythmSince: today, aware: false, needs: ['Pricing', 'company-strategy'] });
  expect(hasTie(ines(career), 'board') && hasTie(ines(career), 'peer')).toBe(true);
  const changed = act(career, giveSeat, { id: 'ines', need: 'Pricing', rating: 1, until: '2027-01-01' });
  expect(servingOf(ines(changed)).filter(({ key }) => key === 'pricing')).toMatchObject([{ rating: 1, until: '2027-01-01', since: today }]);
});

test('a seat that ended stays in the record with its day and reason; the last one takes them off the board', () => {
  const given = act(start, giveSeat, { id: 'ines', need: 'Pricing', rating: 3 });
  const one = act(given, endSeat, { id: 'ines', need: 'Pricing', why: 'Moved on' });
  expect(servesNeed(ines(one), 'Pricing')).toBeUndefined();
  expect(ines(one).serves).toMatchObject([{ need: 'Pricing', ended: today, endedWhy: 'Moved on' }]);
  expect(hasTie(ines(one), 'board')).toBe(true);
  const none = act(one, endSeat, { id: 'ines', need: 'company-strategy' });
  expect(hasTie(ines(none), 'board')).toBe(false);
  expect(runAction(endSeat, none, { id: 'ines', need: 'Pricing' }, contextOn(today))).toMatchObject({ ok: false });
});

test('a need taken out of the list of a person ends the seat too', () => {
  const given = act(start, giveSeat, { id: 'ines', need: 'Pricing', rating: 3 });
  const edited = act(given, editPerson, { id: 'ines', needs: ['company-strategy'] });
  expect(servesNeed(ines(edited), 'Pricing')).toBeUndefined();
  expect(ines(edited).serves).toMatchObject([{ need: 'Pricing', ended: today }]);
});

test('what cannot be is refused in a sentence', () => {
  const refused = (input: object) => runAction(giveSeat, start, { id: 'ines', need: 'Pricing', rating: 2, ...input }, contextOn(today));
  expect(refused({ id: 'nobody' })).toMatchObject({ ok: false, reason: 'That person is no longer here.' });
  expect(refused({ until: today })).toMatchObject({ ok: false });
  expect(refused({ rating: 4 })).toMatchObject({ ok: false });
});
