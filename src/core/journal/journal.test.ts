import { expect, test } from 'vitest';
import { type Action, runAction } from '../action.ts';
import { emptyCareer } from '../career.ts';
import { applyWrites } from '../change.ts';
import { careerOf, contextOn } from '../testing/careers.ts';
import { editEntry, removeEntry, writeEntry } from './actions.ts';
import { entriesBetween, entriesByDay, entry } from './journal.ts';

const note = (id: string, day: string) => entry.put(id, { day, type: 'note', text: id });
const run = (career: typeof emptyCareer, action: unknown, input: unknown) => runAction(action as Action, career, input, contextOn('2026-11-23'));

test('entries come latest first, within a day the later id first, whatever order they were written in', () => {
  const career = careerOf(note('b', '2026-11-02'), note('d', '2026-11-01'), note('a', '2026-11-03'), note('c', '2026-11-02'));
  expect(entriesByDay(career.entry).map((row) => row.id)).toEqual(['a', 'c', 'b', 'd']);
  expect(entriesBetween(career, '2026-11-02', '2026-11-03').map((row) => row.id)).toEqual(['a', 'c', 'b']);
});

test('an entry is written for today unless it says otherwise', () => {
  const outcome = run(emptyCareer, writeEntry, { type: 'win', text: 'Shipped', skills: [], link: 'https://example.org/a' });
  expect(outcome).toEqual({ ok: true, writes: [entry.put('new-1', { day: '2026-11-23', type: 'win', text: 'Shipped', link: 'https://example.org/a' })] });
});

test('links that could run something are refused', () => {
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'example.org', 'https://a b'])
    expect(run(emptyCareer, writeEntry, { type: 'win', text: 'x', link }), link).toEqual({
      ok: false,
      reason: 'Link: use a link that starts with https:// or http://.',
    });
});

test('an entry is changed field by field, and removed', () => {
  const career = careerOf(entry.put('e', { day: '2026-11-01', type: 'win', text: 'x', energy: 'gave' }));
  expect(run(career, editEntry, { id: 'e', energy: null, text: 'y' })).toEqual({
    ok: true,
    writes: [entry.put('e', { day: '2026-11-01', type: 'win', text: 'y' })],
  });
  const removed = run(career, removeEntry, { id: 'e' });
  expect(removed.ok && applyWrites(career, removed.writes)).toEqual(emptyCareer);
  expect(run(career, editEntry, { id: 'gone', text: 'y' })).toEqual({ ok: false, reason: 'That entry is no longer there.' });
});
