import { expect, test } from 'vitest';
import { distinctNames } from './distinct-names.ts';
import { file } from './testing/samples.ts';

test('files of one name are numbered, the others keep theirs', () => {
  const given = [file('a.csv', '1'), file('b.csv', '2'), file('a.csv', '3'), file('a.csv', '4')];
  expect(distinctNames(given).map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'a.csv (2)', 'a.csv (3)']);
  expect(distinctNames(given).map(({ bytes }) => bytes)).toEqual(given.map(({ bytes }) => bytes));
});
