import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { checkCareer } from '#core/check.ts';
import { touchpointsWith } from '#core/people/touchpoints.ts';
import { type Body, put } from '#core/record.ts';
import { readAllFiles } from '../read-files.ts';
import type { InputFile, Reading } from '../reading.ts';
import { after } from '../testing/plans.ts';
import { file, sample } from '../testing/samples.ts';
import type { CalendarChoices, ImportPlan } from './plan.ts';
import { planImport } from './plan-import.ts';

const clock = { now: '2026-03-04T09:00:00.000Z', zone: 'Europe/Berlin' };
const people = {
  ines: ['Ines Moreau', 'Ines.Moreau@harbour.example'],
  theo: ['Theo Brandt', 'theo.brandt@lantern.example'],
  amit: ['Amit Kaur', 'amit@pierline.example'],
};
const withProfile = (email?: string): Career =>
  applyWrites(emptyCareer, [
    ...(email ? [put('profile', 'me', { email })] : []),
    ...Object.entries(people).map(([id, [name, address]]) => put('person', id, { name, emails: [address] } as Body)),
  ]);
const career = withProfile('noor@quayside.example');
const samples = ['google', 'outlook', 'apple'].map((name) => sample(`calendar/${name}.ics`));
const read = (...files: InputFile[]): Reading => readAllFiles(files, { clock });

let ids = 0;
const planned = (of: Career, reading: Reading, calendar?: CalendarChoices): ImportPlan =>
  planImport(of, reading, { today: '2026-03-04', newId: () => `new-${++ids}`, calendar });
const daysWith = (of: Career, id: string): string[] => touchpointsWith(of, id).map(({ day }) => day);
const offer = (made: ImportPlan, title: string) => made.calendar?.meetings.find((one) => one.title === title);

const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:u1', 'ORGANIZER:mailto:noor@quayside.example', 'SUMMARY:Talk', ...lines, 'END:VEVENT', ''].join('\r\n');
const calendar = (...events: string[]): Reading => read(file('my.ics', `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`));
const ines = 'ATTENDEE;CN=Ines Moreau:mailto:ines.moreau@harbour.example';
const theo = 'ATTENDEE;CN=Theo Brandt:mailto:theo.brandt@lantern.example';

test('meetings that took place with people known by e-mail become contacts, on their days, met or called', () => {
  const made = planned(career, read(...samples));
  const then = after(career, made);
  expect(daysWith(then, 'ines')).toEqual(['2026-03-04', '2026-02-26', '2026-02-25', '2026-02-18', '2026-02-05', '2026-01-28', '2026-01-14', '2026-01-07']);
  expect(daysWith(then, 'theo')).toEqual(['2026-03-02', '2026-02-21', '2026-02-02', '2025-12-01']);
  expect(daysWith(then, 'amit')).toEqual(['2026-03-02', '2026-02-24', '2026-02-02', '2026-01-27', '2025-12-01']);
  expect(touchpointsWith(then, 'theo')[1]).toMatchObject({ channel: 'call', note: 'Pricing, a question', people: ['theo'] });
  expect(touchpointsWith(then, 'ines')[0]).toMatchObject({ channel: 'meeting', note: 'Ines / Noor' });
  expect(checkCareer(then)).toEqual([]);
  expect(made.calendar?.later).toBe(4);
  expect(made.counts.meetings).toMatchObject({ new: 15, merged: 0, unchanged: 0 });
});

test('big meetings and whole days are offered, not taken; what is ticked is', () => {
  const reading = read(samples[0] as InputFile);
  const made = planned(career, reading);
  expect(offer(made, 'Town hall')).toMatchObject({ taken: false, why: 'many', people: ['Ines Moreau'], times: 1 });
  expect(offer(made, 'Offsite')).toMatchObject({ taken: false, why: 'all-day' });
  expect(offer(made, 'Vendor demo')).toBeUndefined();
  expect(offer(made, 'Still to come')).toBeUndefined();
  const chosen = planned(career, reading, { meetings: { 'offsite@google.com': true, 'townhall@google.com': true, 'late-call-theo@google.com': false } });
  const then = after(career, chosen);
  expect(daysWith(then, 'ines')).toContain('2026-02-16');
  expect(daysWith(then, 'theo')).toEqual([]);
  expect(chosen.calendar?.people).toHaveLength(10);
  expect([...then.person.keys()]).toHaveLength(3);
});

test('imported again nothing is new, not even what was left out before is taken', () => {
  const then = after(career, planned(career, read(...samples)));
  const again = planned(then, read(...samples));
  expect(again.writes).toEqual([]);
  expect(again.counts.meetings).toMatchObject({ new: 0, merged: 0, unchanged: 15 });
  expect(planned(then, read(...samples, ...samples)).counts.meetings).toMatchObject({ unchanged: 15, folded: 15 });
});

