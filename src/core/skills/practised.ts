import type { Career } from '../career.ts';
import type { Move } from '../moves/moves.ts';
import { type Day, weekOf } from '../time.ts';

/** The key of the move that practises a skill: the plan’s own, or that of one practice chosen from the framework. */
export const practiceKey = (skill: string, practice?: string): string => ['skill', 'practice', skill, ...(practice ? [practice] : [])].join('.');

/** The moves, of any week, for practices of the skill that the person chose from the framework. */
export const chosenPractices = (career: Career, skill: string): Move[] =>
  [...career.move.values()].filter((row) => row.key.startsWith(`${practiceKey(skill)}.`));

/** The move of a key that this week holds: its own, or one still open from an earlier week, which goes on in this one. */
export function moveInWeek(career: Career, key: string, day: Day): Move | undefined {
  const week = weekOf(day);
  const rows = [...career.move.values()].filter((row) => row.key === key && row.week <= week);
  return rows.find((row) => row.week === week) ?? rows.find((row) => row.state === 'open');
}
