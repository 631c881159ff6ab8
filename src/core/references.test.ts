import { expect, test } from 'vitest';
import { put } from './record.ts';
import { clearField, dropFromLists } from './references.ts';

const table = new Map([
  ['1', { id: '1', people: ['a', 'b'], manager: 'a' }],
  ['2', { id: '2', people: ['a'], newer: 1 }],
  ['3', { id: '3', people: ['b'], manager: 'b' }],
]);

test('an id is taken out of lists; a list left empty goes, the rest of the record stays', () => {
  expect(dropFromLists(table, 'entry', 'people', 'a')).toEqual([put('entry', '1', { people: ['b'], manager: 'a' }), put('entry', '2', { newer: 1 })]);
});

test('a single field that holds the id is cleared', () => {
  expect(clearField(table, 'role', 'manager', 'a')).toEqual([put('role', '1', { people: ['a', 'b'] })]);
  expect(clearField(table, 'role', 'manager', 'nobody')).toEqual([]);
});
