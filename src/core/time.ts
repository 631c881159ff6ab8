/** A local calendar day, `2026-11-23`. */
export type Day = string;
/** An ISO week, `2026-W48`: Monday to Sunday, named by the year its Thursday lies in. */
export type Week = string;
/** A calendar month, `2026-11`. */
export type Month = string;
/** A year, a month or a day, as exactly as somebody remembers: `2017`, `2017-12`, `2017-12-03`. */
export type RoughDay = string;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
export const numberToDay = (days: number): Day => new Date(days * DAY_MS).toISOString().slice(0, 10);

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && numberToDay(dayNumber(text)) === text;
}

export function isRoughDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

/** The first day a rough day can mean. */
export const firstDayOf = (rough: RoughDay): Day => (rough.length === 4 ? `${rough}-01-01` : rough.length === 7 ? `${rough}-01` : rough);

/** The last day a rough day can mean. */
export function lastDayOf(rough: RoughDay): Day {
  if (rough.length === 4) return `${rough}-12-31`;
  if (rough.length !== 7) return rough;
  const [year, month] = rough.split('-').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

export const addDays = (day: Day, days: number): Day => numberToDay(dayNumber(day) + days);
/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

export function weekOf(day: Day): Week {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export function weekToMonday(week: Week): Day {
  const [year, number] = week.split('-W') as [string, string];
  return addDays(mondayOf(`${year}-01-04`), (Number(number) - 1) * 7);
}

export const isWeek = (text: string): boolean => /^\d{4}-W\d{2}$/.test(text) && weekOf(weekToMonday(text)) === text;
export const weekNumber = (week: Week): number => Number(week.slice(-2));
export const addWeeks = (week: Week, weeks: number): Week => weekOf(addDays(weekToMonday(week), weeks * 7));
/** Whole weeks from `from` to `to`, by their Mondays. */
export const weeksBetween = (from: Week, to: Week): number => daysBetween(weekToMonday(from), weekToMonday(to)) / 7;
export const monthOf = (day: Day): Month => day.slice(0, 7);
export const isMonth = (text: string): boolean => text.length === 7 && isRoughDay(text);
/** The month so many months later, or earlier. */
export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
