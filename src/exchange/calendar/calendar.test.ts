import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAllFiles } from '../read-files.ts';
import type { FoundMeeting, Reading } from '../reading.ts';
import { file, sample } from '../testing/samples.ts';

const clock = { now: '2026-03-04T09:00:00.000Z', zone: 'Europe/Berlin' };
const readSample = (name: string): Reading => readAllFiles([sample(`calendar/${name}.ics`)], { clock });
const read = (text: string, at: Partial<typeof clock> = {}): Reading => readAllFiles([file('my.ics', text)], { clock: { ...clock, ...at } });
const titled = ({ meetings }: Reading, title: string): FoundMeeting[] => meetings.filter(({ meeting }) => meeting.title === title);
const daysOf = (reading: Reading, title: string): string[] =>
  titled(reading, title).flatMap(({ meeting }) => meeting.times.filter(({ off }) => !off).map(({ day }) => day));
const offOf = (reading: Reading, title: string): string[] =>
  titled(reading, title).flatMap(({ meeting }) => meeting.times.filter(({ off }) => off).map(({ key }) => key));
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:u1', 'ATTENDEE;CN=Ines:mailto:ines@x.example', 'SUMMARY:Talk', ...lines, 'END:VEVENT', ''].join('\r\n');
const calendar = (...events: string[]): string => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;

test('a series of Google: what fell out, what was moved, what was cancelled, up to now', () => {
  const reading = readSample('google');
  expect([reading.files, reading.refused]).toEqual([[{ file: 'google.ics', form: 'calendar', owner: 'noor@quayside.example' }], []]);
  expect(daysOf(reading, 'Ines / Noor')).toEqual(['2026-01-07', '2026-01-14', '2026-01-28', '2026-02-18', '2026-02-25', '2026-03-04']);
  expect(titled(reading, 'Ines / Noor (moved)').map(({ meeting }) => meeting.times)).toEqual([[{ key: '2026-02-04', day: '2026-02-05', off: false }]]);
  expect(offOf(reading, 'Ines / Noor')).toEqual(['2026-01-21', '2026-02-11']);
});

test('a time in UTC is on the day it has where the user is, and a conference link for a place makes it a call', () => {
  const reading = readSample('google');
  const [call] = titled(reading, 'Pricing, a question');
  expect(call?.meeting).toMatchObject({ call: true, times: [{ key: 'once', day: '2026-02-21', off: false }] });
  expect(call?.meeting.people.map(({ email }) => email)).toEqual(['noor@quayside.example', 'theo.brandt@lantern.example']);
});

test('what is still to come, names nobody or is declined says so', () => {
  const reading = readSample('google');
  expect(offOf(reading, 'Still to come')).toEqual(['once']);
  expect(titled(reading, 'Flowers')).toEqual([]);
  expect(reading.remarks).toEqual([{ file: 'google.ics', line: 0, remark: 'One event names nobody and was passed over.' }]);
  expect(titled(reading, 'Vendor demo')[0]?.meeting.people[0]).toEqual({ email: 'noor@quayside.example', name: '', declined: true });
});

test('Outlook: its own zones, quoted names, a room with a link is a meeting, a Teams meeting is a call', () => {
  const reading = readSample('outlook');
  expect(reading.refused).toEqual([]);
  expect(daysOf(reading, 'Product leaders')).toEqual(['2025-12-01', '2026-02-02', '2026-03-02']);
  expect(titled(reading, 'Product leaders')[0]?.meeting).toMatchObject({
    call: true,
    people: [
      { email: 'theo.brandt@lantern.example', name: 'Brandt, Theo' },
      { email: 'amit@pierline.example', name: '' },
      { email: 'noor@quayside.example', name: 'Haddad, Noor' },
    ],
  });
  expect(titled(reading, 'Hiring')[0]?.meeting.call).toBe(false);
  expect(offOf(reading, 'Canceled: Hiring')).toEqual(['once']);
});

test('Apple: an evening in New York is the next day in Berlin, extra dates, a floating time is the user’s own', () => {
  const reading = readSample('apple');
  expect(daysOf(reading, 'Amit, evening in New York')).toEqual(['2026-01-27', '2026-02-24']);
  expect(daysOf(reading, 'Lunch')).toEqual(['2026-02-26']);
  expect(titled(reading, 'Lunch')[0]?.meeting).toMatchObject({ call: false, people: [{}, { declined: true }, { email: 'ines.moreau@harbour.example' }] });
});

