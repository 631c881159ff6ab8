import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { emptyCareer } from '../career.ts';
import { isRecordId } from '../record.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addMove, completeMove, declineForGood, declineForWeek, reopenMove } from './actions.ts';
import { move, moveId, movesOf } from './moves.ts';

const week = '2026-W48';
const put = (key: string, planned: string, of = week) =>
  move.put(moveId(of, key), { week: of, key, kind: 'contact', what: 'Write', minutes: 5, state: 'open', planned });
const run = (action: unknown, input: unknown, career = careerOf(put('a', '2026-11-23'))) => runAction(action as Action, career, input, contextOn('2026-11-25'));

test('the id of a move is its week and key, so that two devices agree', () => {
  expect(moveId(week, 'contact.p1')).toBe('2026-W48.contact.p1');
});

test('ids stay ids, and stay apart, for keys of any length', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 100, maxLength: 160 });
  fc.assert(
    fc.property(key, key, (one, other) => {
      expect(isRecordId(moveId(week, one))).toBe(true);
      expect(moveId(week, one) === moveId(week, other)).toBe(one === other);
    }),
  );
  expect(moveId(week, `contact.${'x'.repeat(120)}1`)).not.toBe(moveId(week, `contact.${'x'.repeat(120)}2`));
});

test('a week’s moves come in the order they were planned', () => {
  const career = careerOf(put('b', '2026-11-24'), put('c', '2026-11-23'), put('a', '2026-11-23'), put('z', '2026-11-16', '2026-W47'));
  expect(movesOf(career, week).map((row) => row.key)).toEqual(['a', 'c', 'b']);
});

test('a move is done, declined and opened again; the day of the change goes with it', () => {
  const state = (action: unknown, career?: typeof emptyCareer) => {
    const outcome = run(action, { id: moveId(week, 'a') }, career);
    return outcome.ok ? outcome.writes[0]?.body : outcome.reason;
  };
  expect(state(completeMove)).toMatchObject({ state: 'done', settled: '2026-11-25' });
  expect(state(declineForWeek)).toMatchObject({ state: 'not-this-week', settled: '2026-11-25' });
  expect(state(declineForGood)).toMatchObject({ state: 'not-for-me', settled: '2026-11-25' });
  const done = careerOf(
    move.put(moveId(week, 'a'), { week, key: 'a', kind: 'contact', what: 'Write', minutes: 5, state: 'done', planned: '2026-11-23', settled: '2026-11-24' }),
  );
  expect(state(reopenMove, done)).toEqual({ week, key: 'a', kind: 'contact', what: 'Write', minutes: 5, state: 'open', planned: '2026-11-23' });
  expect(state(completeMove, emptyCareer)).toBe('That move is no longer in the plan.');
});

test('an own move goes into this week, half an hour long unless it says otherwise', () => {
  expect(run(addMove, { what: 'Read the strategy' })).toMatchObject({
    ok: true,
    writes: [{ id: '2026-W48.own.new-1', body: { key: 'own.new-1', kind: 'own', minutes: 30, state: 'open', week, planned: '2026-11-25' } }],
  });
  expect(run(addMove, { what: 'Read', minutes: 10 })).toMatchObject({ ok: true, writes: [{ body: { minutes: 10 } }] });
  expect(run(addMove, { what: ' ' })).toEqual({ ok: false, reason: 'What: write something here.' });
});
