import { type Day, dayNumber, numberToDay } from '#core/time.ts';
import type { Rule } from './rule.ts';

const dayMs = 86_400_000;

type Facts = {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly monthDays: number;
  readonly yearDay: number;
  readonly yearDays: number;
  readonly weekday: number;
};

const firstOf = (year: number, month: number): number => Date.UTC(year, month, 1) / dayMs;
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

function factsOf(number: number): Facts {
  const date = new Date(number * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const yearFirst = firstOf(year, 0);
  return {
    number,
    year,
    month: month + 1,
    date: date.getUTCDate(),
    monthDays: firstOf(year, month + 1) - firstOf(year, month),
    yearDay: number - yearFirst + 1,
    yearDays: firstOf(year + 1, 0) - yearFirst,
    weekday: weekdayOf(number),
  };
}

/** The day the first week of a year begins: the week, from `weekStart` on, with at least four days in that year. */
function firstWeek(year: number, weekStart: number): number {
  const fourth = firstOf(year, 0) + 3;
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function inWeekNo({ number, year }: Facts, rule: Rule): boolean {
  const weekYear = [year + 1, year, year - 1].find((one) => number >= firstWeek(one, rule.weekStart)) ?? year;
  const first = firstWeek(weekYear, rule.weekStart);
  const week = Math.floor((number - first) / 7) + 1;
  const weeks = (firstWeek(weekYear + 1, rule.weekStart) - first) / 7;
  return rule.byWeekNo.includes(week) || rule.byWeekNo.includes(week - weeks - 1);
}

const fromEither = (list: readonly number[], at: number, of: number): boolean => list.includes(at) || list.includes(at - of - 1);

function onByDay(day: Facts, rule: Rule): boolean {
  const inMonth = rule.freq === 'MONTHLY' || rule.byMonth.length > 0;
  const [at, of] = inMonth ? [day.date, day.monthDays] : [day.yearDay, day.yearDays];
  return rule.byDay.some(
    ({ nth, weekday }) => weekday === day.weekday && (nth === 0 || (nth > 0 ? Math.ceil(at / 7) === nth : Math.ceil((of - at + 1) / 7) === -nth)),
  );
}

/** Whether a day of one of the rule's periods is one of its days; what the rule leaves open is as on the first day. */
function matches(day: Facts, rule: Rule, start: Facts): boolean {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  if (byMonth.length > 0 && !byMonth.includes(day.month)) return false;
  if (byMonthDay.length > 0 && !fromEither(byMonthDay, day.date, day.monthDays)) return false;
  if (byYearDay.length > 0 && !fromEither(byYearDay, day.yearDay, day.yearDays)) return false;
  if (byWeekNo.length > 0 && !inWeekNo(day, rule)) return false;
  if (byDay.length > 0) return onByDay(day, rule);
  if (freq === 'DAILY' || byMonthDay.length > 0 || byYearDay.length > 0) return true;
  if (freq === 'WEEKLY' || byWeekNo.length > 0) return day.weekday === start.weekday;
  return day.date === start.date && (freq === 'MONTHLY' || byMonth.length > 0 || day.month === start.month);
}

/** The first and last day of a rule's period, counted from the one of `start`. */
function period(rule: Rule, start: Facts, at: number): readonly [number, number] {
  const step = at * rule.interval;
  if (rule.freq === 'DAILY') return [start.number + step, start.number + step];
  if (rule.freq === 'WEEKLY') {
    const first = start.number - ((start.weekday - rule.weekStart + 7) % 7) + 7 * step;
    return [first, first + 6];
  }
  if (rule.freq === 'MONTHLY') return [firstOf(start.year, start.month - 1 + step), firstOf(start.year, start.month + step) - 1];
  return [firstOf(start.year + step, 0), firstOf(start.year + step + 1, 0) - 1];
}

/** How many days may still be looked at: shared by all rules of a file, so that none and no number of them takes long. */
export type Budget = { days: number };

/**
 * The days of a rule from `start` to `upTo`, in order; `start` is always the first and counts (RFC 5545, 3.8.5.3). The
 * end of the rule other than its count is the caller's. Null when the budget is used up or there are more than `most`.
 */
export function expandRule(rule: Rule, start: Day, upTo: Day, budget: Budget, most = 5_000): Day[] | null {
  const [begin, last] = [factsOf(dayNumber(start)), dayNumber(upTo)];
  if (begin.number > last) return [];
  const found = [begin.number];
  const enough = rule.count ?? Number.POSITIVE_INFINITY;
  for (let at = 0; found.length < enough; at += 1) {
    const [from, to] = period(rule, begin, at);
    if (from > last) break;
    budget.days -= to - from + 1;
    if (budget.days < 0) return null;
    const days: number[] = [];
    for (let number = from; number <= to; number += 1) if (matches(factsOf(number), rule, begin)) days.push(number);
    const chosen = rule.bySetPos.length === 0 ? days : days.filter((_, place) => fromEither(rule.bySetPos, place + 1, days.length));
    for (const number of chosen) if (number > begin.number && number <= last && found.length < enough) found.push(number);
    if (found.length > most) return null;
  }
  return found.map(numberToDay);
}