test.for([
  ['a zone that only the file knows', 'DTSTART;TZID=Mine:20260120T233000', '2026-01-21'],
  ['a zone under another program’s address', 'DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20260120T190000', '2026-01-21'],
  ['a zone nobody knows', 'DTSTART;TZID=Nowhere:20260120T233000', '2026-01-20'],
  ['a day', 'DTSTART;VALUE=DATE:20260120', '2026-01-20'],
  ['a day in a zone', 'DTSTART;VALUE=DATE;TZID=Pacific/Auckland:20260120', '2026-01-20'],
  ['winter time', 'DTSTART:20260120T230000Z', '2026-01-21'],
  ['summer time', 'DTSTART:20250720T215900Z', '2025-07-20'],
] as const)('%s', ([, start, day]) => {
  const zone =
    'BEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:STANDARD\r\nDTSTART:20000101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
  const reading = read(calendar(zone, event(start)));
  expect([daysOf(reading, 'Talk'), reading.remarks.length]).toEqual([[day], start.includes('Nowhere') ? 1 : 0]);
});

test('a meeting later today has not happened yet; the day itself has', () => {
  const text = calendar(event('DTSTART:20260304T090001Z'), event('DTSTART;VALUE=DATE:20260304').replace('u1', 'u2'));
  expect(titled(read(text), 'Talk').map(({ meeting }) => meeting.times[0]?.off)).toEqual([true, false]);
  expect(daysOf(read(text, { now: '2026-03-04T09:00:01.000Z' }), 'Talk')).toHaveLength(2);
});

test('a series ends with its UNTIL in the clocks of its zone, and an excluded date in UTC is found', () => {
  const until = event('DTSTART;TZID=America/New_York:20260105T200000', 'RRULE:FREQ=DAILY;UNTIL=20260108T010000Z', 'EXDATE:20260107T010000Z');
  expect(daysOf(read(calendar(until)), 'Talk')).toEqual(['2026-01-06', '2026-01-08']);
});

test('the newest version of an event counts, wherever it stands', () => {
  const [old, fresh] = [event('DTSTART:20260105T100000Z', 'SEQUENCE:1'), event('DTSTART:20260106T100000Z', 'SEQUENCE:2')];
  for (const text of [calendar(old, fresh), calendar(fresh, old)]) expect(daysOf(read(text), 'Talk')).toEqual(['2026-01-06']);
});

test('a changed time before its series in the file still stands in for the right day', () => {
  const moved = event('RECURRENCE-ID:20260113T010000Z', 'DTSTART:20260115T100000Z').replace('Talk', 'Moved');
  const series = event('DTSTART;TZID=America/New_York:20260105T200000', 'RRULE:FREQ=WEEKLY;COUNT=3');
  const reading = read(calendar(moved, series));
  expect([daysOf(reading, 'Talk'), daysOf(reading, 'Moved')]).toEqual([['2026-01-06', '2026-01-20'], ['2026-01-15']]);
});

test('one bad event among a thousand costs that event', () => {
  const good = Array.from({ length: 999 }, (_, n) => event('DTSTART:20260105T100000Z').replace('u1', `u${n}`));
  for (const [bad, reason] of [
    [event('DTSTART:20261405T100000Z'), 'The time “20261405T100000Z” could not be read.'],
    [event('SEQUENCE:1'), 'This event has no time.'],
    [event('DTSTART:20260105T100000Z').replace('UID:u1\r\n', ''), 'This event has no UID, so it could not be told from another when it is imported again.'],
    [event('DTSTART:20260105T100000Z').replace('END:VEVENT\r\n', ''), 'This event has no end.'],
  ] as const) {
    const reading = read(calendar(...good.slice(0, 500), bad.replace('u1', 'bad'), ...good.slice(500)));
    expect([reading.meetings.length, reading.refused]).toEqual([999, [{ file: 'my.ics', line: 3 + 500 * 6, reason }]]);
  }
});

