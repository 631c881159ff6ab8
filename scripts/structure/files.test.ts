import { describe, expect, it } from 'vitest';
import { barrels, clocksAndDice, deadLinks, drawers, medianLines, tooLong } from './files.ts';
import { parseSource } from './source.ts';

const lines = (count: number): string => 'x;\n'.repeat(count);

describe('length', () => {
  it('allows 300 lines and no more', () => {
    expect(tooLong([{ path: 'src/a.ts', text: lines(300) }])).toEqual([]);
    expect(tooLong([{ path: 'src/a.ts', text: lines(301) }])).toHaveLength(1);
    expect(tooLong([{ path: 'src/a.ts', text: `${lines(300)}x;` }])).toHaveLength(1);
  });

  it('names the length of the middle file', () => {
    expect(medianLines([9, 1, 5].map((count) => ({ path: 'a', text: lines(count) })))).toBe(5);
    expect(medianLines([])).toBe(0);
  });
});

describe('clocks and dice', () => {
  const used = (text: string, path = 'src/core/a.ts'): (number | undefined)[] => clocksAndDice([parseSource(path, text)]).map(({ line }) => line);

  it.each([
    'Date.now()',
    'globalThis.Date.now()',
    'new Date()',
    'new Date',
    'new globalThis.Date()',
    'Date()',
    'const { now } = { now: Date.now };',
    'Math.random()',
    'performance.now()',
    'crypto.randomUUID()',
    'globalThis.crypto.randomUUID()',
  ])('refuses %s in core', (text) => {
    expect(used(`const before = 1;\n${text}`)).toEqual([2]);
  });

  it('allows a date made from an argument, and words about time', () => {
    expect(used("new Date(instant); const text = 'Date.now() and crypto'; // Math.random()\nconst of = { crypto: true };")).toEqual([]);
  });

  it('holds exchange to it, and leaves tests and other folders alone', () => {
    expect(used('Date.now()', 'src/exchange/a.ts')).toHaveLength(1);
    expect(used('Date.now()', 'src/core/a.test.ts')).toEqual([]);
    expect(used('Date.now()', 'src/core/testing/a.ts')).toEqual([]);
    expect(used('Date.now()', 'src/server/a.ts')).toEqual([]);
  });
});

describe('barrels', () => {
  const isBarrel = (text: string, path = 'src/web/a.ts'): boolean => barrels([parseSource(path, text)]).length > 0;

  it('refuses a file that only passes on', () => {
    expect(isBarrel("export * from './b.ts';\nexport { c } from './c.ts';")).toBe(true);
    expect(isBarrel("import { b } from './b.ts';\nexport { b };")).toBe(true);
    expect(isBarrel("import b from './b.ts';\nexport default b;")).toBe(true);
  });

  it('allows a file with something of its own, and one that only sets things in motion', () => {
    expect(isBarrel("export * from './b.ts';\nexport const c = 1;")).toBe(false);
    expect(isBarrel("import './a.css';\nimport './b.ts';")).toBe(false);
    expect(isBarrel("import { b } from './b.ts';\nexport const all = [b];")).toBe(false);
  });
});

describe('names', () => {
  it('refuses drawers, as file and as folder', () => {
    const bad = ['src/core/utils.ts', 'src/web/helpers/dates.ts', 'src/common/a.ts', 'src/web/lib.tsx'];
    expect(drawers([...bad, 'src/core/library.ts', 'src/web/shell/shared-week.tsx']).map(({ path }) => path)).toEqual(bad);
  });
});

describe('links', () => {
  it('finds those that lead nowhere, from where the page lies', () => {
    const page = (path: string, text: string): { path: string; text: string } => ({ path, text });
    const known = ['README.md', 'docs/decisions/0001-one-record-table.md', 'docs/screens/today.png'];
    const fine = [
      page('README.md', '![Today](docs/screens/today.png) [why](docs/decisions/) [site](https://example.org) [part](#part)'),
      page('docs/decisions/0001-one-record-table.md', '[home](../../README.md#start "title")'),
    ];
    expect(deadLinks(fine, known)).toEqual([]);
    expect(deadLinks([page('docs/a.md', '[home](README.md)')], known)).toHaveLength(1);
  });
});
