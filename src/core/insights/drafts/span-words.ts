import { monthName } from '../../say.ts';
import type { Day } from '../../time.ts';
import type { DaySpan } from '../brag-periods.ts';

const dayWords = (day: Day): string => `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;

/** `1 July 2026 to 30 September 2026`; `up to today` for all of it. */
export function spanWords({ from, to }: DaySpan, today: Day): string {
  const end = to === undefined || to === today ? 'today' : dayWords(to);
  return from === undefined ? `up to ${end}` : `${dayWords(from)} to ${end}`;
}

export const inSpan = (day: Day, { from, to }: DaySpan): boolean => (from === undefined || day >= from) && (to === undefined || day <= to);
