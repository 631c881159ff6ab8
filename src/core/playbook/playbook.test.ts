import { expect, test } from 'vitest';
import { principleNamed, principles } from './playbook.ts';
import { principleGroups, principlePlaces } from './principle.ts';
import { isPrincipleId, principleTitle } from './titles.ts';

const wordsOf = (principle: (typeof principles)[number]): string =>
  [principle.title, principle.short, ...principle.text, principle.taughtBy, ...principle.where.map((place) => place.label)].join('\n');

test('holds P1 to P38, each once, in order', () => {
  expect(principles.map((principle) => principle.id)).toEqual(Array.from({ length: 38 }, (_, index) => `P${index + 1}`));
  expect(new Set(principles.map((principle) => principle.title)).size).toBe(38);
  expect(new Set(principles.flatMap((principle) => principle.text)).size).toBe(principles.flatMap((principle) => principle.text).length);
});

test('finds a principle by its id, and says so when there is none', () => {
  expect(principleNamed('P23')?.title).toBe('Keep a rhythm');
  expect(principleNamed('P39')).toBeUndefined();
  expect(principleNamed('toString')).toBeUndefined();
});

test('the title of an unknown principle is its id', () => {
  expect(principleTitle('P34')).toBe('Take time to process');
  expect(principleTitle('P39')).toBe('P39');
  expect(isPrincipleId('constructor')).toBe(false);
});

test('every group has its principles, and every place is a page of the app', () => {
  expect(new Set(principles.map((principle) => principle.group))).toEqual(new Set(principleGroups));
  for (const place of principles.flatMap((principle) => principle.where)) expect(principlePlaces).toContain(place.to);
});

test.each(principles)('$id is short enough to read: a title for a chip, one sentence, two to four short paragraphs', (principle) => {
  expect(principle.title.length).toBeLessThanOrEqual(28);
  expect(principle.short).toMatch(/^[A-Z“].*\.$/);
  expect(principle.short.length).toBeLessThanOrEqual(130);
  expect(principle.short).not.toMatch(/\. \S/);
  expect(principle.text.length).toBeGreaterThanOrEqual(2);
  expect(principle.text.length).toBeLessThanOrEqual(4);
  for (const paragraph of principle.text) {
    expect(paragraph).toMatch(/^\S.*[.”?]$/);
    expect(paragraph.split(/\s+/).length).toBeLessThanOrEqual(75);
  }
  expect(principle.taughtBy).not.toBe('');
});

test.each(principles)('$id speaks plainly: no exclamation mark, no word of sales software, no counting of days', (principle) => {
  expect(wordsOf(principle)).not.toMatch(/!|\bCRM\b|pipeline|checklist|streak|contacts? database|overdue|\b(a|an|the|your|team|new|sales) leads?\b/i);
});
