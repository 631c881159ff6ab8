import { expect, test } from 'vitest';
import { moveId } from '../moves/moves.ts';
import { touchpoint } from '../people/touchpoints.ts';
import { outlook } from '../promotion/promotion.ts';
import { checkin } from '../pulse/pulse.ts';
import { type Ringing, ringing } from '../radar/answers.ts';
import type { Write } from '../record.ts';
import { role } from '../roles/roles.ts';
import { answers, careerOf } from '../testing/careers.ts';
import { addWeeks, weekOf, weekToMonday } from '../time.ts';
import { candidatesFor, howMet } from './candidates.ts';

const today = '2026-11-25';
const ago = (weeks: number) => addWeeks(weekOf(today), -weeks);
const checked = (weeks: number, level: number): Write =>
  checkin.put(ago(weeks), { week: ago(weeks), day: weekToMonday(ago(weeks)), ...answers, challenge: level, learning: level, couldAYearAgo: level < 3 });
const fallen = Array.from({ length: 60 }, (_, i) => checked(59 - i, i < 40 ? 4 : 2));
const held = role.put('r', { title: 'PM', from: '2025-01' });
const said = (weeks: number, rings: Ringing): Write => ringing.put(ago(weeks), { week: ago(weeks), day: weekToMonday(ago(weeks)), rings });
const view = (weeks: number): Write =>
  outlook.put(ago(weeks), {
    week: ago(weeks),
    day: weekToMonday(ago(weeks)),
    opening: 3,
    ceiling: 3,
    effort: 3,
    routine: 3,
    stretch: 3,
    teaches: 3,
    elsewhere: 3,
    wanted: 3,
  });
const keys = (...writes: Write[]) =>
  candidatesFor(careerOf(held, ...fallen, ...writes), today)
    .map(({ key }) => key)
    .filter((key) => /^(radar|promotion)\./.test(key));

test('what may be a plateau is asked about until it was answered, and the quarterly questions once a quarter', () => {
  expect(keys()).toEqual(['promotion.quarter', 'radar.rings']);
  expect(keys(said(2, 'partly'), view(12))).toEqual([]);
  expect(keys(said(15, 'yes'), view(13))).toEqual(['promotion.quarter']);
  expect(keys(said(40, 'yes'), view(1))).toEqual(['radar.rings']);
});

test('both are silent after a layoff', () => {
  expect(keys(role.put('r', { title: 'PM', from: '2025-01', to: '2026-11-20', ended: 'layoff' }))).toEqual([]);
});

test('answering meets them, in whatever way it was done', () => {
  const career = careerOf(held, ...fallen, said(0, 'yes'), view(0));
  const planned = { week: ago(0), kind: 'reflection', what: 'x', minutes: 1, state: 'open', planned: weekToMonday(ago(0)) } as const;
  for (const key of ['radar.rings', 'promotion.quarter'])
    expect(howMet(career, { ...planned, key, id: moveId(ago(0), key) })).toMatchObject({ how: 'Answered' });
});

test('a question to an adviser is met by any contact with them since it was planned', () => {
  const key = 'ways.advisers.ana';
  const planned = weekToMonday(ago(0));
  const asked = { id: moveId(ago(0), key), week: ago(0), key, kind: 'contact', what: 'x', minutes: 15, state: 'open', planned } as const;
  const row = { ...asked, opens: { open: 'ask-growth', target: 'ana' } } as const;
  const reached = (day: string, who: string) => careerOf(touchpoint.put('t', { day, people: [who] }));
  expect(howMet(reached('2026-11-24', 'ana'), row)).toEqual({ how: 'Contact logged', on: '2026-11-24' });
  expect([howMet(reached('2026-11-22', 'ana'), row), howMet(reached('2026-11-24', 'ben'), row)]).toEqual([undefined, undefined]);
});
