import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Career, emptyCareer } from '../career.ts';
import { refusalOf } from '../check.ts';
import { move, moveId } from '../moves/moves.ts';
import { isPrincipleId } from '../playbook/titles.ts';
import { setback } from '../setbacks/setbacks.ts';
import { anyWrites, careerOf } from '../testing/careers.ts';
import { addDays, type Day, weekOf } from '../time.ts';
import { candidatesFor, howMet } from './candidates.ts';

const monday = '2026-11-23';
const anyDay = fc.integer({ min: 0, max: 6 }).map((days) => addDays(monday, days));
const keysOf = (career: Career, day: Day): string[] => candidatesFor(career, day).map((one) => one.key);

test('an empty career is offered its first moves: a goal, a person, a win, a check-in', () => {
  expect(keysOf(emptyCareer, monday)).toEqual(['profile.goal', 'roles.add', 'roles.import', 'journal.first-win', 'check-in', 'people.name']);
});

test('while a setback is on nothing is suggested, whatever a career holds', () => {
  const on = setback.put('on', { day: '2026-11-02', type: 'project-stopped' });
  fc.assert(
    fc.property(anyWrites(monday), anyDay, (writes, day) => {
      expect(candidatesFor(careerOf(...writes, on), day)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('whatever a career holds, each candidate can be stored, says why, and names a principle of the playbook', () => {
  fc.assert(
    fc.property(anyWrites(monday), anyDay, (writes, day) => {
      const candidates = candidatesFor(careerOf(...writes), day);
      expect(new Set(candidates.map((one) => one.key)).size).toBe(candidates.length);
      for (const { value, ...one } of candidates) {
        const week = weekOf(day);
        expect(refusalOf(move.put(moveId(week, one.key), { ...one, week, state: 'open', planned: day })), one.key).toBeNull();
        expect(isPrincipleId(one.principle), one.key).toBe(true);
        expect(value > 0 && value <= 10, `${one.key} is worth ${value}`).toBe(true);
        expect(one.what).not.toMatch(/[.!?]$/);
        expect(one.why).toMatch(/[.”]$/);
        expect(one.ifThen).toMatch(/^If it is \w+day .+, then I .+\.$/);
        for (const text of [one.what, one.why, one.ifThen]) expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}/);
      }
    }),
    { numRuns: 150 },
  );
});

test('nothing is offered whose need is met already', () => {
  fc.assert(
    fc.property(anyWrites(monday), anyDay, (writes, day) => {
      const career = careerOf(...writes);
      for (const { value: _, ...one } of candidatesFor(career, day)) {
        const row = { id: 'm', ...one, week: weekOf(day), state: 'open' as const, planned: day };
        expect(howMet(career, row), one.key).toBeUndefined();
      }
    }),
    { numRuns: 150 },
  );
});

test('two copies of a career that were written in another order are offered the same', () => {
  fc.assert(
    fc.property(anyWrites(monday), anyDay, (writes, day) => {
      const career = careerOf(...writes);
      const turned = Object.fromEntries(Object.entries(career).map(([kind, table]) => [kind, new Map<string, unknown>([...table].reverse())]));
      expect(candidatesFor(turned as unknown as Career, day)).toEqual(candidatesFor(career, day));
    }),
    { numRuns: 100 },
  );
});
