import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { weekMoves } from '../insights/week-moves.ts';
import { removePerson } from '../people/actions.ts';
import { milestone } from '../people/milestones.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addCommunity, editCommunity, metThere } from './actions.ts';
import { type Community, community } from './communities.ts';
import { sayAmount, yearCosts } from './costs.ts';
import { asksOutcome, isOver, metAt, nextGathering } from './gatherings.ts';

const today = '2026-11-23';
const people = [person.put('ana', { name: 'Ana' }), person.put('ben', { name: 'Ben' })];
const put = (id: string, fields: Partial<Community> = {}): Write => community.put(id, { name: id, what: 'conference', ...fields });
const run = (career: Career, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn(today));
function after(career: Career, action: unknown, input: unknown): Career {
  const outcome = run(career, action, input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}
const rowOf = (fields: Partial<Community>): Community => careerOf(put('c', fields)).community.get('c') as Community;

test('whoever is named in a community was met there, until they are removed', () => {
  const start = careerOf(...people, put('ghent', { people: ['ben'] }));
  const met = after(start, metThere, { id: 'ghent', people: ['ana', 'ben'] });
  expect(met.community.get('ghent')?.people).toEqual(['ben', 'ana']);
  expect(metAt(met, 'ana').map(({ name }) => name)).toEqual(['ghent']);
  const left = after(met, removePerson, { id: 'ben' });
  expect(left.community.get('ghent')?.people).toEqual(['ana']);
  expect(checkCareer(left)).toEqual([]);
});

test('what does not fit is refused in a sentence', () => {
  const start = careerOf(...people, put('ghent', { from: '2026-03' }));
  expect(run(start, metThere, { id: 'ghent', people: ['nobody'] })).toEqual({ ok: false, reason: 'That person is no longer here.' });
  expect(run(start, editCommunity, { id: 'ghent', to: '2025' })).toMatchObject({ reason: 'The end lies before the beginning. Change one of the two dates.' });
  expect(run(start, editCommunity, { id: 'gone', name: 'x' })).toMatchObject({ reason: 'That community is no longer here.' });
  const cost = (amount: number) => run(start, addCommunity, { name: 'x', what: 'course', cost: { amount, currency: 'EUR', per: 'once' } });
  expect([cost(-1), cost(0).ok]).toEqual([{ ok: false, reason: 'Amount: a cost is not below zero.' }, true]);
  expect(run(start, addCommunity, { name: 'x', what: 'course', link: 'javascript:alert(1)' }).ok).toBe(false);
});

test('a year’s cost is said by currency, each paid as often as the year held it', () => {
  const cost = (amount: number, per: 'once' | 'year' | 'month', currency = 'EUR') => ({ cost: { amount, currency, per } });
  const career = careerOf(
    put('conference', { from: '2026-10-06', ...cost(0.1, 'once') }),
    put('last-year', { from: '2025-10-06', ...cost(500, 'once') }),
    put('undated', cost(70, 'once')),
    put('fee', { what: 'association', from: '2024-09', ...cost(0.2, 'year', 'eur') }),
    put('left', { what: 'association', from: '2020', to: '2025', ...cost(90, 'year') }),
    put('course', { what: 'course', from: '2026-09-15', ...cost(20, 'month', '£') }),
    put('over', { what: 'course', from: '2025-11', to: '2026-02', ...cost(1, 'month', '£') }),
  );
  expect(yearCosts(career, today).map(({ currency, amount, rows }) => [currency, amount, rows.map((row) => row.amount)])).toEqual([
    ['£', 62, [60, 2]],
    ['EUR', 0.3, [0.2, 0.1]],
  ]);
  expect([sayAmount(1240, 'EUR'), sayAmount(12.5, '£')]).toEqual(['1,240 EUR', '12.50 £']);
});

test('a conference is over after its days, what has no end goes on, and what is over asks what came of it', () => {
  expect(isOver(rowOf({ from: '2026-11-20' }), today)).toBe(true);
  expect(isOver(rowOf({ from: '2026-11' }), today)).toBe(false);
  expect(isOver(rowOf({ what: 'meetup', from: '2023' }), today)).toBe(false);
  expect(isOver(rowOf({ from: '2025-11-20', next: '2026-12-01' }), today)).toBe(false);
  expect(asksOutcome(rowOf({ from: '2026-11-20', outcome: 'Two friends' }), today)).toBe(false);
  expect(nextGathering(rowOf({ from: '2026-12-10', next: '2026-12-01' }), today)).toBe('2026-12-01');
  expect(nextGathering(rowOf({ from: '2026-12', next: '2026-11-01' }), today)).toBeUndefined();
});

const keys = (...writes: Write[]) =>
  weekMoves
    .of(careerOf(...people, ...writes), today)
    .offered.map(({ key }) => key)
    .filter((key) => /^(community|met|milestone|contact)\./.test(key));

test('before a gathering one may choose whom to look for; after it write to who was met and say what came of it', () => {
  expect(keys(put('soon', { from: '2026-12-02' }), put('later', { from: '2026-12-24' }))).toEqual(['community.go.soon.2026-W49']);
  const ended = put('done', { from: '2026-11-17', to: '2026-11-18', people: ['ana', 'ben'] });
  expect(keys(ended)).toEqual(['community.outcome.done', 'met.ana.2026-W47', 'met.ben.2026-W47']);
  expect(keys(ended, touchpoint.put('t', { day: '2026-11-20', people: ['ben'] }))).toEqual(['community.outcome.done', 'met.ana.2026-W47']);
  expect(keys(put('done', { from: '2026-11-01', people: ['ana'], outcome: 'Enough' }))).toEqual([]);
  expect(keys(ended, role.put('r', { title: 'PM', from: '2020', to: '2026-11-10', ended: 'layoff' }))).toEqual([]);
});

test('nobody is to be written to twice: the milestone comes before the acquaintance and the rhythm', () => {
  const due = person.put('ana', { name: 'Ana', rhythmWeeks: 4, rhythmSince: '2026-01-01' });
  const job = milestone.put('m', { person: 'ana', what: 'new-job', day: '2026-11-14' });
  expect(keys(due, job, put('done', { from: '2026-11-17', people: ['ana'], outcome: 'x' }))).toEqual(['milestone.m']);
  expect(keys(due)).toEqual(['contact.ana']);
});
