import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyCareer } from '#core/career.ts';
import { importCareer } from './career/import-career.ts';
import { exportFormats } from './exports.ts';
import { readAllFiles } from './read-files.ts';
import { file } from './testing/samples.ts';

const today = '2026-11-23';
const read = importCareer(readFileSync(new URL('../../examples/sample-career.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error(read.reason);
const { career } = read;

test('each form has a name, a file of its own and words of its own', () => {
  const all = (of: (format: (typeof exportFormats)[number]) => string): string[] => exportFormats.map(of);
  expect(all(({ format }) => format)).toEqual(['json', 'md', 'jsonresume', 'vcard', 'csv', 'ics']);
  for (const unique of [all(({ fileName }) => fileName(today)), all(({ title }) => title), all(({ about }) => about)])
    expect(new Set(unique).size).toBe(exportFormats.length);
  for (const name of all(({ fileName }) => fileName(today))) expect(name).toMatch(/^windward(-[a-z]+)?-2026-11-23\.[a-z]+$/);
});

test.for([
  ['json', 'career'],
  ['jsonresume', 'jsonresume'],
  ['vcard', 'vcard'],
  ['csv', 'csv'],
])('what is written as %s is read again, with nothing refused', async ([name, form]) => {
  const format = exportFormats.find((known) => known.format === name);
  const text = (await format?.of(career, today)) ?? '';
  const reading = readAllFiles([file(format?.fileName(today) ?? '', text)]);
  expect(reading.files).toMatchObject([{ form }]);
  expect([reading.refused, reading.files[0]?.unreadable]).toEqual([[], undefined]);
  if (name === 'csv' || name === 'vcard') expect(reading.people).toHaveLength(career.person.size);
});

test('the text to read holds every entry and every person', async () => {
  const text = (await exportFormats.find(({ format }) => format === 'md')?.of(career, today)) ?? '';
  for (const { name } of career.person.values()) expect(text).toContain(name);
  expect(text.match(/^- \*\*\d{4}-\d\d-\d\d · /gm)).toHaveLength(career.entry.size);
});

test('a résumé is made to be shown: nothing of the journal, of people, of check-ins is in it', async () => {
  const text = (await exportFormats.find(({ format }) => format === 'jsonresume')?.of(career, today)) ?? '';
  for (const row of [...career.entry.values(), ...career.checkin.values(), ...career.touchpoint.values()])
    for (const value of Object.values(row)) if (typeof value === 'string' && value.length > 30) expect(text).not.toContain(value);
  for (const { name } of career.person.values()) expect(text).not.toContain(name);
});

test.for(exportFormats.map((format) => [format.format, format] as const))('an empty career can be taken out as %s too', async ([, format]) => {
  expect(typeof (await format.of(emptyCareer, today))).toBe('string');
});
