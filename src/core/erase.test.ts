import { expect, test } from 'vitest';
import { erasureOf, withoutPeople } from './erase.ts';
import type { Body } from './record.ts';

const ines = {
  name: 'Inês Moreau, PhD',
  emails: ['ines@acme.example'],
  phones: ['+33 1 23 45 67 89'],
  links: ['https://www.linkedin.com/in/ines-moreau/', 'https://acme.example'],
};
const erasure = (others: Body[] = [], person: Body = ines) => erasureOf(new Map([['ines', [person]]]), others);
const entry = (text: string, more: Body = {}): Body => ({ day: '2026-03-04', type: 'note', text, ...more });
const said = (text: string, more?: Body, others?: Body[], person?: Body) => withoutPeople('entry', 'e', entry(text, more), erasure(others, person))?.text;

test.for<[before: string, after: string]>([
  ['Lunch with Ines Moreau at noon', 'Lunch with someone at noon'],
  ['INÊS  MOREAU’s talk. Ines Moreau, again', 'Someone’s talk. Someone, again'],
  ['Moreau, Ines wrote', 'Someone wrote'],
  ['@Ines Moreau and @ines said so', 'Someone and someone said so'],
  ['Mail ines@acme.example or call 01 23 45 67 89 today', 'Mail someone or call someone today'],
  ['see https://linkedin.com/in/ines-moreau', 'see someone'],
  ['Ines left; Inesa Moreaux stayed; chines moreau', 'Ines left; Inesa Moreaux stayed; chines moreau'],
  ['nobody@acme.example, acme.example, 12345678901', 'nobody@acme.example, acme.example, 12345678901'],
])('%s', ([before, after]) => expect(said(before)).toBe(after));

test('a name that others have too goes only from records that name the person', () => {
  const other = { name: 'Ines Moreau', emails: ['ines@acme.example'] };
  expect(said('Ines Moreau at ines@acme.example', {}, [other])).toBe('Ines Moreau at ines@acme.example');
  expect(said('Ines Moreau at ines@acme.example', { people: ['ines', 'other'] }, [other])).toBe('Someone at someone');
  expect(withoutPeople('person', 'other', { ...other, note: 'Works with Ines Moreau' }, erasure([{ name: 'Bo Li' }]))).toEqual({
    ...other,
    note: 'Works with someone',
  });
  expect(said('@Ines Bell and @Ines', {}, [{ name: 'Ines Bell' }])).toBe('@Ines Bell and someone');
});

test('a name of one word is a word like any other, but where the record names its bearer', () => {
  const will = { name: 'Will' };
  expect(said('Will it? Will will', {}, [], will)).toBe('Will it? Will will');
  expect(said('Talked to Will, who will help', { people: ['ines'] }, [], will)).toBe('Talked to someone, who will help');
});

test('what says nothing without them goes, and what says more stays without them', () => {
  const left = (kind: string, body: Body) => withoutPeople(kind, 'x', body, erasure());
  const touch = { day: '2026-03-04', people: ['ines'], note: 'Ines Moreau' };
  expect(left('touchpoint', touch)).toBeNull();
  expect(left('touchpoint', { ...touch, people: ['ines', 'bo'], calendar: { day: '2026-03-04', people: ['ines'] } })).toEqual({
    day: '2026-03-04',
    people: ['bo'],
    note: 'Someone',
  });
  expect(left('role', { title: 'PM', manager: 'ines' })).toEqual({ title: 'PM' });
  const move = { week: '2026-W10', key: 'contact.ines', kind: 'contact', what: 'Write to Ines Moreau', minutes: 15, state: 'done', planned: '2026-03-02' };
  expect(left('move', move)).toBeNull();
  const untouched = entry('Shipped');
  expect(left('entry', untouched)).toBe(untouched);
});
