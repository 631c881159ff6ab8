import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '../career.ts';
import { person } from '../people/people.ts';
import { cycle, cycleOutcomes, outlook, signal, signalSigns } from '../promotion/promotion.ts';
import type { Write } from '../record.ts';
import { type Role, role } from '../roles/roles.ts';
import { careerOf } from '../testing/careers.ts';
import { addDays, weekOf } from '../time.ts';
import { promotionSide } from './promotion-side.ts';
import { promotionStart } from './promotion-start.ts';
import { blankWords, promotionFinding } from './promotion-words.ts';

const today = '2026-11-25';
const held = (fields: Partial<Role> = {}) => role.put('r', { title: 'Senior PM', company: 'Tarnfield', from: '2025-01', phase: 'senior', ...fields });
const before = (fields: Partial<Role> = {}) =>
  role.put('p', { title: 'PM', company: 'Tarnfield', from: '2023-01', to: '2024-12', phase: 'associate', ...fields });
const over = (id: string, day: string): Write => cycle.put(id, { day, outcome: 'passed-over' });
const said = (id: string, day: string, sign: 'good' | 'bad'): Write => signal.put(id, { day, sign });
const closed = { opening: 2, ceiling: 4, effort: 4, routine: 3, stretch: 3, teaches: 3, elsewhere: 4, wanted: 4 };
const view = (day: string): Write => outlook.put(weekOf(day), { week: weekOf(day), day, ...closed });
const startOf = (...writes: Write[]) => promotionStart(careerOf(...writes), today);
const read = (...writes: Write[]) => promotionSide.of(careerOf(...writes), today);

test('with little to go by it says so, names what is missing, and whom to ask', () => {
  const career: Career = careerOf(held({ manager: 'ines' }), person.put('ines', { name: 'Ines Moreau' }), over('c', '2026-05-01'));
  const side = promotionSide.of(career, today);
  expect([side.thin, side.blanks, side.ask]).toEqual([true, ['view', 'signal'], 'ines']);
  expect(promotionFinding(side)).toBe('Too little is known about promotion here');
  expect(blankWords(career, 'signal', side)).toContain('Ask Ines Moreau');
  expect(promotionSide.of(emptyCareer, today)).toMatchObject({ thin: true, role: undefined, start: undefined });
});

test('a closed view, a round and a bad signal make it likely, and never more than that; what is to come is left out', () => {
  const side = read(held(), view('2026-10-05'), over('c', '2026-05-01'), said('s', '2026-10-20', 'bad'), over('later', '2026-12-24'));
  expect(side).toMatchObject({ thin: false, blanks: [], start: { day: '2025-01-01', because: 'company' } });
  expect(side.dial.parts.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[], ['c'], ['s'], ['2026-W41']]);
  expect(promotionFinding(side)).toBe('The next level here is likely closed for now');
  expect(read(held(), view('2026-08-26')).blanks).toEqual(['old-view', 'signal', 'cycle']);
  expect(promotionFinding(read(held(), said('a', '2026-10-01', 'good'), said('b', '2026-11-01', 'good')))).toBe('Nothing points to a closed next level here');
});

test('it begins anew with a promotion: one of a round, or one that the roles tell plainly', () => {
  const rows = [over('old', '2024-05-01'), over('new', '2026-05-01')];
  const counted = (...writes: Write[]) => read(...rows, ...writes).dial.parts[1]?.rows.map(({ id }) => id);
  expect(counted(held(), before())).toEqual(['new']);
  expect(counted(held({ phase: 'associate', began: 'moved' }), before())).toEqual(['old', 'new']);
  expect(counted(held({ phase: 'associate', began: 'moved' }), before(), cycle.put('up', { day: '2025-06-01', outcome: 'promoted' }))).toEqual(['new']);
  expect(startOf(held(), before())).toMatchObject({ because: 'step-up' });
  expect(startOf(held({ phase: undefined }), before())).toMatchObject({ because: 'company', role: 'p' });
  expect(startOf(held({ company: undefined }), before({ company: undefined }))).toMatchObject({ role: 'p' });
  expect(startOf(role.put('r', { title: 'PM' }))).toBeUndefined();
  expect(startOf(held({ company: 'Ostwick' }), before())).toMatchObject({ because: 'company', role: 'r' });
});

const on = fc.integer({ min: 0, max: 900 }).map((days) => addDays(today, -days));
const level = fc.integer({ min: 1, max: 5 });
const anyRows = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(9), on, fc.constantFrom(...cycleOutcomes)).map(([n, day, outcome]) => cycle.put(`c${n}`, { day, outcome })),
    fc.tuple(fc.nat(9), on, fc.constantFrom(...signalSigns)).map(([n, day, sign]) => signal.put(`s${n}`, { day, sign })),
    fc
      .tuple(on, level, level, level)
      .map(([day, opening, ceiling, effort]) => outlook.put(weekOf(day), { ...closed, week: weekOf(day), day, opening, ceiling, effort })),
  ),
  { maxLength: 20 },
);

test('parts add up exactly, and the order of entry does not matter', () => {
  fc.assert(
    fc.property(anyRows, (writes) => {
      const each = [...new Map(writes.map((one) => [`${one.kind}/${one.id}`, one])).values()];
      const side = read(held(), ...each);
      expect(Math.abs(side.dial.parts.reduce((sum, { adds }) => sum + adds, 0) - side.dial.logOdds)).toBeLessThan(1e-9);
      expect(read(...each.reverse(), held())).toEqual(side);
    }),
  );
});
