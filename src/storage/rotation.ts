import { type Day, monthOf, weekOf } from '#core/time.ts';

const kept: readonly { readonly periodOf: (day: Day) => string; readonly count: number }[] = [
  { periodOf: (day) => day, count: 7 },
  { periodOf: weekOf, count: 4 },
  { periodOf: monthOf, count: 6 },
];

/**
 * Which days' backups stay: the newest seven, and the newest one of each of the last four weeks and six months that have
 * any. Periods without a backup take no place, so whoever opens the app rarely keeps as many. A backup dated after
 * `today`, made while a clock was wrong, stays and takes no place either.
 */
export function backupsToKeep(days: readonly Day[], today: Day): Set<Day> {
  const newestFirst = [...new Set(days)].sort().reverse();
  const stay = new Set(newestFirst.filter((day) => day > today));
  const past = newestFirst.filter((day) => day <= today);
  for (const { periodOf, count } of kept) {
    const periods = new Set<string>();
    for (const day of past) {
      const period = periodOf(day);
      if (periods.has(period)) continue;
      if (periods.size === count) break;
      periods.add(period);
      stay.add(day);
    }
  }
  return stay;
}
