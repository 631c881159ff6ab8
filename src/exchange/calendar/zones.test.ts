import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sample } from '../testing/samples.ts';
import { decodeText } from '../text/encoding.ts';
import { splitComponents } from './components.ts';
import { describedZone, namedZone, readTime, type Zone, zoneByTzid } from './zones.ts';

const zoneIn = (name: string, change = (text: string) => text): Zone => {
  const text = change(decodeText(sample(`calendar/${name}.ics`).bytes));
  const component = [...splitComponents(text)].find(({ name: kind }) => kind === 'VTIMEZONE');
  const zone = component && describedZone(component, '2031-01-01');
  if (!zone) throw new Error('no zone');
  return zone;
};
const since = (year: number) => fc.integer({ min: Date.UTC(year, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }).map((seconds) => seconds * 1000);

test.for([
  ['google', 'Europe/Berlin', 1997],
  ['outlook', 'Europe/Berlin', 1997],
  ['apple', 'America/New_York', 2008],
] as const)('the zone that a file of %s describes has the clocks of %s', ([vendor, name, year]) => {
  const [described, named] = [zoneIn(vendor), namedZone(name)];
  fc.assert(
    fc.property(since(year), (instant) => {
      const wall = named?.wallOf(instant) ?? 0;
      expect(described.wallOf(instant)).toBe(wall);
      // In the hour that comes twice both answers are right.
      for (const zone of [described, named]) expect(zone?.wallOf(zone.instantOf(wall))).toBe(wall);
    }),
  );
});

test('an observance ends where its rule says, in UTC', () => {
  const ended = zoneIn('google', (text) =>
    text.replace('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z'),
  );
  const hours = (day: string) => (ended.wallOf(Date.parse(`${day}T12:00:00Z`)) - Date.parse(`${day}T12:00:00Z`)) / 3_600_000;
  expect(['2019-07-01', '2020-07-01', '2021-07-01'].map(hours)).toEqual([2, 2, 1]);
});

test('zones are found by their name, whatever stands before it, and times only where they are real', () => {
  for (const tzid of ['Europe/Berlin', '"Europe/Berlin"', '/freeassociation.sourceforge.net/Europe/Berlin', '/a/b/c/America/Argentina/Ushuaia'])
    expect(zoneByTzid(tzid)).not.toBeNull();
  for (const tzid of ['', '/', 'W. Europe Standard Time', '__proto__', '../../etc/passwd', '\u0000', 'x'.repeat(10_000)]) expect(zoneByTzid(tzid)).toBeNull();
  for (const text of ['20260229', '20261301T000000', '20260101T250000Z', '18991231', '22010101', 'now', '']) expect(readTime(text)).toBeNull();
});
