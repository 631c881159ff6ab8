import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAction } from '../action.ts';
import { openNeed } from '../board/actions.ts';
import { need } from '../board/needs.ts';
import type { Career } from '../career.ts';
import { applyWrites } from '../change.ts';
import { checkCareer } from '../check.ts';
import { hypothesis } from '../experiments/hypotheses.ts';
import { person } from '../people/people.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { profile, profileId } from '../profile/profile.ts';
import { role } from '../roles/roles.ts';
import { anyWrites, careerOf, contextOn } from '../testing/careers.ts';
import { addDays, type Day } from '../time.ts';
import { board, seatFor } from './board.ts';
import { boardMoves } from './board-moves.ts';
import { boardRange } from './board-range.ts';
import { boardFinding } from './board-words.ts';
import { closeNeed } from './close-need.ts';
import { proposedNeeds } from './proposed-needs.ts';
import { boardLead, redundancyWords } from './range-words.ts';
import { thanksDue } from './thanks-due.ts';

const today: Day = '2026-11-23';
const weeksAgo = (weeks: number): Day => addDays(today, -7 * weeks);
const pricing = need.put('n1', { need: 'Pricing', opened: '2026-01-05' });
const ines = (more: object = {}) => person.put('ines', { name: 'Ines', needs: ['Pricing'], ...more });
const seatOf = (career: Career) => seatFor(board.of(career, today), 'pricing');

test('a need nobody serves is an empty seat, and one that is served well has a seat', () => {
  expect(seatOf(careerOf(pricing))).toMatchObject({ state: 'empty', coverage: 0, holders: [] });
  expect(seatOf(careerOf(pricing, ines()))).toMatchObject({ state: 'taken', coverage: 0.6 });
  expect(boardFinding(board.of(careerOf(pricing), today))).toBe('Your one need has no seat yet');
});

test('a seat stands as the rhythm of its surest holder does, and goes empty when the tie has cooled', () => {
  const after = (weeks: number) =>
    seatOf(careerOf(pricing, ines({ rhythmWeeks: 4, rhythmSince: '2020-01-01' }), touchpoint.put('t', { day: weeksAgo(weeks), people: ['ines'] })));
  expect([1, 4, 6, 9].map((weeks) => after(weeks)?.state)).toEqual(['taken', 'due', 'late', 'empty']);
  expect(after(8)?.holders[0]).toMatchObject({ rated: 0.6, warmth: 0.5, chance: 0.3 });
});

test('needs the profile lists are seats as well, each once, and closing one takes it off the board', () => {
  const career = careerOf(
    pricing,
    profile.put(profileId, { needs: ['pricing', 'Hiring', 'company-strategy'] }),
    ines({ serves: [{ need: 'Hiring', rating: 3 }] }),
  );
  expect(board.of(career, today).seats.map(({ title }) => title)).toEqual(['Pricing', 'Hiring', 'Company strategy']);
  const outcome = runAction(closeNeed, career, { need: 'hiring', why: 'Team is complete' }, contextOn(today));
  const closed = applyWrites(career, outcome.ok ? outcome.writes : []);
  expect(board.of(closed, today).seats.map(({ title }) => title)).toEqual(['Pricing', 'Company strategy']);
  expect(checkCareer(closed)).toEqual([]);
  expect(thanksDue.of(closed, today)).toMatchObject([{ need: 'Hiring', ended: today }]);
  const thanked = applyWrites(closed, [touchpoint.put('t', { day: today, people: ['ines'] })]);
  expect(thanksDue.of(thanked, today)).toEqual([]);
});

test('a need is on the board once, whatever way it is written', () => {
  expect(runAction(openNeed, careerOf(pricing), { need: ' pricing ' }, contextOn(today))).toMatchObject({
    ok: false,
    reason: 'Pricing is on your board already.',
  });
  const opened = runAction(openNeed, careerOf(), { need: 'Company Strategy' }, contextOn(today));
  expect(opened.ok && opened.writes[0]?.body).toMatchObject({ need: 'company-strategy', opened: today });
});

