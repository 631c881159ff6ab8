import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobFunctions, seniorities } from './lexicon.ts';
import { readTitle } from './read-title.ts';
import { asideTitles } from './titles-aside.ts';
import { tuningTitles } from './titles-tuning.ts';

type Expected = { readonly title: string; readonly function: string; readonly seniority: string };

const tableOf = (text: string): Expected[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split(' | ');
      return { title: cells.slice(0, -2).join(' | '), function: cells.at(-2) ?? '', seniority: cells.at(-1) ?? '' };
    });

const misses = (table: readonly Expected[], part: 'function' | 'seniority'): string[] =>
  table.filter((one) => String(readTitle(one.title)[part]) !== one[part]).map((one) => `${one.title}: ${readTitle(one.title)[part]}, not ${one[part]}`);
const share = (table: readonly Expected[], part: 'function' | 'seniority'): number => 1 - misses(table, part).length / table.length;

const [tuning, aside] = [tableOf(tuningTitles), tableOf(asideTitles)];

test('the two tables hold over two hundred titles, none in both, and only functions and levels there are', () => {
  expect(tuning.length + aside.length).toBeGreaterThanOrEqual(200);
  expect(aside.length).toBeGreaterThanOrEqual(80);
  expect(new Set([...tuning, ...aside].map((one) => one.title)).size).toBe(tuning.length + aside.length);
  for (const one of [...tuning, ...aside]) {
    expect([...jobFunctions, 'undefined']).toContain(one.function);
    expect(seniorities).toContain(one.seniority);
  }
});

test('the titles the lexicon was fitted to are read', () => {
  expect(misses(tuning, 'function')).toEqual([]);
  expect(misses(tuning, 'seniority')).toEqual([]);
});

test('of the titles kept aside at least nine in ten are read, function and level each', () => {
  expect(share(aside, 'function'), misses(aside, 'function').join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(share(aside, 'seniority'), misses(aside, 'seniority').join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('how a title is written does not change what it says', () => {
  for (const title of ['HEAD OF PRODUCT', 'head of product', '  Head  of   Product ', 'Head of Product (m/w/d)', 'Head of Product @ Corvid'])
    expect(readTitle(title)).toEqual({ function: 'product', seniority: 'head' });
  for (const title of ['Produktmanager:in', 'Produktmanager*in', 'Produktmanager/in', 'Produktmanager_in'])
    expect(readTitle(title)).toEqual({ function: 'product', seniority: 'practitioner' });
});

test('a title that says nothing known is read as nothing, and no text breaks the reading', () => {
  expect(readTitle('')).toEqual({ function: undefined, seniority: 'practitioner' });
  expect(readTitle('Zzyzx constructor __proto__')).toEqual({ function: undefined, seniority: 'practitioner' });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => readTitle(text).seniority !== undefined));
});
