import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDocument } from './format.ts';
import { narrowings } from './narrowing.ts';

const committed = JSON.parse(readFileSync(new URL('../../../docs/format.json', import.meta.url), 'utf8'));

test('docs/format.json says what the schemas say: run `node scripts/format.js` after a change of a kind', () => {
  expect(JSON.parse(JSON.stringify(formatDocument()))).toEqual(committed);
});

test('no schema takes less than the committed one', () => {
  expect(narrowings(committed, formatDocument())).toEqual([]);
});

const wide = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200 },
    level: { type: 'integer', minimum: 1 },
    kind: { type: 'string', enum: ['a', 'b'] },
    tags: { type: 'array', items: { type: 'string' } },
  },
  required: ['name'],
};
const changed = (change: (schema: typeof wide) => unknown) => {
  const copy = structuredClone(wide);
  change(copy);
  return narrowings(wide, copy);
};

test.each<[string, (schema: typeof wide) => unknown]>([
  ['/name: maxLength is tighter', (s) => (s.properties.name.maxLength = 100)],
  ['/level: minimum is tighter', (s) => (s.properties.level.minimum = 2)],
  ['/kind: no longer takes b', (s) => (s.properties.kind.enum = ['a'])],
  ['/: level is now required', (s) => s.required.push('level')],
  ['/tags/items: is no longer string', (s) => (s.properties.tags.items.type = 'number')],
  ['/level: is gone', (s) => Reflect.deleteProperty(s.properties, 'level')],
  ['/: takes no other fields any more', (s) => Object.assign(s, { additionalProperties: false })],
  ['/name: has another pattern', (s) => Object.assign(s.properties.name, { pattern: '^x' })],
])('a narrower schema is noticed: %s', (finding, change) => {
  expect(changed(change)).toEqual([finding]);
});

test('a wider schema, and a new field that may be left out, are no narrowing', () => {
  expect(
    changed((s) => {
      s.properties.name.maxLength = 500;
      s.properties.level.type = 'number';
      s.properties.kind.enum.push('c');
      s.required.pop();
      Object.assign(s.properties, { extra: { type: 'string' } });
    }),
  ).toEqual([]);
});
