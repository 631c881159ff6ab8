import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { hypothesis } from '../experiments/hypotheses.ts';
import { removeHypothesis } from '../experiments/hypothesis-actions.ts';
import { howMet } from '../insights/candidates.ts';
import { mergePeople } from '../insights/merge-people.ts';
import { weekMoves } from '../insights/week-moves.ts';
import { move, moveId } from '../moves/moves.ts';
import { removePerson } from '../people/actions.ts';
import { person } from '../people/people.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { addOpportunity, advanceOpportunity, closeOpportunity, editOpportunity, stepDone } from './actions.ts';
import { type Opportunity, opportunity } from './opportunities.ts';
import { openOpportunities, stageSince } from './opportunities-of.ts';
import { closedInWords } from './opportunity-words.ts';

/** A Monday. */
const today = '2026-11-23';
const people = [person.put('ana', { name: 'Ana' }), person.put('ben', { name: 'Ben' })];
const put = (fields: Partial<Opportunity> = {}): Write => opportunity.put('o', { title: 'Group PM', company: 'Fennel', stage: 'heard', ...fields });
const run = (career: Career, action: unknown, input: unknown, on = today) => runAction(action as Action, career, input, contextOn(on));
function after(career: Career, action: unknown, input: unknown, on = today): Career {
  const outcome = run(career, action, input, on);
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(career, outcome.writes);
}

test('an opportunity goes through its stages with their days, back and forth, and is closed in kind words', () => {
  let career = after(careerOf(), addOpportunity, { title: 'Group PM', company: 'Fennel' });
  career = after(career, advanceOpportunity, { id: 'new-1', stage: 'applied' }, '2026-11-30');
  career = after(career, closeOpportunity, { id: 'new-1', how: 'turned-down' }, '2026-12-14');
  const row = career.opportunity.get('new-1') as Opportunity;
  expect(row.reached?.map(({ stage, on }) => `${stage} ${on}`)).toEqual(['heard 2026-11-23', 'applied 2026-11-30', 'closed 2026-12-14']);
  expect([closedInWords(row), stageSince(row), openOpportunities(career)]).toEqual(['Closed: they chose somebody else', '2026-12-14', []]);
  const again = after(career, advanceOpportunity, { id: 'new-1', stage: 'talking' }, '2026-12-20').opportunity.get('new-1');
  expect([again?.stage, again?.closed]).toEqual(['talking', undefined]);
  expect(run(career, advanceOpportunity, { id: 'new-1', stage: 'offer', on: '2027-01-01' })).toMatchObject({ ok: false });
  expect(run(career, addOpportunity, { title: 'x', company: 'y', introducers: ['nobody'] })).toMatchObject({ ok: false });
  expect(run(career, editOpportunity, { id: 'gone', pay: 'x' })).toEqual({ ok: false, reason: 'That opportunity is no longer here.' });
});

// Seen red: with only one of the two lists named when a person is removed.
test('people and the hypothesis it names are renamed by a merge and leave it when they are removed', () => {
  const belief = hypothesis.put('h', { belief: 'Health', about: 'industry', confidence: 0.5, gain: 10, loss: 5, written: today });
  const start = careerOf(...people, belief, put({ introducers: ['ana'], talked: ['ana', 'ben'], hypothesis: 'h' }));
  const merged = after(start, mergePeople, { keep: 'ben', other: 'ana' });
  expect(merged.opportunity.get('o')).toMatchObject({ introducers: ['ben'], talked: ['ben'] });
  const left = after(after(start, removePerson, { id: 'ana' }), removeHypothesis, { id: 'h' });
  const row = left.opportunity.get('o');
  expect([row?.introducers, row?.talked, row?.hypothesis, checkCareer(left)]).toEqual([undefined, ['ben'], undefined, []]);
});

const offered = (...writes: Write[]) => weekMoves.of(careerOf(...writes), today).offered.filter(({ key }) => key.startsWith('opportunity.'));
const nextOn = (on: string, talk?: true) => put({ next: { what: 'ask Ana about the team.', on, ...(talk && { talk }) } });

test('a next step comes in its week, is never called late, and goes on after a layoff', () => {
  expect(offered(nextOn('2026-11-26')).map(({ what, why, principle }) => [what, why, principle])).toEqual([
    ['Ask Ana about the team (Fennel)', 'Your next step for Group PM at Fennel. You set it for Thursday.', 'P32'],
  ]);
  const layoff = role.put('r', { title: 'PM', from: '2020', to: '2026-11-10', ended: 'layoff' });
  const [gentle] = offered(nextOn('2026-11-02'), layoff);
  expect([gentle?.principle, gentle?.why]).toEqual(['P38', expect.stringContaining('another day is as good')]);
  expect(gentle?.why).not.toMatch(/late|overdue/);
  expect(offered(nextOn('2026-11-30'))).toEqual([]);
  expect(offered(put({ stage: 'closed', closed: 'declined', next: { what: 'x', on: today } }))).toEqual([]);
});

test('once the day of a talk is over one is asked how it went; saying so meets the move and sets the next', () => {
  expect(offered(nextOn(today, true)).map(({ what }) => what)).toEqual(['Ask Ana about the team (Fennel)']);
  const start = careerOf(nextOn('2026-11-20', true));
  const [asked] = weekMoves.of(start, today).offered.filter(({ key }) => key.startsWith('opportunity.'));
  expect(asked?.what).toBe('Say how the talk with Fennel went');
  if (!asked) throw new Error('nothing was asked');
  const { value: _value, ...planned } = asked;
  const held = move.put(moveId('2026-W48', asked.key), { ...planned, week: '2026-W48', state: 'open', planned: today });
  const row = applyWrites(start, [held]).move.get(moveId('2026-W48', asked.key));
  if (!row) throw new Error('no move');
  expect(howMet(start, row)).toBeUndefined();
  const done = after(start, stepDone, { id: 'o', how: 'They want somebody for pricing', after: { what: 'Send the case', on: '2026-12-01' } });
  expect(howMet(done, row)).toEqual({ how: 'Done', on: '2026-11-20' });
  expect(done.opportunity.get('o')).toMatchObject({ next: { what: 'Send the case' }, steps: [{ how: 'They want somebody for pricing', talk: true }] });
  expect(howMet(after(start, editOpportunity, { id: 'o', next: null }), row)).toEqual({ how: 'Another step was set' });
});
