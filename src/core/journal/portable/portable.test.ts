import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, runAction } from '../../action.ts';
import { careerOf, contextOn } from '../../testing/careers.ts';
import { addTerm } from './actions.ts';
import type { MarkKind } from './mark-kinds.ts';
import { marksIn, withoutMarks } from './marks.ts';
import { term } from './terms.ts';
import { findWords, treeOf } from './words-in-text.ts';

const list = treeOf<MarkKind>([
  { word: 'Brackenlow', value: 'customer' },
  { word: 'Blue Heron', value: 'code-name' },
  { word: '北極', value: 'code-name' },
  { word: 'Square', value: 'company', asWritten: true },
]);
const said = (text: string): string[] => marksIn(text, [list]).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

test.for<[text: string, ...marks: string[]]>([
  ['Kept BRACKENLOW’s account', 'customer: BRACKENLOW'],
  ['Led blue-heron and the Brackenlows', 'code-name: blue-heron', 'customer: Brackenlows'],
  ['Bluer heron. Blue. Heron; Brackenlowe', ''],
  ['プロジェクト北極を出荷', 'code-name: 北極'],
  ['Square took it; a square deal', 'company: Square'],
  ['Saved $2.4m and €1,200,000 a year, 40 k EUR at once', 'money: $2.4m', 'money: €1,200,000', 'money: 40 k EUR'],
  ['ARR of 3.2m, 900k MRR, 30k sign-ups, 12 people', 'figure: ARR of 3.2m', 'figure: 900k MRR', 'figure: 30k'],
  ['Revenue up 8 %. Two hundred words further nothing was about money at all, and then 61 % of them, all in all, switched it on', 'share: 8 %'],
  ['Strictly confidential, under NDA', 'secret: Strictly confidential', 'secret: NDA'],
  ['ana@brackenlow.example wrote', 'address: ana@brackenlow.example'],
  ['https://wiki.brackenlow.example/x and http://go/plan, not https://example.org/talk', 'link: https://wiki.brackenlow.example/x', 'link: http://go/plan'],
  ['See PAY-1402, UTF-8 and Q3-2026', 'ticket: PAY-1402'],
  ['', ''],
])('%s', ([text, ...marks]) => expect(said(text)).toEqual(marks.filter(Boolean)));

test('the proposal puts a neutral word in place of each, with a capital where a sentence begins', () => {
  const text = 'Brackenlow stayed: $2m kept. Blue Heron shipped.';
  expect(withoutMarks(text, marksIn(text, [list]))).toBe('A customer stayed: a significant amount kept. A project shipped.');
});

const hard = fc.string({
  unit: fc.constantFrom(
    'Brackenlow',
    'blue',
    'heron',
    ' ',
    '-',
    '.',
    '\n',
    '9',
    ',',
    '%',
    '€',
    '$',
    'k',
    '@',
    'é',
    'e\u0301',
    'ß',
    '北',
    '極',
    '🙂',
    'https://',
    'A-1',
    'Σ',
  ),
  maxLength: 60,
});
test('marks lie in the text, in order, apart from each other, and are the same each time, in any script', () => {
  fc.assert(
    fc.property(fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
      const marks = marksIn(text, [list]);
      let done = 0;
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
      expect(marksIn(text, [list])).toEqual(marks);
    }),
    { numRuns: 150 },
  );
});

// Seen red: with the words of a name in another order.
test('every listed word is found wherever it stands, however it is written', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcxyzÉüñ北'), minLength: 1, maxLength: 6 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.nat(4),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.normalize('NFD'),
      ),
      (names, at, write) => {
        const listed = names[at % names.length] ?? '';
        const text = `before (${write(listed)}) after`;
        const tree = treeOf(names.map((one) => ({ word: one, value: one })));
        expect(findWords(text, tree).some(({ start, end }) => start >= 8 && end <= text.length - 7)).toBe(true);
      },
    ),
  );
});

test('200 kB of anything are marked in less than a second', () => {
  const many = treeOf<MarkKind>(Array.from({ length: 300 }, (_, i) => ({ word: `a a a a a a a a b${i}`, value: 'other' })));
  const size = 200_000;
  for (const unit of ['a ', ' ', '9', '9,9', '1%', '$', '@', 'a@a.', 'a.', '-', 'A-1', 'https://', 'ARR of ', 'revenue 1% ', '"', '\\', 'not ', 'é', '9k']) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const began = performance.now();
    marksIn(text, [many, list]);
    expect([unit, performance.now() - began < 1_000]).toEqual([unit, true]);
  }
});

test('a word stands on the list once, and what is no word is refused', () => {
  const add = (input: unknown) =>
    runAction(addTerm as unknown as Action, careerOf(term.put('t', { word: 'Blue Heron', is: 'code-name' })), input, contextOn('2026-11-23'));
  expect(add({ word: 'blue-heron', is: 'code-name' })).toEqual({ ok: false, reason: '“Blue Heron” is on your list already.' });
  expect(add({ word: 'blue heron', is: 'customer' })).toEqual({ ok: true, writes: [term.put('t', { word: 'Blue Heron', is: 'customer' })] });
  expect(add({ word: '***', is: 'other' })).toEqual({ ok: false, reason: 'Write a word with letters or digits.' });
});
