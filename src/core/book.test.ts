import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryBook, UndoHistory } from './book.ts';
import { emptyCareer } from './career.ts';
import { applyWrites } from './change.ts';
import { editEntry, removeEntry, writeEntry } from './journal/actions.ts';
import { put } from './record.ts';
import { anyWrites } from './testing/any-writes.ts';
import { careerOf, contextOn } from './testing/careers.ts';

const today = '2026-11-23';
const newBook = () => {
  const context = contextOn(today);
  return memoryBook(emptyCareer, () => context);
};

test('an act shows at once, tells who listens, and can be taken back', async () => {
  const book = newBook();
  let told = 0;
  const stop = book.subscribe(() => told++);
  expect(await book.act(writeEntry, { type: 'win', text: 'Shipped' })).toMatchObject({ ok: true });
  expect(book.career().entry.get('new-1')).toMatchObject({ day: today, text: 'Shipped' });
  expect(await book.undo()).toBe('Written to your journal');
  expect(book.career().entry.size).toBe(0);
  expect(told).toBe(2);
  stop();
  await book.act(writeEntry, { type: 'win', text: 'Again' });
  expect(told).toBe(2);
});

test('a refused act changes nothing and is no step', async () => {
  const book = newBook();
  await book.act(writeEntry, { type: 'win', text: 'Shipped' });
  const before = book.career();
  expect(await book.act(editEntry, { id: 'gone', text: 'x' })).toEqual({ ok: false, reason: 'That entry is no longer there.' });
  expect(await book.act(writeEntry, { type: 'win', text: '' })).toEqual({ ok: false, reason: 'Text: write something here.' });
  expect(book.career()).toBe(before);
  expect(await book.undo()).toBe('Written to your journal');
});

test('undo goes back step by step, several writes as one step, and ends with null', async () => {
  const book = newBook();
  await book.apply('Imported', [put('person', '1', { name: 'Ada' }), put('person', '2', { name: 'Ben' })]);
  await book.act(writeEntry, { type: 'note', text: 'x' });
  await book.act(removeEntry, { id: 'new-1' });
  expect([await book.undo(), await book.undo(), await book.undo(), await book.undo()]).toEqual(['Entry removed', 'Written to your journal', 'Imported', null]);
  expect(book.career()).toEqual(emptyCareer);
});

test('an earlier step can be taken back by its writes: what came after it stays, and undo goes on with what is left', async () => {
  const book = newBook();
  const imported = await book.apply('Imported', [put('person', '1', { name: 'Ada' }), put('person', '2', { name: 'Ben' })]);
  await book.apply('Renamed', [put('person', '2', { name: 'Benedikt' })]);
  await book.act(writeEntry, { type: 'note', text: 'x' });
  const step = imported.ok ? imported.writes : [];
  expect(book.canUndo(step)).toBe(true);
  expect(await book.undo(step)).toBe('Imported');
  expect([book.canUndo(step), await book.undo(step)]).toEqual([false, null]);
  expect([...book.career().person.values()]).toEqual([{ id: '2', name: 'Benedikt' }]);
  expect(book.career().entry.size).toBe(1);
  expect([await book.undo(), await book.undo(), await book.undo()]).toEqual(['Written to your journal', 'Renamed', null]);
});

test('a step without effect leaves nothing to undo', async () => {
  const book = newBook();
  await book.apply('Nothing', [put('person', '1', { name: 'Ada' })]);
  await book.apply('Again', [put('person', '1', { name: 'Ada' })]);
  expect(await book.undo()).toBe('Nothing');
});

test('undo keeps what has changed in other fields since', () => {
  const start = careerOf(put('entry', 'e', { day: today, type: 'note', text: 'old' }));
  const history = new UndoHistory();
  const edit = [put('entry', 'e', { day: today, type: 'note', text: 'new' })];
  history.record(start, 'Entry changed', edit);
  const elsewhere = applyWrites(applyWrites(start, edit), [put('entry', 'e', { day: today, type: 'win', text: 'new' })]);
  expect(history.takeBack(elsewhere)).toEqual({ title: 'Entry changed', writes: [put('entry', 'e', { day: today, type: 'win', text: 'old' })] });
});

test('undo tells a step by the title it was done under', async () => {
  const book = newBook();
  await book.act(writeEntry, { type: 'note', text: 'a' }, 'Note written');
  expect(await book.undo()).toBe('Note written');
});

test('undo goes past a step that stands by itself, to the one made by hand', async () => {
  const book = newBook();
  await book.apply('By hand', [put('person', '1', { name: 'Ada' })]);
  const alone = await book.apply('By itself', [put('person', '2', { name: 'Ben' })]);
  if (alone.ok) book.letStand(alone.writes);
  expect([await book.undo(), await book.undo()]).toEqual(['By hand', null]);
  expect([...book.career().person.keys()]).toEqual(['2']);
});

test('a hundred steps are kept', async () => {
  const book = newBook();
  for (let i = 0; i < 105; i++) await book.apply(`Step ${i}`, [put('person', '1', { name: `Name ${i}` })]);
  let last: string | null = '';
  let steps = 0;
  for (let title = await book.undo(); title !== null; title = await book.undo()) [last, steps] = [title, steps + 1];
  expect([steps, last]).toEqual([100, 'Step 5']);
});

test('undoing everything gives back the start, whatever was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWrites(today), { maxLength: 5 }), async (steps) => {
      const book = newBook();
      for (const [i, writes] of steps.entries()) await book.apply(`Step ${i}`, writes);
      while ((await book.undo()) !== null);
      expect(book.career()).toEqual(emptyCareer);
    }),
    { numRuns: 40 },
  );
});
