import { expect, test } from 'vitest';
import { document } from '../documents/documents.ts';
import { type Entry, entry } from '../journal/journal.ts';
import { move, moveId } from '../moves/moves.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { weekOf } from '../time.ts';
import { quarterKey, quarterMoves } from './quarter-moves.ts';

const write = (id: string, fields: Partial<Entry> = {}): Write => entry.put(id, { day: '2026-09-20', type: 'win', text: id, skills: ['design'], ...fields });
const three = [write('a'), write('b'), write('c')];
const done = (settled: string): Write =>
  move.put(moveId(weekOf(settled), quarterKey), {
    week: weekOf(settled),
    key: quarterKey,
    kind: 'reflection',
    what: 'x',
    minutes: 10,
    state: 'done',
    planned: settled,
    settled,
  });
const offered = (day: string, ...writes: Write[]) => quarterMoves.offer(careerOf(...writes), day);
const reviewed = document.put('quarterly-review.2026-07-01.2026-09-30', {
  purpose: 'quarterly-review',
  from: '2026-07-01',
  to: '2026-09-30',
  finished: '2026-10-04',
});

// Seen red: without the look at what was done, it came back the day after.
test('in the first three weeks of a quarter one is asked once to look back on the last one', () => {
  expect(offered('2026-10-05', ...three)[0]).toMatchObject({
    key: quarterKey,
    opens: { open: 'review', target: '2026-Q3' },
    why: expect.stringMatching(/^One of ten skills carries/),
  });
  expect(offered('2026-10-21', ...three)).toHaveLength(1);
  expect(offered('2026-10-22', ...three)).toEqual([]);
  expect(offered('2026-09-30', ...three)).toEqual([]);
  expect(offered('2026-10-06', ...three, done('2026-10-05'))).toEqual([]);
  expect(offered('2026-10-06', ...three, done('2026-07-05'))).toHaveLength(1);
});

test('a quarter that was looked back on to the end is not asked for, and that meets the move', () => {
  expect(offered('2026-10-06', ...three, reviewed)).toEqual([]);
  const row = { id: 'm', week: '2026-W41', key: quarterKey, kind: 'reflection', what: 'x', minutes: 20, state: 'open', planned: '2026-10-05' } as const;
  const open = { ...row, opens: { open: 'review', target: '2026-Q3' } } as const;
  expect(quarterMoves.met(careerOf(reviewed), open)).toEqual({ how: 'Looked back on', on: '2026-10-04' });
  expect(quarterMoves.met(careerOf(reviewed), { ...open, opens: { open: 'review', target: '2026-Q2' } })).toBeUndefined();
});

test('in January the year before is offered on one page, where there is something of it', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => write(id, { day: '2026-03-01' }));
  expect(offered('2027-01-11', ...six)).toMatchObject([{ key: 'review.year', what: 'Read your 2026 on one page', opens: { open: 'review', target: '2026' } }]);
  expect(offered('2027-02-01', ...six)).toEqual([]);
  expect(offered('2027-01-11', ...six.slice(1))).toEqual([]);
});

test('with next to nothing to read, and after a layoff, it is not offered', () => {
  expect(offered('2026-10-05', write('a'), write('b'))).toEqual([]);
  expect(offered('2026-10-05', ...three, role.put('r', { title: 'PM', from: '2020', to: '2026-09-15', ended: 'layoff' }))).toEqual([]);
});
