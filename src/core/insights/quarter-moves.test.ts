import { expect, test } from 'vitest';
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

// Seen red: without the look at what was done, it came back the day after.
test('in the first three weeks of a quarter one is asked once to read what the last one shows', () => {
  expect(offered('2026-10-05', ...three)[0]).toMatchObject({
    key: quarterKey,
    opens: { open: 'evidence' },
    why: expect.stringMatching(/^One of ten skills carries/),
  });
  expect(offered('2026-10-21', ...three)).toHaveLength(1);
  expect(offered('2026-10-22', ...three)).toEqual([]);
  expect(offered('2026-09-30', ...three)).toEqual([]);
  expect(offered('2026-10-06', ...three, done('2026-10-05'))).toEqual([]);
  expect(offered('2026-10-06', ...three, done('2026-07-05'))).toHaveLength(1);
});

test('with next to nothing to read, and after a layoff, it is not offered', () => {
  expect(offered('2026-10-05', write('a'), write('b'))).toEqual([]);
  expect(offered('2026-10-05', ...three, role.put('r', { title: 'PM', from: '2020', to: '2026-09-15', ended: 'layoff' }))).toEqual([]);
});
