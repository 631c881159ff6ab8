import type { Day } from '../time.ts';
import type { Person } from './people.ts';

type Kept = Pick<Person, 'quietMonths' | 'pausedUntil'>;

const monthNumber = (day: Day): number => Number(day.slice(5, 7));

/** The first day of a month some months on or back: -1 for the month before. */
function firstOfMonth(day: Day, on: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + monthNumber(day) - 1 + on;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** Whether a day lies in a month in which one does not write. A list of all twelve months says nothing. */
export function isQuiet({ quietMonths }: Kept, day: Day): boolean {
  return (quietMonths?.includes(monthNumber(day)) ?? false) && new Set(quietMonths).size < 12;
}

/** The first day, this one or after it, that lies in no quiet month. */
export function firstOpenDay(row: Kept, day: Day): Day {
  let open = day;
  for (let on = 1; on <= 12 && isQuiet(row, open); on++) open = firstOfMonth(day, on);
  return open;
}

/** The last day until `today` on which a pause or a quiet month was over: what was due before it is due anew from it. */
export function lastOpening(row: Kept, today: Day): Day | undefined {
  const resumed = row.pausedUntil !== undefined && row.pausedUntil <= today ? row.pausedUntil : undefined;
  if (!row.quietMonths?.length) return resumed;
  for (let back = 0; back >= -12; back--) {
    const first = firstOfMonth(today, back);
    if (isQuiet(row, first) || !isQuiet(row, firstOfMonth(today, back - 1))) continue;
    return resumed !== undefined && resumed > first ? resumed : first;
  }
  return resumed;
}
