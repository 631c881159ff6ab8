import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import type { Career } from '../career.ts';
import { applyWrites, invert } from '../change.ts';
import { addLine, finishDocument } from '../documents/actions.ts';
import { documentOf } from '../documents/documents.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import { checkIn } from '../pulse/actions.ts';
import { checkin } from '../pulse/pulse.ts';
import { answers, careerOf, contextOn } from '../testing/careers.ts';
import { asOf, changedFacts, changeWords } from './as-of.ts';
import { betTaken } from './bets.ts';
import { helpMoves } from './help-moves.ts';
import { mergePeople } from './merge-people.ts';
import { nextWeek } from './next-week.ts';
import { planNextWeek } from './plan-next-week.ts';
import { planWeek } from './plan-week.ts';
import { quarterInView, quarterNamed, quarterOf } from './quarters.ts';
import { takeBet } from './take-bet.ts';
import { thisWeek } from './this-week.ts';

const friday = '2026-11-27';
function act(career: Career, action: unknown, input: unknown, day = friday): Career {
  const outcome = runAction(action as Action, career, input, contextOn(day));
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(applyWrites(applyWrites(career, outcome.writes), invert(career, outcome.writes))).toEqual(career);
  return applyWrites(career, outcome.writes);
}
const key = { purpose: 'quarterly-review', from: '2026-07-01', to: '2026-09-30' } as const;

test('quarters: the last one is in view until the middle of the next', () => {
  expect(quarterOf('2026-11-27')).toEqual({ id: '2026-Q4', from: '2026-10-01', to: '2026-12-31', title: 'the fourth quarter of 2026' });
  expect(quarterNamed('2024-Q1')).toMatchObject({ from: '2024-01-01', to: '2024-03-31' });
  expect(['2026-01-01', '2026-02-14', '2026-02-15'].map((day) => quarterInView(day).id)).toEqual(['2025-Q4', '2025-Q4', '2026-Q1']);
  for (const wrong of ['2026-Q5', 'x', '']) expect(quarterNamed(wrong)).toBeUndefined();
});

test('a bet becomes a move and a hypothesis, once; a review is finished and opened again, also without a word of one’s own', () => {
  const written = act(careerOf(), addLine, { document: key, section: 'bets', text: 'Run the pricing\nreview' });
  const line = documentOf(written, key)?.lines?.[0]?.id ?? '';
  const taken = act(act(written, takeBet, { document: key, line, as: 'move' }), takeBet, { document: key, line, as: 'hypothesis' });
  expect(betTaken(taken, line)).toMatchObject({ move: { what: 'Run the pricing review', week: '2026-W48' }, hypothesis: { confidence: 0.5 } });
  expect(act(taken, takeBet, { document: key, line, as: 'move' }).move.size).toBe(1);
  const done = act(careerOf(), finishDocument, { document: key, finished: true });
  expect(documentOf(done, key)?.finished).toBe(friday);
  expect(act(done, finishDocument, { document: key, finished: false }).document.size).toBe(0);
  expect(
    documentOf(act(act(written, finishDocument, { document: key, finished: true }), finishDocument, { document: key, finished: false }), key)?.lines,
  ).toHaveLength(1);
});

// Seen red: without `chosen`, Monday's plan was taken as made and nothing else was put into it.
test('moves taken for next week stand in it on Monday, those left stay out, and the plan is made around them', () => {
  const start = careerOf(profile.put(profileId, { goal: 'Lead', hoursPerWeek: 4 }), checkin.put('2026-W48', { week: '2026-W48', day: friday, ...answers }));
  const { week, moves } = nextWeek(start, friday);
  expect([week, moves.length > 2]).toEqual(['2026-W49', true]);
  const [first, second] = moves.map((one) => one.key);
  const settled = act(start, planNextWeek, { take: [first], leave: [second] });
  expect([...settled.move.values()].map(({ state }) => state)).toEqual(['open', 'not-this-week']);
  expect(thisWeek.of(settled, friday).moves.some(({ id }) => id.startsWith('2026-W49'))).toBe(false);
  const monday = '2026-11-30';
  expect(thisWeek.of(settled, monday)).toMatchObject({
    proposed: true,
    moves: expect.arrayContaining([expect.objectContaining({ key: first, state: 'open' })]),
  });
  const planned = thisWeek.of(act(settled, planWeek, {}, monday), monday).moves;
  expect(planned.filter(({ key: of }) => of === first)).toMatchObject([{ state: 'open' }]);
  expect(planned.filter(({ key: of }) => of === second)).toMatchObject([{ state: 'declined' }]);
  expect(planned.filter(({ state }) => state === 'open').length).toBeGreaterThan(1);
});

test('who helped is thanked, unless one has been in touch since; a merge keeps who it was', () => {
  const people = [person.put('ana', { name: 'Ana Ruiz' }), person.put('ben', { name: 'Ben Okafor' })];
  const career = act(careerOf(...people), checkIn, { ...answers, helpedBy: ['ana'], helped: ['ben'] });
  expect(helpMoves.offer(career, '2026-11-30')).toMatchObject([{ what: 'Thank Ana Ruiz', opens: { open: 'write-to', target: 'ana' } }]);
  expect(helpMoves.offer(career, '2026-12-20')).toEqual([]);
  const thanked = applyWrites(career, [touchpoint.put('t', { day: '2026-11-28', people: ['ana'] })]);
  expect(helpMoves.offer(thanked, '2026-11-30')).toEqual([]);
  const merged = act(career, mergePeople, { keep: 'ben', other: 'ana' });
  expect(merged.checkin.get('2026-W48')).toMatchObject({ helpedBy: ['ben'], helped: ['ben'] });
});

test('then and now: what reads differently is named, and nothing else', () => {
  const then = asOf(careerOf(profile.put(profileId, { goal: 'Ship well' })), '2025-11-27');
  const now = asOf(careerOf(profile.put(profileId, { goal: 'Lead an area', targetPhase: 'leader' })), friday);
  expect(changeWords(changedFacts(then, now))).toBe('Your goal and what you work toward have changed since then');
  expect(changeWords(changedFacts(then, then))).toBe('All of it reads as it did then');
});
