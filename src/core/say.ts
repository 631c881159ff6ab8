import { type Day, daysBetween, type Month, mondayOf } from './time.ts';

/** How days, spans, counts and pieces of the record are said in a sentence. */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `Thursday` for 4. */
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? '';

/** `November` for 11. */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** `November 2026`. */
export const sayMonth = (month: Month): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
/** `12 November`, or with the year where it is not this one: what stays true on another day. */
export function sayDate(day: Day, today: Day): string {
  const said = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
  return day.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${day.slice(0, 4)}`;
}

/** `today`, `Thursday` within the same week, `12 November`, or with the year where it is not this one. */
export function sayDay(day: Day, today: Day): string {
  if (day === today) return 'today';
  return mondayOf(day) === mondayOf(today) ? weekdayName(daysBetween(mondayOf(day), day) + 1) : sayDate(day, today);
}

/** `today`, `on Thursday`, `on 12 November`. */
export const sayOn = (day: Day, today: Day): string => (day === today ? 'today' : `on ${sayDay(day, today)}`);

/** `no`, `one` … `twelve`, then figures: `13`, `30,000`. */
export const sayNumber = (count: number): string => small[count] ?? count.toLocaleString('en');
/** `one win`, `three wins`, `no wins`. */
export const sayCount = (count: number, one: string, many = `${one}s`): string => `${sayNumber(count)} ${count === 1 ? one : many}`;
/** Weeks up to a year, months up to two, years after that. */
export function sayWeeks(weeks: number): string {
  if (weeks < 53) return weeks === 1 ? 'a week' : `${weeks} weeks`;
  return weeks < 104 ? `${Math.round(weeks / 4.345)} months` : `${Math.round(weeks / 52.18)} years`;
}

/** `45 min`, `1 h`, `1 h 20 min`. */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** `38 %` for .38. */
export const sayPercent = (share: number): string => `${Math.round(100 * share)} %`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b and c`. */
export const sayList = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

/** The beginning of a text on one line, in quotation marks, cut between words; a sentence follows it, so its own full stop goes. */
export function quote(text: string, most = 64): string {
  const flat = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(/“|"(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/[”"]/g, '’')
    .trim();
  if (flat.length <= most && text.length <= most * 4) return `“${flat.replace(/\.(’?)$/, '$1')}”`;
  const cut = flat.slice(0, most);
  const space = cut.lastIndexOf(' ');
  const clean = (space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–-]+$/, '');
  return `“${clean}…”`;
}
