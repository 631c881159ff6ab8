/** A weekday, 1 for Monday; `nth` of its month or year, from the end when negative, 0 for every one. */
export type ByDay = { readonly nth: number; readonly weekday: number };

/** How an event repeats (RFC 5545, 3.3.10), as far as meetings do: by the day or slower. */
export type Rule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | undefined;
  /** As it is written: a date, or a date and time. */
  readonly until: string | undefined;
  readonly byDay: readonly ByDay[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly bySetPos: readonly number[];
  readonly weekStart: number;
};

export type RuleRefused = { readonly refused: string };

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const freqs = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const mostInList = 400;
const mostTimes = 10_000;
const refuse = (refused: string): RuleRefused => ({ refused });

/** Whole numbers between bounds, zero never among them; null when anything is something else. */
function numbers(text: string | undefined, most: number, fromEnd: boolean): number[] | null {
  if (text === undefined) return [];
  const parts = text.split(',', mostInList + 1);
  const values = parts.map((part) => (/^[+-]?\d{1,3}$/.test(part.trim()) ? Number(part) : 0));
  const fits = (value: number) => value !== 0 && Math.abs(value) <= most && (fromEnd || value > 0);
  return parts.length <= mostInList && values.every(fits) ? values : null;
}

function days(text: string | undefined): ByDay[] | null {
  if (text === undefined) return [];
  const parts = text.split(',', mostInList + 1).map((part) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part.trim()));
  if (parts.length > mostInList || parts.some((part) => part === null)) return null;
  return parts.map((part) => ({ nth: Number(part?.[1] ?? 0), weekday: weekdays.indexOf((part?.[2] ?? '').toUpperCase()) + 1 }));
}

/** A rule from its text, or the sentence that says why it is not followed. */
export function parseRule(text: string): Rule | RuleRefused {
  const parts = new Map<string, string>();
  for (const part of text.split(';', 40)) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim().toUpperCase(), part.slice(equals + 1).trim());
  }
  const unreadable = refuse('It repeats by a rule that could not be read.');
  const named = (parts.get('FREQ') ?? '').toUpperCase();
  if (['SECONDLY', 'MINUTELY', 'HOURLY'].includes(named)) return refuse('It repeats by the hour or faster, as no meeting does.');
  const freq = freqs.find((known) => known === named);
  if (!freq || parts.has('RSCALE')) return unreadable;
  if (['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts.get(name)?.includes(','))) return refuse('It repeats several times a day, as no meeting does.');
  const [interval, count] = [parts.get('INTERVAL') ?? '1', parts.get('COUNT')];
  if (!/^\d{1,20}$/.test(interval) || Number(interval) === 0 || (count !== undefined && !/^\d{1,20}$/.test(count))) return unreadable;
  if (Number(count ?? 1) > mostTimes) return refuse(`It repeats ${Number(count).toLocaleString('en')} times, as no meeting does.`);
  if (Number(interval) > mostTimes) return unreadable;
  const byDay = days(parts.get('BYDAY'));
  const byMonth = numbers(parts.get('BYMONTH'), 12, false);
  const byMonthDay = numbers(parts.get('BYMONTHDAY'), 31, true);
  const byYearDay = numbers(parts.get('BYYEARDAY'), 366, true);
  const byWeekNo = numbers(parts.get('BYWEEKNO'), 53, true);
  const bySetPos = numbers(parts.get('BYSETPOS'), 366, true);
  const weekStart = weekdays.indexOf((parts.get('WKST') ?? 'MO').toUpperCase()) + 1;
  if (!byDay || !byMonth || !byMonthDay || !byYearDay || !byWeekNo || !bySetPos || weekStart === 0) return unreadable;
  const numbered = byDay.some(({ nth }) => nth !== 0);
  const misplaced =
    (numbered && (freq === 'DAILY' || freq === 'WEEKLY' || byWeekNo.length > 0)) ||
    (freq === 'WEEKLY' && byMonthDay.length > 0) ||
    (freq !== 'YEARLY' && (byWeekNo.length > 0 || byYearDay.length > 0)) ||
    Number(count ?? 1) === 0;
  if (misplaced) return unreadable;
  return {
    freq,
    interval: Number(interval),
    count: count === undefined ? undefined : Number(count),
    until: parts.get('UNTIL'),
    byDay,
    byMonth,
    byMonthDay,
    byYearDay,
    byWeekNo,
    bySetPos,
    weekStart,
  };
}
