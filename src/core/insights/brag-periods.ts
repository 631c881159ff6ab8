import { addDays, type Day } from '../time.ts';

export const bragPeriods = ['quarter', 'last-quarter', 'half', 'year', 'last-year', 'all', 'own'] as const;
export type BragPeriod = (typeof bragPeriods)[number];
export const bragPeriodTitles: Record<BragPeriod, string> = {
  quarter: 'This quarter',
  'last-quarter': 'Last quarter',
  half: 'This half-year',
  year: 'This year',
  'last-year': 'Last year',
  all: 'All of it',
  own: 'My own dates',
};
export const isBragPeriod = (text: string | null): text is BragPeriod => bragPeriods.some((one) => one === text);

/** Both ends belong to it; an open end is undefined. */
export type DaySpan = { readonly from: Day | undefined; readonly to: Day | undefined };

/** The first day of the block of `months` a day lies in: 3 for quarters, 6 for half-years, 12 for years. */
function firstOf(day: Day, months: number): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** The calendar days of a period as it stands on a day; nothing lies after today. */
export function bragSpan(period: BragPeriod, today: Day, own: DaySpan): DaySpan {
  const before = (months: number): DaySpan => {
    const to = addDays(firstOf(today, months), -1);
    return { from: firstOf(to, months), to };
  };
  switch (period) {
    case 'quarter':
      return { from: firstOf(today, 3), to: today };
    case 'last-quarter':
      return before(3);
    case 'half':
      return { from: firstOf(today, 6), to: today };
    case 'year':
      return { from: firstOf(today, 12), to: today };
    case 'last-year':
      return before(12);
    case 'all':
      return { from: undefined, to: today };
    case 'own':
      return own;
  }
}
