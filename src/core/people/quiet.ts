import type { Day } from '../time.ts';
import type { Person } from './people.ts';

type Kept = Pick<Person, 'quietMonths' | 'pausedUntil'>;

/** Months since the year 0. */
const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (months: number): Day => `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;

const isQuietMonth = (quiet: readonly number[], months: number): boolean => quiet.includes((months % 12) + 1);
/** The quiet months, if they leave a month open: all twelve say nothing. */
const quietOf = ({ quietMonths: quiet }: Kept): readonly number[] | undefined =>
  quiet === undefined || quiet.length === 0 || (quiet.length > 11 && new Set(quiet).size > 11) ? undefined : quiet;

/** Whether a day lies in a month in which one does not write. */
export function isQuiet(row: Kept, day: Day): boolean {
  const quiet = quietOf(row);
  return quiet !== undefined && isQuietMonth(quiet, monthsOf(day));
}

/** The first day, this one or after it, that lies in no quiet month. */
export function firstOpenDay(row: Kept, day: Day): Day {
  const quiet = quietOf(row);
  if (!quiet) return day;
  let months = monthsOf(day);
  if (!isQuietMonth(quiet, months)) return day;
  while (isQuietMonth(quiet, months)) months++;
  return firstOf(months);
}

/** The last day until `today` on which a pause or a quiet month was over: what was due before it is due anew from it. */
export function lastOpening(row: Kept, today: Day): Day | undefined {
  const resumed = row.pausedUntil !== undefined && row.pausedUntil <= today ? row.pausedUntil : undefined;
  const quiet = quietOf(row);
  if (!quiet) return resumed;
  let months = monthsOf(today);
  while (isQuietMonth(quiet, months) || !isQuietMonth(quiet, months - 1)) months--;
  const opened = firstOf(months);
  return resumed !== undefined && resumed > opened ? resumed : opened;
}
