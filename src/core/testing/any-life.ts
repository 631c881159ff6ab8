import fc from 'fast-check';
import { skillIds } from '../skills/skills.ts';
import { addDays, addWeeks, type Day, weekOf } from '../time.ts';

export const text = fc.constantFrom('Cut onboarding to 4 steps', 'Talked the plan through', 'Résumé of the week', 'x');
export const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
export const personId = fc.integer({ min: 1, max: 6 }).map((n) => `person-${n}`);

/** Days, weeks and ids such as a life around a day has. */
export function lifeAround(today: Day) {
  const past = fc.integer({ min: 0, max: 500 }).map((days) => addDays(today, -days));
  const rough = fc.tuple(past, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
  const skills = optional(fc.uniqueArray(fc.constantFrom<string>(...skillIds), { maxLength: 2 }));
  const id = (prefix: string) => fc.integer({ min: 1, max: 12 }).map((n) => `${prefix}-${n}`);
  const energy = optional(fc.constantFrom('gave', 'drained'));
  const weeks = fc.integer({ min: 0, max: 10 }).map((back) => addWeeks(weekOf(today), -back));
  const near = fc.integer({ min: -60, max: 30 }).map((days) => addDays(today, days));
  return { past, rough, skills, id, energy, weeks, around: near };
}
