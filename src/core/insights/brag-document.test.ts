import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, entry, entryTypes } from '../journal/journal.ts';
import { person } from '../people/people.ts';
import type { Write } from '../record.ts';
import { project } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { type BragOptions, bragDocument } from './brag-document.ts';
import { bragPeriods, bragSpan } from './brag-periods.ts';
import { bragFinding, lineFacts, spanWords } from './brag-words.ts';

const usual: BragOptions = { by: 'skill', from: '2026-01-01', to: '2026-03-31', types: ['win'], projects: true, thanks: true, portable: false };
const write = (id: string, fields: Partial<Entry> = {}): Write => entry.put(id, { day: '2026-02-03', type: 'win', text: id, ...fields });
const of = (writes: Write[], options: Partial<BragOptions> = {}) => bragDocument(careerOf(...writes), { ...usual, ...options });
const outline = (writes: Write[], options: Partial<BragOptions> = {}) =>
  of(writes, options).sections.map(({ title, lines }) => [title, ...lines.map(({ id }) => id)]);

test('by skill a win is under each skill it shows, the fullest skill first, and what shows none comes last', () => {
  const writes = [
    write('a', { skills: ['technical', 'execution'] }),
    write('b', { skills: ['execution'], day: '2026-03-01' }),
    write('c'),
    write('late', { day: '2026-04-01' }),
  ];
  expect(outline(writes)).toEqual([
    ['Execution', 'b', 'a'],
    ['Technical', 'a'],
    ['Beside the skills', 'c'],
  ]);
  expect(of(writes)).toMatchObject({ lines: 3, skills: ['execution', 'technical'] });
  expect(bragFinding(of(writes), 'quarter')).toBe('Three wins this quarter, for two skills');
  expect([bragFinding(of([]), 'quarter'), bragFinding(of([]), 'last-year')]).toEqual(['No win written down this quarter yet', 'No win written down last year']);
  const { sections } = of(writes);
  expect(sections[0]?.lines.map((line) => lineFacts(line, sections[0] as never))).toEqual([['1 March 2026'], ['3 February 2026', 'also Technical']]);
});

test('by time it is by months, and by years where it spans more than one; nothing stands under a heading without a line', () => {
  expect(outline([write('a'), write('b', { day: '2026-03-01' })], { by: 'time' })).toEqual([
    ['March 2026', 'b'],
    ['February 2026', 'a'],
  ]);
  expect(outline([write('a'), write('b', { day: '2020-03-01' })], { by: 'time', from: undefined })).toEqual([
    ['2026', 'a'],
    ['2020', 'b'],
  ]);
  expect(of([], { by: 'time' })).toMatchObject({ sections: [], projects: [], thanks: [] });
  expect(spanWords(of([write('a')], { from: undefined }))).toBe('3 February 2026 to 31 March 2026, by skill');
});

test('projects with an outcome that ran in the time, and those who were named, the most often first', () => {
  const people = [person.put('p', { name: 'Ada' }), person.put('q', { name: 'Ben' })];
  const ran = (id: string, fields: object): Write => project.put(id, { name: id, outcome: 'Done', people: ['p'], ...fields });
  const document = of([
    ...people,
    write('a', { people: ['p', 'q', 'gone'] }),
    ran('in', { from: '2025-10', to: '2026-01' }),
    ran('over', { from: '2025-01', to: '2025-12' }),
    ran('later', { from: '2026-05' }),
    ran('bare', { from: '2026-02', outcome: undefined }),
    ran('undated', {}),
  ]);
  expect(document.projects.map(({ id }) => id)).toEqual(['in']);
  expect(document.thanks.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
});

// Seen red: with the text standing in where there is no portable version.
test('the portable version never holds a word that is not in a portable version, and counts what it leaves out', () => {
  const writes = [
    person.put('p', { name: 'Ada' }),
    write('a', { text: 'SECRET 40 %', safeText: 'Improved it', people: ['p'], link: 'https://secret.example' }),
    write('b', { text: 'SECRET too' }),
    project.put('x', { name: 'SECRET', outcome: 'SECRET', from: '2026-01' }),
  ];
  const document = of(writes, { portable: true });
  expect(JSON.stringify(document)).not.toMatch(/SECRET|secret|Ada/);
  expect(document).toMatchObject({ lines: 1, leftOut: ['b'], thanks: [], projects: [] });
});

test('whatever is chosen, only wins, lessons and feedback that were chosen go in, and each line is an entry’s own words', () => {
  const rows = fc.array(fc.record({ type: fc.constantFrom(...entryTypes), text: fc.string({ minLength: 1 }), skills: fc.subarray(['design', 'x y']) }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(rows, fc.constantFrom('skill' as const, 'time' as const), fc.subarray(['win', 'lesson', 'feedback'] as const), (entries, by, types) => {
      const document = of(
        entries.map((row, i) => write(`e${i}`, row)),
        { by, types },
      );
      const wanted = entries.flatMap(({ type }, i) => ((types as readonly string[]).includes(type) ? [`e${i}`] : []));
      const shown = document.sections.flatMap(({ lines }) => lines);
      expect([...new Set(shown.map(({ id }) => id))].sort()).toEqual(wanted.sort());
      expect(document.lines).toBe(wanted.length);
      for (const line of shown) expect(line.text).toBe(entries[Number(line.id.slice(1))]?.text);
    }),
  );
});

test('periods are those of the calendar, and none reaches past today', () => {
  const own = { from: '2020-01-01', to: undefined };
  expect(Object.fromEntries(bragPeriods.map((period) => [period, Object.values(bragSpan(period, '2026-08-15', own))]))).toEqual({
    quarter: ['2026-07-01', '2026-08-15'],
    'last-quarter': ['2026-04-01', '2026-06-30'],
    half: ['2026-07-01', '2026-08-15'],
    year: ['2026-01-01', '2026-08-15'],
    'last-year': ['2025-01-01', '2025-12-31'],
    all: [undefined, '2026-08-15'],
    own: ['2020-01-01', undefined],
  });
  expect(bragSpan('last-quarter', '2026-01-10', own)).toEqual({ from: '2025-10-01', to: '2025-12-31' });
});
