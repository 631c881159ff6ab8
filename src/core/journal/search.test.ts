import fc from 'fast-check';
import { expect, test } from 'vitest';
import { person } from '../people/people.ts';
import { anyWrites } from '../testing/any-writes.ts';
import { careerOf } from '../testing/careers.ts';
import { entriesByDay, entry } from './journal.ts';
import { fold, searchEntries } from './search.ts';

const career = careerOf(
  person.put('zoe', { name: 'Zoë Wójcik' }),
  entry.put('1', { day: '2026-11-01', type: 'win', text: 'Cut the Résumé import in half', skills: ['design'], project: 'p1' }),
  entry.put('2', { day: '2026-11-02', type: 'lesson', text: 'Ask first', safeText: 'A public version', people: ['zoe'] }),
  entry.put('3', { day: '2026-11-03', type: 'win', text: 'Strategy page sent', link: 'https://example.org/page', skills: ['strategic-thinking', 'design'] }),
);
const found = (filter: Parameters<typeof searchEntries>[1]) => searchEntries(career, filter).map((row) => row.id);

test('without words everything is there, the latest first', () => {
  expect(found({})).toEqual(['3', '2', '1']);
  expect(found({ words: '  ' })).toEqual(['3', '2', '1']);
});

test('accents and case make no difference, in the query and in the text', () => {
  expect([found({ words: 'resume' }), found({ words: 'RÉSUMÉ' }), found({ words: 'wojcik' })]).toEqual([['1'], ['1'], ['2']]);
  expect(fold('Sørén ÄÖ')).toBe('søren ao');
});

test('every word must be somewhere: text, safe text, type, skill, person, link', () => {
  expect(found({ words: 'public ask' })).toEqual(['2']);
  expect(found({ words: 'zoe lesson' })).toEqual(['2']);
  expect(found({ words: 'design' })).toEqual(['3', '1']);
  expect(found({ words: 'design cut' })).toEqual(['1']);
  expect(found({ words: 'example.org' })).toEqual(['3']);
  expect(found({ words: 'cut nothing' })).toEqual([]);
});

test('filters narrow what the words found', () => {
  expect(found({ type: 'win' })).toEqual(['3', '1']);
  expect(found({ type: 'win', words: 'page' })).toEqual(['3']);
  expect(found({ skill: 'strategic-thinking' })).toEqual(['3']);
  expect([found({ person: 'zoe' }), found({ project: 'p1' }), found({ person: 'nobody' })]).toEqual([['2'], ['1'], []]);
});

test('a word taken from an entry finds it, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(anyWrites('2026-11-23'), fc.string({ unit: 'grapheme', maxLength: 12 }), (writes, text) => {
      const any = careerOf(...writes);
      const [row] = entriesByDay(any.entry);
      const word = row?.text.split(' ').at(-1);
      if (row && word) expect(searchEntries(any, { words: word.toUpperCase() })).toContain(row);
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 60 },
  );
});
