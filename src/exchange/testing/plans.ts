import { type Career, emptyCareer } from '#core/career.ts';
import { applyWrites } from '#core/change.ts';
import { type Body, put } from '#core/record.ts';
import type { Answer, ImportPlan, ItemState } from '../plan/plan.ts';
import { planImport } from '../plan/plan-import.ts';
import { noFindings, type PersonFields, type Reading } from '../reading.ts';

export const today = '2026-11-23';
/** A plan with ids that are the same each time. */
export function plan(career: Career, reading: Reading, answers?: Record<string, Answer>): ImportPlan {
  let next = 0;
  const used = new Set(career.person.keys());
  return planImport(career, reading, {
    today,
    answers,
    newId: () => {
      do next += 1;
      while (used.has(`new-${next}`));
      return `new-${next}`;
    },
  });
}
export const withPeople = (...people: Body[]): Career =>
  applyWrites(
    emptyCareer,
    people.map((body, at) => put('person', `p${at}`, body)),
  );
export const found = (...people: PersonFields[]): Reading => ({
  ...noFindings(),
  people: people.map((person, at) => ({ file: 'f', line: at + 1, person, source: 'vcard' })),
});
export const states = ({ items }: ImportPlan): ItemState[] => items.map(({ state }) => state);
export const after = (career: Career, made: ImportPlan): Career => applyWrites(career, made.writes);
