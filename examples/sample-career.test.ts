import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Career } from '#core/career.ts';
import { checkCareer } from '#core/check.ts';
import { weekMoves } from '#core/insights/week-moves.ts';
import { weeklyPlan } from '#core/insights/weekly-plan.ts';
import { entryTypes } from '#core/journal/journal.ts';
import { whoIsDue } from '#core/people/rhythm.ts';
import { checkinsByWeek, type PulseItem } from '#core/pulse/pulse.ts';
import { shiftCareer } from '#core/shift.ts';
import { addDays, addWeeks, type Day, daysBetween, isDay, numberToDay, weekOf, weekToMonday } from '#core/time.ts';
import { exportCareer } from '#exchange/career/export-career.ts';
import { importCareer } from '#exchange/career/import-career.ts';
import { sampleDay, sampleText } from './sample/career.ts';

const text = readFileSync(new URL('sample-career.json', import.meta.url), 'utf8');
const read = importCareer(text);
const sample: Career = read.ok ? read.career : (undefined as never);
const rows = (career: Career) => Object.values(career).flatMap((table) => [...table.values()]) as { readonly id: string; readonly [field: string]: unknown }[];

test('the file is what the texts in sample/ make (run examples/make-sample.ts after a change), and stays light', () => {
  expect(text).toBe(sampleText());
  expect(Buffer.byteLength(text)).toBeLessThan(400 * 1024);
});

test('the app can read all of it, and nothing in it is wrong', () => {
  expect(read).toMatchObject({ ok: true, refused: [], remarks: [], problems: [] });
  expect(exportCareer(sample, { exportedOn: sampleDay })).toBe(text);
});

test('it holds a whole career: seven years, every kind of entry, people of every tie, moves that went each way', () => {
  const days = [...sample.entry.values()].map((entry) => entry.day).sort();
  expect(daysBetween(days[0] as Day, sampleDay)).toBeGreaterThan(7 * 365);
  expect(sample.entry.size).toBeGreaterThanOrEqual(170);
  expect(sample.checkin.size).toBeGreaterThanOrEqual(200);
  expect(sample.person.size).toBeGreaterThanOrEqual(60);
  expect(sample.touchpoint.size).toBeGreaterThanOrEqual(180);
  expect(new Set([...sample.entry.values()].map((entry) => entry.type))).toEqual(new Set(entryTypes));
  expect(new Set([...sample.move.values()].map((move) => move.state))).toEqual(new Set(['open', 'done', 'not-this-week', 'not-for-me', 'replanned']));
  expect([...sample.role.values()].filter((role) => role.ended === 'layoff')).toHaveLength(1);
  expect(new Set([...sample.assessment.values()].map(({ as, day }) => `${as} ${day}`)).size).toBeGreaterThanOrEqual(4);
  expect(new Set([...sample.assessment.values()].map(({ as }) => as))).toEqual(new Set(['self', 'manager', 'peer']));
  expect([...sample.project.values()].some((project) => project.outcome?.startsWith('Cancelled'))).toBe(true);
});

const meanOf = (item: PulseItem, from: string, to: string): number => {
  const answers = checkinsByWeek(sample)
    .filter(({ week }) => week >= from && week <= to)
    .map((checkin) => checkin[item]);
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
};

test('the check-ins tell the story: a bump in each new role, a crunch before the layoff, challenge slipping at the end', () => {
  expect(meanOf('learning', '2021-W14', '2021-W30')).toBeGreaterThan(meanOf('learning', '2020-W42', '2021-W13') + 1);
  expect(meanOf('learning', '2024-W15', '2024-W35')).toBeGreaterThan(meanOf('learning', '2023-W33', '2023-W46') + 1);
  expect(meanOf('energy', '2023-W38', '2023-W46')).toBeLessThan(2.5);
  expect(meanOf('challenge', '2026-W43', '2026-W47')).toBeLessThan(meanOf('challenge', '2026-W06', '2026-W37') - 1.2);
  expect(meanOf('support', '2026-W38', '2026-W47')).toBeGreaterThan(3.4);
});

test('nothing in it lies in the future but what is planned, nothing falls on a wrong week, and every move points at something', () => {
  for (const { id, day, state } of rows(sample)) if (typeof day === 'string' && state !== 'planned') expect([id, day <= sampleDay]).toEqual([id, true]);
  for (const { week, day } of sample.checkin.values()) expect(weekOf(day)).toBe(week);
  for (const { week, planned, settled, state, opens } of sample.move.values()) {
    expect(weekOf(planned)).toBe(week);
    expect(settled === undefined).toBe(state === 'open');
    if (settled) expect(weekOf(settled)).toBe(week);
    if (opens?.open === 'entry') expect(sample.entry.get(opens.target ?? '')).toBeDefined();
    if (opens?.open === 'write-to') expect(sample.person.get(opens.target ?? '')).toBeDefined();
  }
});

test('its texts name no month, season or year, which would be wrong once it is shifted', () => {
  const dated = /\b(January|February|March|April|June|July|August|September|October|November|December|spring|summer|autumn|winter|Christmas|20[12]\d)\b/;
  const told = ['text', 'safeText', 'note', 'asked', 'given', 'next', 'what', 'why', 'ifThen', 'outcome', 'about', 'met', 'boundaries', 'goal'];
  // A field that is a day itself moves with the rest.
  const said = (value: unknown): string => (isDay(String(value)) ? '' : String(value ?? ''));
  for (const row of rows(sample)) for (const field of told) expect([row.id, said(row[field]).match(dated)?.[0]]).toEqual([row.id, undefined]);
});

test('whenever it is opened it ends in the present week, and says about it what it says today', () => {
  const names = (career: Career, today: Day) => whoIsDue(career, today).map(({ person, rhythm }) => [person.name, rhythm.state, rhythm.days]);
  const due = names(sample, sampleDay);
  expect(due.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 25_000 }).map(numberToDay), (today) => {
      const shifted = shiftCareer(sample, sampleDay, today);
      expect(checkCareer(shifted)).toEqual([]);
      const monday = weekToMonday(weekOf(today));
      expect(
        [...shifted.entry.values()]
          .map((entry) => entry.day)
          .sort()
          .at(-1),
      ).toBe(monday);
      expect(shifted.checkin.has(addWeeks(weekOf(today), -1))).toBe(true);
      expect(names(shifted, monday)).toEqual(due);
      expect(exportCareer(shiftCareer(shifted, today, sampleDay), { exportedOn: sampleDay })).toBe(text);
    }),
    { numRuns: 20 },
  );
});

test('the present week can be planned from it: something carried over, something new, each with a reason', () => {
  const today = addDays(sampleDay, 2);
  const { chosen } = weeklyPlan.of(sample, today);
  expect(weekMoves.of(sample, today).planned).toBe(false);
  expect(chosen.length).toBeGreaterThanOrEqual(3);
  expect(chosen.some((move) => move.since !== undefined)).toBe(true);
  expect(chosen.map((move) => move.key)).not.toContain('journal.number');
  for (const move of chosen) expect(move.why).not.toBe('');
});