test.for([
  ['FREQ=SECONDLY', 'It repeats by the hour or faster, as no meeting does.'],
  ['FREQ=MINUTELY;INTERVAL=5', 'It repeats by the hour or faster, as no meeting does.'],
  ['FREQ=DAILY;COUNT=1000000000', 'It repeats 1,000,000,000 times, as no meeting does.'],
  ['FREQ=DAILY;BYHOUR=9,10,11', 'It repeats several times a day, as no meeting does.'],
  ['FREQ=DAILY;INTERVAL=0', 'It repeats by a rule that could not be read.'],
  ['FREQ=YEARLY;BYMONTH=13', 'It repeats by a rule that could not be read.'],
  ['FREQ=WEEKLY;UNTIL=soon', 'It repeats by a rule that could not be read.'],
  ['FREQ=WEEKLY;BYDAY=2MO', 'It repeats by a rule that could not be read.'],
  ['BYDAY=MO', 'It repeats by a rule that could not be read.'],
] as const)('a rule that no meeting follows is refused: %s', ([rule, reason]) => {
  const reading = read(calendar(event('DTSTART:20260105T100000Z', `RRULE:${rule}`)));
  expect([reading.meetings, reading.refused]).toEqual([[], [{ file: 'my.ics', line: 3, reason }]]);
});

test('a rule without end stops today, one that never comes is its first day, one from long ago is refused', () => {
  expect(daysOf(read(calendar(event('DTSTART:20260301T080000Z', 'RRULE:FREQ=DAILY'))), 'Talk')).toHaveLength(4);
  expect(daysOf(read(calendar(event('DTSTART:20200101T080000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))), 'Talk')).toEqual(['2020-01-01']);
  expect(read(calendar(event('DTSTART:19010101T080000Z', 'RRULE:FREQ=DAILY'))).refused[0]?.reason).toBe('It repeats since before 1966.');
  expect(read(calendar(event('DTSTART:19900101T080000Z', 'RRULE:FREQ=DAILY'))).refused[0]?.reason).toBe('It repeats too often to be followed.');
});

// A reader that backtracks would not come to its end within the runner's patience.
test('thousands of endless rules, long folds, deep nesting and stray quotes come to an end', () => {
  const endless = Array.from({ length: 4_000 }, (_, n) => event('DTSTART:20150101T080000Z', 'RRULE:FREQ=DAILY;BYMONTH=1').replace('u1', `u${n}`));
  const folds = `BEGIN:VEVENT\r\nSUMMARY:${'x\r\n '.repeat(100_000)}\r\nEND:VEVENT\r\n`;
  const nested = 'BEGIN:VALARM\r\n'.repeat(20_000);
  const quotes = event(`DTSTART;TZID=${'"'.repeat(200_000)}:20260101T080000Z`);
  for (const text of [
    calendar(...endless),
    calendar(folds),
    calendar('BEGIN:VEVENT\r\n', nested),
    calendar(quotes),
    calendar(`BEGIN:${' '.repeat(200_000)}`),
  ]) {
    expect(read(text).files).toHaveLength(1);
  }
});

test('a calendar over 5 MB is refused, an empty one is read, and without a clock none is', () => {
  const large = calendar(event(`DESCRIPTION:${'x'.repeat(5_300_000)}`));
  expect(read(large).files[0]?.unreadable).toBe('This calendar is larger than 5 MB.');
  expect(read(calendar())).toMatchObject({ files: [{ form: 'calendar' }], meetings: [], refused: [] });
  expect(readAllFiles([file('a.ics', calendar())]).files[0]?.unreadable).toBe('This is a calendar, and nothing says what day it is.');
});

test('a cancellation that was mailed calls its meeting off, and what an alarm says is the alarm’s', () => {
  const cancelled = calendar(event('DTSTART:20260105T100000Z')).replace('VERSION:2.0', 'METHOD:CANCEL\r\nVERSION:2.0');
  expect([daysOf(read(cancelled), 'Talk'), offOf(read(cancelled), 'Talk')]).toEqual([[], ['once']]);
  const alarm = 'BEGIN:VALARM\r\nACTION:EMAIL\r\nATTENDEE:mailto:bell@x.example\r\nSUMMARY:Ring\r\nUID:other\r\nEND:VALARM';
  const [found] = read(calendar(event(alarm, 'DTSTART:20260105T100000Z'))).meetings;
  expect(found?.meeting).toMatchObject({ uid: 'u1', title: 'Talk', people: [{ email: 'ines@x.example' }] });
});

test('the zip in which Google sends all calendars is read as it is', () => {
  const zip = zipSync({
    'Noor@x.ical/noor@quayside.example.ics': sample('calendar/google.ics').bytes,
    'Noor@x.ical/Team.ics': sample('calendar/apple.ics').bytes,
  });
  const reading = readAllFiles([{ name: 'noor.ical.zip', bytes: zip }], { clock });
  expect(reading.files.map(({ form }) => form)).toEqual(['calendar', 'calendar']);
  expect([daysOf(reading, 'Lunch'), reading.refused]).toEqual([['2026-02-26'], []]);
});