test('two who look from the same place at the same need are told in words', () => {
  const twin = { needs: ['Pricing'], serves: [{ need: 'Pricing', rating: 3 }], industry: 'Software', function: 'Pricing' };
  const others = Array.from({ length: 9 }, (_, i) => need.put(`o${i}`, { need: `Other ${i}`, opened: today }));
  const career = careerOf(pricing, ...others, person.put('a', { name: 'Ana', ...twin }), person.put('l', { name: 'Luis', ...twin }));
  expect(redundancyWords(boardRange.of(career, today))).toEqual(['Ana and Luis answer the same need, pricing; losing either costs 1 %.']);
  expect(boardLead(board.of(career, today), boardRange.of(career, today))).toBe('Two people, ten needs. One industry, one function: few, alike and distant.');
});

test('the skills of the phase in view with least evidence are proposed, never one that is there or was closed', () => {
  const career = careerOf(profile.put(profileId, { targetPhase: 'leader' }), need.put('a', { need: 'company-strategy', opened: today }));
  expect(proposedNeeds.of(career, today).map((one) => one.need)).toEqual(['organizational-design', 'industry-partnerships']);
  expect(proposedNeeds.of(careerOf(), today)).toHaveLength(3);
});

test('an open hypothesis about a role or an industry proposes somebody who knows it, once and before the gaps', () => {
  const believe = (id: string, fields: object) =>
    hypothesis.put(id, {
      belief: 'Health would hold me longer',
      about: 'industry',
      subject: 'Health',
      confidence: 0.4,
      gain: 1,
      loss: 1,
      written: today,
      ...fields,
    });
  const said = [
    believe('a', {}),
    believe('b', { subject: ' health' }),
    believe('c', { about: 'skill', subject: 'technical' }),
    believe('d', { subject: undefined }),
  ];
  const [one, two] = proposedNeeds.of(careerOf(...said), today);
  expect(one).toEqual({
    need: 'Health',
    why: 'Somebody who works in it can tell you what it is like, before you act on “Health would hold me longer”.',
    source: 'own',
  });
  expect(two?.source).toBe('target');
  expect(proposedNeeds.of(careerOf(...said, need.put('n', { need: 'health', opened: today, closed: today })), today).map(({ source }) => source)).not.toContain(
    'own',
  );
});

test('an empty seat is a move until somebody has it, and not after a layoff', () => {
  const career = careerOf(pricing, person.put('karl', { name: 'Karl' }));
  const [move] = boardMoves.offer(career, today);
  expect(move).toMatchObject({
    key: expect.stringMatching(/^board\.seat\.own-[a-z0-9]+$/),
    what: 'Find somebody for pricing',
    principle: 'P20',
    opens: { open: 'board', target: 'Pricing' },
  });
  const row = { ...move, id: 'm', week: '2026-W48', state: 'open', planned: today } as never;
  expect(boardMoves.met(career, row)).toBeUndefined();
  expect(boardMoves.met(applyWrites(career, [ines({ serves: [{ need: 'Pricing', rating: 2, since: today }] })]), row)).toEqual({
    how: 'Seat taken',
    on: today,
  });
  const laidOff = applyWrites(career, [role.put('r', { title: 'PM', from: '2024-01', to: weeksAgo(2), ended: 'layoff' })]);
  expect(boardMoves.offer(laidOff, today)).toEqual([]);
  const left = applyWrites(career, [person.put('karl', { name: 'Karl', serves: [{ need: 'Pricing', ended: weeksAgo(20) }] })]);
  expect(boardMoves.offer(left, today)[0]).toMatchObject({ principle: 'P26' });
});

test('whatever a career holds, the board adds up', () => {
  fc.assert(
    fc.property(anyWrites(today), (writes) => {
      const on = board.of(careerOf(pricing, ...writes), today);
      expect(on.filled).toBe(on.seats.filter(({ state }) => state !== 'empty').length);
      for (const { coverage, holders } of on.seats) expect(coverage).toBeCloseTo(1 - holders.reduce((missed, { chance }) => missed * (1 - chance), 1), 12);
    }),
    { numRuns: 60 },
  );
});
