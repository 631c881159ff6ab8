import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { type Body, put } from '#core/record.ts';
import { readStrictly } from '../testing/strict-calendar.ts';
import { dueCalendar } from './write-due.ts';

const today = '2026-11-23';
const now = '2026-11-23T09:30:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const strictly = (text: string) => readStrictly(bytesOf(text)).map((event) => [event.get('UID'), event.get('DTSTART'), event.get('SUMMARY')]);
const byIcal = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => [
      event.getFirstPropertyValue('uid'),
      String(event.getFirstPropertyValue('dtstart')).replaceAll('-', ''),
      event.getFirstPropertyValue('summary'),
    ]);
const withPeople = (people: Record<string, Body>, contacts: readonly Body[] = []): Career =>
  applyWrites(emptyCareer, [
    ...Object.entries(people).map(([id, body]) => put('person', id, body)),
    ...contacts.map((body, at) => put('touchpoint', `t${at}`, body)),
  ]);

const career = withPeople(
  {
    ines: { name: 'Ines Moreau', rhythmWeeks: 4, rhythmSince: '2026-01-05', note: 'thinks of leaving', emails: ['ines@x.example'] },
    theo: { name: 'Theo; Brandt, jr.', rhythmWeeks: 13, rhythmSince: '2026-11-20' },
    rosa: { name: 'Rosa', rhythmWeeks: 4, rhythmSince: '2026-11-01', pausedUntil: '2026-12-24' },
    none: { name: 'No rhythm' },
  },
  [{ day: '2026-11-02', people: ['ines'], note: 'said she is tired' }],
);

test('each person with a rhythm has a whole day where they are due, which two readers find', () => {
  const text = dueCalendar(career, today, now);
  const expected = [
    ['due-theo@windward', '20261120', 'Be in touch with Theo; Brandt, jr.'],
    ['due-ines@windward', '20261130', 'Be in touch with Ines Moreau'],
    ['due-rosa@windward', '20261224', 'Be in touch with Rosa'],
  ];
  expect([strictly(text), byIcal(text)]).toEqual([expected, expected]);
});

test('only names are in it', () => {
  for (const secret of ['leaving', 'tired', 'x.example', 'No rhythm']) expect(dueCalendar(career, today, now)).not.toContain(secret);
});

test('a contact moves the event under the same UID, and a later file is the newer one even when that is undone', () => {
  const called = applyWrites(career, [put('touchpoint', 'new', { day: today, people: ['ines'] })]);
  const files = [
    dueCalendar(career, today, now),
    dueCalendar(called, today, '2026-11-23T09:31:00.000Z'),
    dueCalendar(career, today, '2026-11-23T09:32:00.000Z'),
  ];
  const ofInes = files.map((text) => readStrictly(bytesOf(text)).find((event) => event.get('UID') === 'due-ines@windward'));
  expect(ofInes.map((event) => event?.get('DTSTART'))).toEqual(['20261130', '20261221', '20261130']);
  const sequences = ofInes.map((event) => Number(event?.get('SEQUENCE')));
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  expect(new Set(sequences).size).toBe(3);
});

test('an empty career is an empty calendar', () => {
  expect([strictly(dueCalendar(emptyCareer, today)), byIcal(dueCalendar(emptyCareer, today))]).toEqual([[], []]);
});

// Seen red: with `breaks` left alone, with a comma left bare, and with lines folded by letters in place of octets.
test('no name can break a line, add a property or end the event, and both readers find it whole', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      '\n ATTENDEE:mailto:x@y.example',
      'a\\,b;c:d"e',
      '\u2028X',
      '\u0085Y',
      '\u0000',
      '\\n',
      'x'.repeat(200),
      '👩‍👩‍👧‍👦'.repeat(16),
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('\r', '\n', ';', ',', '\\', ':', '"', 'ß', '語', '🛥', ' ', '\t', '\uD800'), maxLength: 200 }),
  );
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (names) => {
      const people = Object.fromEntries(names.map((name, at) => [`p${at}`, { name: `N${name}`, rhythmWeeks: 4, rhythmSince: today }]));
      const text = dueCalendar(withPeople(people), today, now);
      const shown = names.map((name) => `Be in touch with N${name}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
      expect(readStrictly(bytesOf(text)).map((event) => event.get('SUMMARY'))).toEqual(shown);
      expect(byIcal(text).map(([, , summary]) => summary)).toEqual(shown);
    }),
  );
});
