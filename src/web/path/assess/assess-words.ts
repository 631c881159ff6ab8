import { type Assessment, raterOf } from '#core/assessments/assessments.ts';
import type { Career } from '#core/career.ts';
import { sayCount } from '#core/say.ts';

/** Whose rating it is: "Your own view", "As Dagny Holm sees it", "As a manager sees it". */
export function whoseWords(career: Career, as: Assessment['as'], by: string | undefined): string {
  if (as === 'self') return 'Your own view';
  return `As ${career.person.get(by ?? '')?.name ?? `a ${as}`} sees it`;
}

/** A rating in a few words: "3 · Carries a direction", by the words it was given for. */
export function givenWords(row: Assessment): string {
  if (row.level === undefined) return `Does not apply: ${row.notApplicable ?? ''}`;
  const title = row.wording?.split('\n', 1)[0];
  return title === undefined ? `${row.level} of 5` : `${row.level} · ${title}`;
}

/** Somebody else's rating beside one's own: "one level lower", "the same". */
export function besideWords(own: number | undefined, other: number | undefined): string {
  if (own === undefined || other === undefined) return '';
  const apart = other - own;
  return apart === 0 ? 'sees the same level' : `sees it ${sayCount(Math.abs(apart), 'level')} ${apart > 0 ? 'higher' : 'lower'}`;
}

/** From one date to another: "one level up", "the same". */
export function changeWords(change: number): string {
  return change === 0 ? 'the same' : `${sayCount(Math.abs(change), 'level')} ${change > 0 ? 'up' : 'down'}`;
}

export const nameOfRater = (career: Career, row: Assessment): string =>
  row.as === 'self' ? 'You' : (career.person.get(row.by ?? '')?.name ?? (row.as === 'manager' ? 'A manager' : 'A peer'));

/** The latest rating of each rater of a skill, one's own first. */
export function latestOf(rows: readonly Assessment[], skill: string): Assessment[] {
  const latest = new Map<string, Assessment>();
  for (const row of rows) if (row.skill === skill) latest.set(raterOf(row), row);
  return [...latest.values()].sort((a, b) => Number(b.as === 'self') - Number(a.as === 'self'));
}
