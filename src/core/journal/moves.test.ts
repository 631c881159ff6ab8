import { expect, test } from 'vitest';
import { emptyCareer } from '../career.ts';
import { move, moveId } from '../moves/moves.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf, checkinFor } from '../testing/careers.ts';
import { weekOf } from '../time.ts';
import { type Entry, entry } from './journal.ts';
import { journalMoves } from './moves.ts';

const today = '2026-11-25';
const put = (id: string, day: string, fields: Partial<Entry> = {}): Write =>
  entry.put(id, { type: 'win', text: 'Cut onboarding from 9 steps to 4', skills: ['design'], safeText: 'x', ...fields, day });
const offers = (...writes: Write[]) => journalMoves.offer(careerOf(...writes), today);
const keys = (...writes: Write[]) => offers(...writes).map((one) => one.key);
const settled = (key: string, writes: Write[], target?: string, week = weekOf(today)) =>
  journalMoves.met(careerOf(...writes), {
    id: 'm',
    key,
    kind: 'evidence',
    what: 'x',
    minutes: 5,
    week,
    state: 'open',
    planned: today,
    opens: { open: 'entry', target },
  });

test('the first win is asked for until there is one, then a win for each week without', () => {
  expect(journalMoves.offer(emptyCareer, today).map((one) => one.key)).toEqual(['journal.first-win']);
  expect(keys(put('a', '2026-11-23'))).toEqual([]);
  expect(offers(put('a', '2026-11-20'), put('b', '2026-11-17'))[0]).toMatchObject({
    key: 'journal.win',
    why: 'Last week you wrote two wins; this week has none yet.',
  });
  expect(offers(put('a', '2026-10-02'))[0]?.why).toBe('Your latest win is “Cut onboarding from 9 steps to 4”, written on 2 October.');
  expect(settled('journal.first-win', [put('a', '2020-01-01')])).toEqual({ how: 'Win written', on: '2020-01-01' });
  expect(settled('journal.win', [put('a', '2026-11-22')])).toBeUndefined();
  expect(settled('journal.win', [put('a', '2026-11-23')])).toEqual({ how: 'Win written', on: '2026-11-23' });
});

test('a recent win without a figure, a skill or a version to keep is named, and met once it has one', () => {
  const bare = put('a', '2026-11-24', { text: 'Sales agreed to drop two deals', skills: undefined, safeText: undefined });
  const rows = offers(bare);
  expect(rows.map((one) => [one.key, one.opens.target, one.principle])).toEqual([
    ['journal.number', 'a', 'P19'],
    ['journal.skill', 'a', 'P10'],
    ['journal.safe-text', 'a', 'P33'],
  ]);
  expect(rows[1]?.why).toBe('On Tuesday you wrote “Sales agreed to drop two deals” without a skill, so it counts as evidence for none.');
  for (const key of ['journal.number', 'journal.skill', 'journal.safe-text']) {
    expect(settled(key, [bare], 'a')).toBeUndefined();
    expect(settled(key, [put('a', '2026-11-24')], 'a')).toBeDefined();
    expect(settled(key, [], 'a')).toBeUndefined();
  }
});

test('old wins are left alone', () => {
  expect(keys(put('old', '2026-09-01', { text: 'Long ago', skills: undefined, safeText: undefined }), put('new', '2026-11-24'))).toEqual([]);
});

test('recent feedback is to be acted on, once', () => {
  const feedback = put('f', '2026-11-20', { type: 'feedback', text: 'Show the trade-off first' });
  const [one] = offers(feedback, put('a', '2026-11-24'));
  expect(one).toMatchObject({ key: 'journal.feedback.f', kind: 'feedback', principle: 'P16', opens: { open: 'follow-up', target: 'f' } });
  const done = move.put(moveId('2026-W47', 'journal.feedback.f'), {
    week: '2026-W47',
    key: 'journal.feedback.f',
    kind: 'feedback',
    what: 'x',
    minutes: 5,
    state: 'done',
    planned: '2026-11-16',
  });
  expect(keys(feedback, put('a', '2026-11-24'), done)).toEqual([]);
});

test('after a week that took energy: what drained, and more of what gave', () => {
  const rows = offers(
    checkinFor('2026-11-20', 2),
    put('a', '2026-11-24'),
    put('d', '2026-11-23', { type: 'note', text: 'Six status meetings', energy: 'drained' }),
    put('g', '2026-10-20', { type: 'note', text: 'Sorting interviews', energy: 'gave' }),
  );
  expect(rows.map((one) => one.key)).toEqual(['journal.drained', 'journal.energy']);
  expect(rows[0]?.why).toBe('Your latest check-in says energy 2 of 5. On Monday you wrote “Six status meetings”.');
  expect(rows[1]?.why).toContain('On 20 October you wrote that “Sorting interviews” gave you some.');
  expect(settled('journal.drained', [put('l', '2026-11-25', { type: 'lesson' })])).toMatchObject({ how: 'Lesson written' });
  expect(settled('journal.drained', [put('l', '2026-11-24', { type: 'lesson' })])).toBeUndefined();
  expect(keys(checkinFor('2026-11-20', 2), put('a', '2026-11-24'), put('l', '2026-11-23', { type: 'lesson' }))).toEqual([]);
});

test('after a layoff the journal waits two weeks, then asks what to take along, later to say it another way', () => {
  const laidOff = (to: string) => role.put('r', { title: 'PM', company: 'Tarnfield', from: '2023', to, ended: 'layoff' });
  const lesson = put('l', '2026-11-15', { type: 'lesson', text: 'I failed to say no' });
  expect(keys(laidOff('2026-11-12'))).toEqual([]);
  expect(keys(laidOff('2026-11-11'))).toEqual(['recovery.lessons.r']);
  expect(keys(laidOff('2026-11-11'), lesson)).toEqual([]);
  expect(offers(laidOff('2026-10-20'), lesson)[0]).toMatchObject({ key: 'recovery.reframe.r', principle: 'P37' });
  expect(offers(laidOff('2026-10-20'), lesson)[0]?.why).toContain('“I failed to say no”');
  expect(keys(laidOff('2026-10-20'), lesson, put('m', today, { type: 'lesson' }))).toEqual([]);
});
