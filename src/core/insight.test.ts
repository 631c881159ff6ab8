import { expect, test } from 'vitest';
import { emptyCareer } from './career.ts';
import { applyWrites } from './change.ts';
import { defineInsight, perTable } from './insight.ts';
import { insightNamed, insights } from './insights.ts';
import { put } from './record.ts';

const counted = () => {
  let asked = 0;
  const insight = defineInsight({ name: 'count', title: 'Count', of: (career, day) => ({ day, asked: ++asked, people: career.person.size }) });
  return { insight, asked: () => asked };
};

test('asking again for the same career and day computes nothing', () => {
  const { insight, asked } = counted();
  const first = insight.of(emptyCareer, '2026-11-23');
  expect(insight.of(emptyCareer, '2026-11-23')).toBe(first);
  expect(asked()).toBe(1);
  insight.of(emptyCareer, '2026-11-24');
  insight.of(applyWrites(emptyCareer, [put('person', '1', { name: 'Ada' })]), '2026-11-23');
  expect(asked()).toBe(3);
});

test('what is derived from a table is kept while the table is unchanged', () => {
  let derived = 0;
  const sizeOf = perTable((table: ReadonlyMap<string, unknown>) => ({ size: table.size, made: ++derived }));
  const next = applyWrites(emptyCareer, [put('entry', '1', { text: 'x' })]);
  expect(sizeOf(next.person)).toBe(sizeOf(emptyCareer.person));
  expect(sizeOf(next.entry).size).toBe(1);
  expect(derived).toBe(2);
});

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (!(value instanceof Map) && !(value instanceof Set) && Object.values(value).every(isPlain));

test('every insight is found by its name and answers in plain JSON', () => {
  expect(new Set(insights.map((one) => one.name)).size).toBe(insights.length);
  for (const insight of insights) {
    expect(insightNamed(insight.name)).toBe(insight);
    expect(isPlain(insight.of(emptyCareer, '2026-11-23')), insight.name).toBe(true);
  }
  expect(insightNamed('no-such')).toBeUndefined();
});