test('people not known yet are offered: taken when they are few, left when they are many, and named by their address if need be', () => {
  const made = planned(career, read(...samples));
  expect(made.calendar?.people).toEqual([{ email: 'rosa.tan@lantern.example', name: 'Rosa Tan', times: 1, namesake: undefined, taken: true }]);
  const then = after(career, made);
  const rosa = [...then.person.values()].find(({ name }) => name === 'Rosa Tan');
  expect(daysWith(then, rosa?.id ?? '')).toEqual(['2026-02-12']);
  const without = planned(career, read(...samples), { people: { 'rosa.tan@lantern.example': false } });
  expect(offer(without, 'Hiring')).toBeUndefined();
  const six = Array.from({ length: 6 }, (_, n) => `ATTENDEE:mailto:anna.maria${n === 0 ? '' : n}@x.example`);
  const crowd = planned(career, calendar(event('DTSTART:20260105T100000Z', ...six)));
  expect(crowd.calendar?.people.map(({ name, taken }) => [name, taken])).toContainEqual(['Anna Maria', false]);
  expect(crowd.writes).toEqual([]);
});

test('somebody here of the same name without an address gets it, and is not doubled', () => {
  const nameOnly = applyWrites(career, [put('person', 'ines', { name: 'Ines Moreau' })]);
  const made = planned(nameOnly, calendar(event('DTSTART:20260105T100000Z', ines)));
  expect(made.calendar?.people[0]).toMatchObject({ namesake: 'Ines Moreau', taken: true });
  const then = after(nameOnly, made);
  expect([then.person.size, then.person.get('ines')?.emails, daysWith(then, 'ines')]).toEqual([3, ['ines.moreau@harbour.example'], ['2026-01-05']]);
});

test('the user’s own address is told from the calendar when the profile has none, and can be chosen', () => {
  const none = withProfile();
  expect(planned(none, read(samples[0] as InputFile)).calendar?.addresses).toEqual([{ email: 'noor@quayside.example', own: true }]);
  const outlook = planned(none, read(samples[1] as InputFile));
  expect(outlook.calendar?.addresses).toContainEqual({ email: 'noor@quayside.example', own: true });
  expect(outlook.calendar?.people.map(({ email }) => email)).toEqual(['rosa.tan@lantern.example']);
  const two = calendar(event('DTSTART:20260105T100000Z', ines), event('DTSTART:20260106T100000Z', ines).replace('u1', 'u2'));
  const unsure = planned(none, two);
  expect(unsure.calendar?.addresses).toEqual([{ email: 'noor@quayside.example', own: false }]);
  const chosen = planned(none, two, { own: ['noor@quayside.example'] });
  expect([chosen.calendar?.addresses, chosen.calendar?.people]).toEqual([[{ email: 'noor@quayside.example', own: true }], []]);
});

test('a meeting that was moved, renamed or got another guest changes its contact; what was changed by hand stays', () => {
  const first = after(career, planned(career, calendar(event('DTSTART:20260105T100000Z', ines))));
  const [row] = touchpointsWith(first, 'ines');
  const id = row?.id ?? '';
  const { id: _, ...body } = row ?? { id: '' };
  const byHand = applyWrites(first, [put('touchpoint', id, { ...body, note: 'She will introduce me to Rosa', given: 'A review' } as unknown as Body)]);
  const made = planned(byHand, calendar(event('DTSTART:20260107T100000Z', 'SEQUENCE:1', ines, theo).replace('Talk', 'Long talk')));
  expect(made.items).toMatchObject([{ state: 'merged', adds: ['day', 'people'] }]);
  const then = after(byHand, made);
  expect([...then.touchpoint.values()]).toMatchObject([
    { day: '2026-01-07', people: ['ines', 'theo'], note: 'She will introduce me to Rosa', given: 'A review' },
  ]);
  expect(planned(then, calendar(event('DTSTART:20260107T100000Z', 'SEQUENCE:1', ines, theo).replace('Talk', 'Long talk'))).writes).toEqual([]);
});

test('a meeting called off, declined or put off later is taken back, unless something was written about it', () => {
  const first = after(career, planned(career, calendar(event('DTSTART:20260105T100000Z', ines))));
  for (const lines of [
    ['DTSTART:20260105T100000Z', 'STATUS:CANCELLED'],
    ['DTSTART:20270105T100000Z'],
    ['DTSTART:20260105T100000Z', 'ATTENDEE;PARTSTAT=DECLINED:mailto:noor@quayside.example'],
  ]) {
    const then = calendar(event(...lines, ines));
    expect(after(first, planned(first, then)).touchpoint.size).toBe(0);
    const [row] = first.touchpoint.values();
    const noted = applyWrites(first, [put('touchpoint', row?.id ?? '', { ...row, id: undefined, given: 'A review' } as unknown as Body)]);
    expect(planned(noted, then).writes).toEqual([]);
  }
});

test('UIDs and addresses that are words of the language are names like any other', () => {
  for (const uid of ['__proto__', 'constructor', '../../etc', '🛥', 'x'.repeat(3_000), 'a b\tc']) {
    const reading = calendar(event('DTSTART:20260105T100000Z', ines).replace('u1', uid));
    const then = after(career, planned(career, reading, { meetings: { other: true }, people: {} }));
    expect([daysWith(then, 'ines'), checkCareer(then)]).toEqual([['2026-01-05'], []]);
    expect(planned(then, reading).writes).toEqual([]);
  }
});
