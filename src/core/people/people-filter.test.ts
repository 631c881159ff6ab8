import { expect, test } from 'vitest';
import { careerOf } from '../testing/careers.ts';
import { person } from './people.ts';
import { tagCounts } from './people-filter.ts';
import { listPeople } from './people-list.ts';
import { touchpoint } from './touchpoints.ts';

const today = '2026-11-23';
const career = careerOf(
  person.put('ana', { name: 'Ana', title: 'VP Design', tags: ['Ghent', 'meetup'] }),
  person.put('ben', { name: 'Ben', title: 'Product Manager', tags: ['ghent'] }),
  person.put('cem', { name: 'Cem' }),
  touchpoint.put('t1', { day: '2026-11-01', people: ['ana'] }),
  touchpoint.put('t2', { day: '2025-01-01', people: ['ben'] }),
);
const found = (by: Parameters<typeof listPeople>[2]) => listPeople(career, today, by).everyone.map(({ id }) => id);

test('everyone is narrowed by tag, trade, level and how long ago the last contact was, and by all of them together', () => {
  expect(found({ tag: 'GHENT' })).toEqual(['ana', 'ben']);
  expect(found({ trade: 'design' })).toEqual(['ana']);
  expect(found({ level: 'executive' })).toEqual(['ana']);
  expect(found({ contact: 'never' })).toEqual(['cem']);
  expect(found({ contact: 'year' })).toEqual(['ben']);
  expect(found({ contact: 'quarter' })).toEqual(['ben']);
  expect(found({ contact: 'recent' })).toEqual(['ana']);
  expect(found({ tag: 'ghent', contact: 'recent', words: 'vp' })).toEqual(['ana']);
  expect(found({ tag: 'ghent', trade: 'design', contact: 'year' })).toEqual([]);
});

test('tags are counted, one that is written in two ways once', () => {
  expect(tagCounts(career.person)).toEqual([
    { tag: 'Ghent', people: 2 },
    { tag: 'meetup', people: 1 },
  ]);
});
