import type { Career } from '../career.ts';
import { addWeeks, type Day, type Week, weekOf, weekToMonday } from '../time.ts';
import { type ChosenMove, weeklyPlan } from './weekly-plan.ts';

export type NextWeek = { readonly week: Week; readonly moves: readonly ChosenMove[] };

/** What would be planned for the next week as things stand, without what was said of already. */
export function nextWeek(career: Career, day: Day): NextWeek {
  const week = addWeeks(weekOf(day), 1);
  return { week, moves: weeklyPlan.of(career, weekToMonday(week)).chosen };
}
