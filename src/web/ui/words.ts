import { capitalised, sayCount } from '#core/say.ts';
import { addDays, type Day, dayNumber, daysBetween, type Week, weekToMonday } from '#core/time.ts';

/** "Three entries": a count to begin a sentence with, in words up to twelve. */
export const counted = (count: number, one: string, many: string): string => capitalised(sayCount(count, one, many));

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: Day) => formatter.format(dayNumber(day) * 86_400_000);
};
const weekdayName = format({ weekday: 'long' });
const shortWeekday = format({ weekday: 'short' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const fullDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
const monthAndYear = format({ month: 'long', year: 'numeric' });

/** A day as people say it: today, yesterday, Thursday, 3 Nov, 3 Nov 2024. */
export function dayInWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  if (ago === -1) return 'Tomorrow';
  if (ago > 1 && ago < 7) return weekdayName(day);
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : fullDay(day);
}

/** A day in a narrow column: Thu within the week, 3 Nov otherwise. */
export const shortDay = (day: Day, today: Day): string =>
  daysBetween(day, today) >= 0 && daysBetween(day, today) < 7 ? shortWeekday(day) : dayInWords(day, today);
export const monthInWords = (day: Day): string => monthAndYear(day);

/** How long ago, roughly: today, 5 days ago, 3 weeks ago, 14 months ago. */
export function agoInWords(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 70) return `${Math.round(days / 7)} weeks ago`;
  if (days < 730) return `${Math.round(days / 30.4)} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}

/** A week by its days: "17 Nov – 23 Nov", and with its year when that is not the present one: "13 Nov – 19 Nov 2017". */
export function weekInWords(week: Week, now: Week): string {
  const sunday = addDays(weekToMonday(week), 6);
  const to = sunday.slice(0, 4) === now.slice(0, 4) ? dayAndMonth(sunday) : fullDay(sunday);
  return `${dayAndMonth(weekToMonday(week))} – ${to}`;
}

/** A rough day as it was given: 2017, December 2017, 3 Dec 2017. */
export const roughInWords = (rough: string): string => (rough.length === 4 ? rough : rough.length === 7 ? monthAndYear(`${rough}-01`) : fullDay(rough));
